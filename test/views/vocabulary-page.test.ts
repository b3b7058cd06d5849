import { describe, expect, test } from 'vitest'
import { acc } from '../../src/rdf/vocab.js'
import { vocabularyPage } from '../../src/views/vocabulary-page.js'
import { contextIn } from './fixture.js'
import { readTags, readText } from './html.js'

describe('the vocabulary page', () => {
  const html = vocabularyPage(contextIn('nl', 'ns'))

  test('has each property under its local name, with meaning, value and unit', () => {
    const term = /<article class="term" id="clearWidth">.*?<\/article>/s.exec(html)?.[0] ?? ''
    expect(readText(term)).toMatch(/^vrije doorgangsbreedte acc:clearWidth .+ Waarde .+ Eenheid centimeter \(cm\)$/)
  })

  test('lists the values of code lists', () => {
    const list = /<article class="term" id="entrance-role">.*?<\/article>/s.exec(html)?.[0] ?? ''
    expect(readText(list)).toContain('hoofdingang main')
  })

  test('has every class and property of ours', () => {
    const ids = new Set(readTags(html).map(({ attributes }) => attributes.id))
    const names = Object.values(acc).filter(term => contextIn('nl').vocabulary.property(term.value))
    expect(names.length).toBeGreaterThan(50)
    expect(names.map(({ value }) => value.replace(/.*#/, '')).filter(name => !ids.has(name))).toEqual([])
  })
})
