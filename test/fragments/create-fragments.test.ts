import { expect, test } from 'vitest'
import type { Term } from '@rdfjs/types'
import { createFragments } from '../../src/fragments/create-fragments.js'
import { describeFragment } from '../../src/fragments/describe-fragment.js'
import type { Fragment } from '../../src/fragments/fragment.js'
import { createDataset, objectOf, objectsOf } from '../../src/rdf/dataset.js'
import { tripleText } from '../../src/rdf/term-text.js'
import { namedNode, quad } from '../../src/rdf/terms.js'
import { acc, foaf, hydra, rdf, sd, voidTerms } from '../../src/rdf/vocab.js'
import { createMemoryStore } from '../../src/store/memory-store.js'
import { townRecords, townStore } from './towns.js'

const base = 'https://data.example.org/'
const start = `${base}fragments`
const buildings = 30
const store = await townStore(buildings)
const fragments = createFragments({ store, base, pageSize: 10, title: { nl: 'Drempel', en: 'Drempel' } })
const ask = (query: string) => {
  const url = query ? `${start}?${query}` : start
  return fragments({ url, params: new URL(url).searchParams })
}
const type = encodeURIComponent(rdf.type.value)
const door = encodeURIComponent(acc.Door.value)
const valuesOf = (fragment: Fragment, subject: string, predicate: Term) =>
  objectsOf(createDataset(describeFragment(fragment.description)), namedNode(subject), predicate).map(
    term => term.value,
  )

test('the start fragment is everything, a page at a time', async () => {
  const fragment = await ask('')
  expect(fragment).toMatchObject({ total: 10 * buildings, page: 1, pageCount: 30, canonical: start, fields: {} })
  expect(fragment.data).toHaveLength(10)
  expect(fragment.version).toEqual(store.version)
})

test('a pattern gives its matches and their exact number', async () => {
  const fragment = await ask(`predicate=${type}&object=${door}`)
  expect(fragment.total).toBe(buildings)
  for (const each of fragment.data) expect(tripleText(each)).toContain(`<${rdf.type.value}> <${acc.Door.value}> .`)
})

test('following the links from the first page brings each match once, and back again', async () => {
  const first = await ask(`predicate=${type}`)
  const seen: string[] = []
  let page: Fragment | undefined = first
  let previous: Fragment | undefined
  while (page) {
    seen.push(...page.data.map(tripleText))
    expect(page.data.length).toBeGreaterThan(0)
    expect(page.links.first).toBe(first.canonical)
    expect(page.links.previous).toBe(previous?.canonical)
    previous = page
    page = page.links.next ? await ask(page.links.next.slice(start.length + 1)) : undefined
  }
  expect(seen).toHaveLength(3 * buildings)
  expect(new Set(seen).size).toBe(3 * buildings)
  expect(previous?.canonical).toBe(first.links.last)
})

test('a number of matches that fills its pages to the brim has no empty page after them', async () => {
  const last = await ask(`predicate=${type}&object=${door}&page=3`)
  expect(last.data).toHaveLength(10)
  expect(last.links.next).toBeUndefined()
  await expect(ask(`predicate=${type}&object=${door}&page=4`)).rejects.toMatchObject({ kind: 'not-found' })
})

test('a pattern without matches is a page with nothing on it, and the form', async () => {
  const fragment = await ask('subject=urn:nobody')
  expect(fragment).toMatchObject({ data: [], total: 0, pageCount: 1 })
  expect(fragment.links).toEqual({ first: fragment.canonical, last: fragment.canonical })
  expect(valuesOf(fragment, `${base}#dataset`, hydra.search)).toEqual([`${start}#form`, `${start}#bindings-form`])
  await expect(ask('subject=urn:nobody&page=2')).rejects.toThrow('one page')
})

test.each(['subject="Gent"', 'object=Gent', 'predicate=_:b', 'page=0'])('%s is malformed', async query => {
  await expect(ask(query)).rejects.toMatchObject({ kind: 'malformed' })
})

test('a quad stands in the graph of its record, unless the default graph is asked for', async () => {
  const [record] = townRecords(1)
  const graph = record?.graph.value ?? ''
  const inRecord = await ask(`graph=${encodeURIComponent(graph)}&predicate=${type}`)
  expect(inRecord.total).toBe(3)
  expect(new Set((await ask('')).data.map(each => each.graph.value))).toEqual(new Set([graph]))
  const union = await ask('graph=urn:ldf:defaultGraph')
  expect(union.total).toBe(10 * buildings)
  expect(new Set(union.data.map(each => each.graph.termType))).toEqual(new Set(['DefaultGraph']))
  expect((await ask('graph=urn:no-graph')).total).toBe(0)
})

