import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { describeOwnTerm } from '../../src/model/own-terms.js'
import { projectPath } from '../../src/paths.js'
import { parseQuads } from '../../src/rdf/parse.js'
import { namedNode } from '../../src/rdf/terms.js'
import { code } from '../../src/rdf/vocab.js'
import { errorPage } from '../../src/views/error-page.js'
import { fragmentsPage } from '../../src/views/fragments-page.js'
import { pageLanguages } from '../../src/views/page-context.js'
import type { PageContext } from '../../src/views/page-context.js'
import { profilePage } from '../../src/views/profile-page.js'
import { queryPage } from '../../src/views/query-page.js'
import { recordPage } from '../../src/views/record-page.js'
import { searchPage } from '../../src/views/search-page.js'
import { shapeIndexPage } from '../../src/views/shape-index-page.js'
import { shapePage } from '../../src/views/shape-page.js'
import { startPage } from '../../src/views/start-page.js'
import { vocabularyPage } from '../../src/views/vocabulary-page.js'
import { regulationsPage } from '../../src/views/vocabulary-regulations-page.js'
import { wordPage } from '../../src/views/vocabulary-word-page.js'
import { contextIn, readFixture, recordOf, townFormats, townHall, vocabulary } from './fixture.js'
import { foundBuildings, nothingFound, overview } from './found.js'
import { readTags } from './html.js'

const quads = readFixture('town-hall.ttl')
const record = recordOf(quads)
const thingPage = (path: string) => (context: PageContext) =>
  recordPage({ ...context, formats: townFormats }, { record, iri: `${townHall}${path}` }) ?? ''

const roles = code['entrance-role'].value
const doorShapes = { name: 'door', quads: parseQuads(readFileSync(projectPath('shapes/door.ttl'), 'utf8')) }

const pages: Record<string, (context: PageContext) => string> = {
  start: context => startPage(context, overview),
  'start of an empty service': context =>
    startPage(context, { ...overview, buildings: 0, entrances: 0, uses: [], municipalities: [], example: undefined }),
  search: context => searchPage(context, foundBuildings),
  'search without results': context => searchPage(context, nothingFound),
  building: thingPage(''),
  entrance: thingPage('/entrance/zij'),
  'entrance without a name': thingPage('/entrance/achter'),
  toilet: thingPage('/toilet/1'),
  audit: thingPage('/audit/drempelare-2024'),
  observation: thingPage('/observation/4'),
  vocabulary: vocabularyPage,
  profile: profilePage,
  'code list': context => wordPage(context, code['entrance-role'], describeOwnTerm([...vocabulary.quads], roles)),
  regulations: regulationsPage,
  shapes: context => shapeIndexPage(context, [doorShapes]),
  'shapes of a class': context => shapePage(context, doorShapes),
  query: context =>
    queryPage(context, {
      query: 'SELECT * { ?s ?p ?o }',
      examples: [
        {
          name: 'developer-all',
          reader: 'developer',
          titles: { nl: 'Alles' },
          descriptions: { nl: 'Alle triples.' },
          text: '',
          query: 'SELECT * { ?s ?p ?o }',
        },
      ],
      answer: { kind: 'rows', variables: ['s', 'o'], rows: [[namedNode(townHall), undefined]] },
      downloads: [{ label: 'CSV', mediaType: 'text/csv', href: '/sparql?format=csv' }],
      timeLimitSeconds: 10,
      rowLimit: 1000,
    }),
  'query with a problem': context =>
    queryPage(context, {
      query: 'SELECT',
      examples: [],
      problem: { sentence: 'Line 1: …', cure: 'Add …' },
      timeLimitSeconds: 1,
      rowLimit: 1000,
    }),
  fragments: context =>
    fragmentsPage(context, { pattern: { subject: townHall }, quads, total: 1234, links: { next: '/?2' } }),
  'fragments without a match': context => fragmentsPage(context, { pattern: {}, quads: [], total: 0, links: {} }),
  error: context =>
    errorPage(context, { kind: 'gone', status: 410, sentence: 'It was withdrawn.', cure: 'Look elsewhere.' }),
}

