import supertest from 'supertest'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pageLanguages } from '../../src/views/page-context.js'
import type { AccessibilityResults } from '../../src/views/accessibility-page.js'
import { accessibilityStrings } from '../../src/views/strings/accessibility.js'
import { readText } from '../views/html.js'
import { startService, type TestService } from './service.js'

let service: TestService
const get = (path: string) => supertest(service.origin).get(path)

beforeAll(async () => {
  service = await startService()
})

afterAll(() => service.close())

describe('the accessibility statement', () => {
  test('is made from the results of a test of many kinds of pages, which it offers as data', async () => {
    const { body, headers } = await get('/accessibility.json')
    const results = body as AccessibilityResults
    expect(headers['content-type']).toMatch('application/json')
    expect(results.pages.length).toBeGreaterThan(15)
    expect(results.rules.length).toBeGreaterThan(40)
    expect(results.languages).toEqual(pageLanguages)
  })

  test.each(pageLanguages)('has all that the model asks for in %s', async language => {
    const text = readText((await get(`/${language}/accessibility`)).text)
    const words = accessibilityStrings[language]
    for (const title of ['statusTitle', 'gapsTitle', 'preparationTitle', 'feedbackTitle', 'enforcementTitle'] as const)
      expect(text).toContain(words[title])
    const { body } = await get('/accessibility.json')
    const { tools, violations } = body as AccessibilityResults
    expect(text).toContain(`axe-core ${tools.axe}`)
    for (const { help } of violations) expect(text).toContain(help)
    expect(text.includes(words.nothingFound)).toBe(violations.length === 0)
  })

  test('is linked from every page', async () => {
    expect((await get('/nl/search')).text).toContain('href="/nl/accessibility"')
  })
})