test('a variable that stands twice must be the same term in both places', async () => {
  const withLoops = createMemoryStore()
  const [a, b] = [namedNode('urn:a'), namedNode('urn:b')]
  const quads = [quad(a, acc.door, a), quad(a, acc.door, b), quad(b, b, b), quad(b, acc.door, a)]
  await withLoops.apply([{ graph: a, quads }], { sequence: 1, time: new Date() })
  const loops = createFragments({ store: withLoops, base, pageSize: 1 })
  const count = async (query: string) =>
    (await loops({ url: `${start}?${query}`, params: new URLSearchParams(query) })).total
  expect(await count('subject=?x&object=?x')).toBe(2)
  expect(await count(`subject=?x&predicate=${encodeURIComponent(acc.door.value)}&object=?x`)).toBe(1)
  expect(await count('subject=?x&predicate=?x&object=?x')).toBe(1)
  expect(await count('subject=?x&predicate=?y&object=?z')).toBe(4)
  expect(await count('subject=?x&predicate=?x&object=?y&graph=?y')).toBe(0)
  const second = await loops({ url: start, params: new URLSearchParams('subject=?x&object=?x&page=2') })
  expect(second.data.map(tripleText)).toEqual([tripleText(quad(b, b, b))])
  expect(second.links.previous).toBe(`${start}?subject=%3Fx&object=%3Fx`)
})

test('many spellings of a request have one canonical address', async () => {
  const canonical = `${start}?predicate=${type}&object=${door}`
  const spellings = [
    `object=acc:Door&predicate=rdf:type`,
    `predicate=<${rdf.type.value.replace('#', '%23')}>&object=${door}&page=1&subject=`,
    `predicate=${type}&object=${door}&subject=%3Fs&graph=?g&utm_source=x`,
  ]
  for (const spelling of spellings) expect((await ask(spelling)).canonical).toBe(canonical)
})

test('the description keeps the address sign for sign, and stands in a graph of its own', async () => {
  const query = `object=acc:Door&predicate=rdf:type&page=2`
  const fragment = await ask(query)
  const page = `${start}?${query}`
  expect(valuesOf(fragment, page, hydra.totalItems)).toEqual([String(buildings)])
  expect(valuesOf(fragment, page, hydra.previous)).toEqual([`${start}?predicate=${type}&object=${door}`])
  expect(valuesOf(fragment, page, hydra.next)).toEqual([`${start}?predicate=${type}&object=${door}&page=3`])
  expect(new Set(describeFragment(fragment.description).map(each => each.graph.value))).toEqual(
    new Set([`${page}#metadata`]),
  )
})

test('an address with signs that no IRI may have is written so that it can be read', async () => {
  const url = `${start}?object="deur|poort"@nl`
  const { description } = await fragments({ url, params: new URL(url).searchParams })
  expect(describeFragment(description)[0]?.graph.value).toBe(`${start}?object=%22deur%7Cpoort%22@nl#metadata`)
})

test.each(['', `predicate=${type}`, `predicate=${type}&page=2`])(
  'Comunica finds its way in the description of %j',
  async query => {
    const { description, total } = await ask(query)
    const metadata = describeFragment(description)
    const page = query ? `${start}?${query}` : start
    const subsets = metadata.filter(each => each.predicate.equals(voidTerms.subset) && each.object.value === page)
    const topic = metadata.find(each => each.predicate.equals(foaf.primaryTopic))
    expect(subsets.at(-1)?.subject.value).toBe(topic?.object.value)
    const counts = metadata.filter(
      ({ predicate }) => predicate.equals(hydra.totalItems) || predicate.equals(voidTerms.triples),
    )
    expect(counts[0]?.subject.value).toBe(page)
    expect(counts.map(each => each.object.value)).toEqual(counts.map(() => String(total)))
    const defaultGraph = metadata.findIndex(each => each.predicate.equals(sd.defaultGraph))
    expect(metadata.findIndex(each => subsets.includes(each))).toBeLessThan(defaultGraph)
    expect(new Set(metadata.map(tripleText)).size).toBe(metadata.length)
  },
)

test('the form has one template with a place for each part of a quad', async () => {
  const data = createDataset(describeFragment((await ask('')).description))
  const form = namedNode(`${start}#form`)
  expect(objectOf(data, form, hydra.template)?.value).toBe(`${start}{?subject,predicate,object,graph}`)
  const mappings = objectsOf(data, form, hydra.mapping).map(mapping => [
    objectOf(data, mapping, hydra.variable)?.value,
    objectOf(data, mapping, hydra.property)?.value,
  ])
  expect(mappings).toEqual([
    ['subject', rdf.subject.value],
    ['predicate', rdf.predicate.value],
    ['object', rdf.object.value],
    ['graph', sd.graph.value],
  ])
})