describe.each(Object.entries(pages))('the page: %s', (_, render) => {
  describe.each(pageLanguages)('in %s', language => {
    const html = render(contextIn(language, 'somewhere'))
    const tags = readTags(html)
    const named = (...names: string[]) => tags.filter(({ name }) => names.includes(name))

    test('is a whole document in its language', () => {
      expect(html).toMatch(/^<!doctype html>\n<html lang="/)
      expect(tags[0]?.attributes.lang).toBe(language)
      for (const landmark of ['title', 'header', 'main', 'footer'])
        expect([landmark, named(landmark).length]).toEqual([landmark, 1])
    })

    test('has one heading of the first level, and skips none below', () => {
      const levels = named('h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ name }) => Number(name[1]))
      expect(levels.filter(level => level === 1)).toEqual([1])
      expect(levels[0]).toBe(1)
      levels.reduce((before, level) => (expect(level).toBeLessThanOrEqual(before + 1), level))
    })

    test('has no script but our files, no style of its own, and nothing that runs', () => {
      const runs = named('script').filter(({ attributes }) => attributes.type !== 'application/ld+json')
      expect(runs.filter(({ attributes }) => !attributes.src?.startsWith('/assets/'))).toEqual([])
      expect(named('style', 'iframe', 'object', 'base')).toEqual([])
      const attributes = tags.flatMap(tag => Object.keys(tag.attributes))
      expect(attributes.filter(name => name === 'style' || name.startsWith('on'))).toEqual([])
    })

    test('gives each field a label', () => {
      const labelled = named('label').map(({ attributes }) => attributes.for)
      const shown = named('input', 'select', 'textarea').filter(({ attributes }) => attributes.type !== 'hidden')
      for (const field of shown) expect(labelled).toContain(field.attributes.id)
    })

    test('points only at what is there, and names nothing twice', () => {
      const ids = tags.flatMap(({ attributes }) => attributes.id ?? [])
      expect(ids.length).toBe(new Set(ids).size)
      const references = tags.flatMap(({ attributes }) => [
        ...(attributes['aria-labelledby']?.split(' ') ?? []),
        ...(attributes['aria-describedby']?.split(' ') ?? []),
        ...(attributes.href?.startsWith('#') ? [attributes.href.slice(1)] : []),
      ])
      expect(references.filter(id => !ids.includes(id))).toEqual([])
    })

    test('heads each column and row of its tables', () => {
      for (const head of named('th')) expect(['col', 'row']).toContain(head.attributes.scope)
      for (const table of named('table'))
        expect(table.attributes['aria-labelledby'] ?? table.within.includes('div')).toBeTruthy()
    })

    test('leaves the size of letters to the reader', () => {
      const viewport = named('meta').find(({ attributes }) => attributes.name === 'viewport')
      expect(viewport?.attributes.content).toBe('width=device-width, initial-scale=1')
    })

    test('offers the same page in the other languages', () => {
      for (const other of pageLanguages)
        expect(named('a').some(({ attributes }) => attributes.href === `/${other}/somewhere`)).toBe(true)
    })

    test('keeps the language on the way to other pages', () => {
      const own = new RegExp(
        `^/(${language}(/|$)|doc/|assets/|badge/|qr/|timemap/|search\\.|sparql|fragments|accessibility\\.json|\\?)`,
      )
      const links = named('a').filter(({ attributes }) => attributes.href?.startsWith('/') && !attributes.hreflang)
      expect(links.map(({ attributes }) => attributes.href).filter(href => !own.test(href ?? ''))).toEqual([])
    })

    test('shows nothing that only a program would say', () => {
      expect(html).not.toMatch(/undefined|\[object |NaN|Infinity|>null</)
    })
  })
})
