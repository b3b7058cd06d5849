import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasChromium, launchChromium, runAxe, titleIn } from '../../scripts/chromium.js'
import { pageLanguages } from '../../src/views/page-context.js'
import { startService, type TestService } from '../http/service.js'

const hall = 'building/gent/town-hall'

describe.skipIf(!hasChromium)(titleIn('a report'), () => {
  let service: TestService
  let browser: Browser

  beforeAll(async () => {
    service = await startService()
    browser = await launchChromium()
  })

  afterAll(async () => {
    await browser?.close()
    await service?.close()
  })

  test.each([true, false])('is made with the keyboard alone, scripts: %s', async javaScriptEnabled => {
    const page = await open({ javaScriptEnabled })
    await page.goto(`${service.origin}/nl/report/${hall}`)
    await choose(page, 1)
    await choose(page, 0)
    await page.locator('textarea').focus()
    await page.keyboard.type('De deur is weg.')
    await press(page, 'next')
    await press(page, 'next')
    expect(await page.locator('.answers').innerText()).toContain('De deur is weg.')
    await press(page, 'send')
    expect(await page.locator('.report-number').innerText()).toMatch(/^DR-.{4}-.{4}$/)
    await page.goBack()
    expect(await page.locator('.answers').innerText()).toContain('De deur is weg.')
    await page.context().close()
  })

  test.each(pageLanguages)('is accessible at every step in %s, light and dark, at 320 pixels', async language => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open({ colorScheme, viewport: { width: 320, height: 700 } })
      const found: unknown[] = []
      const look = async () => found.push(...(await findFaults(page)))
      await page.goto(`${service.origin}/${language}/report/${hall}`)
      await look()
      await press(page, 'next')
      await look()
      await press(page, 'next')
      await look()
      await choose(page, 2)
      await press(page, 'next')
      await look()
      await page.locator('textarea').fill('x')
      await press(page, 'next')
      await look()
      await press(page, 'next')
      await look()
      await press(page, 'send')
      await look()
      for (const path of ['report', 'report?number=x', `confirm/${hall}`]) {
        await page.goto(`${service.origin}/${language}/${path}`)
        await look()
      }
      expect(found).toEqual([])
      await page.context().close()
    }
  })

  async function open(options: Parameters<Browser['newContext']>[0]): Promise<Page> {
    return (await browser.newContext(options)).newPage()
  }
})

/** Chooses the answer at a place in the list, by its arrow keys, and goes on. */
async function choose(page: Page, place: number): Promise<void> {
  const radios = page.locator('input[type=radio]')
  await radios.first().focus()
  await page.keyboard.press('Space')
  for (let presses = 0; presses < place; presses += 1) await page.keyboard.press('ArrowDown')
  await press(page, 'next')
}

async function press(page: Page, go: string): Promise<void> {
  await page.locator(`button[value=${go}]`).focus()
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
}

/** What axe-core finds, and whether the page scrolls sideways. */
async function findFaults(page: Page): Promise<string[]> {
  const { violations } = await runAxe(page)
  const wide = await page.evaluate(`document.documentElement.scrollWidth - document.documentElement.clientWidth`)
  const title = await page.title()
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${title}: ${id}: ${html}`)),
    ...(wide === 0 ? [] : [`${title}: ${String(wide)} px too wide`]),
  ]
}
