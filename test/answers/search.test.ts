import { beforeAll, describe, expect, test } from 'vitest'
import type { SearchQuery } from '../../src/answers/search.js'
import { createSearchedTown } from './town.js'

const town = createSearchedTown()
const find = (query: Partial<SearchQuery>) => town.search.find({ language: 'nl', page: 1, ...query })
const namesOf = async (query: Partial<SearchQuery>) => (await find(query)).hits.map(({ name }) => name.value)

beforeAll(async () => {
  await town.add(
    'gent/stadhuis',
    `<> rdfs:label "Stadhuis van Gent"@nl, "Hôtel de ville de Gand"@fr ; acc:buildingUse building-use:town-hall ;
       acc:hasEntrance <#e1>, <#e2> .
     <#address> locn:thoroughfare "Botermarkt" ; locn:locatorDesignator "1" ; locn:postName "Gent" .
     <#audit> prov:startedAtTime "2024-05"^^xsd:gYearMonth .`,
  )
  await town.add(
    'gent/krook',
    `<> rdfs:label "De Krook"@nl ; acc:buildingUse building-use:library ; acc:hasEntrance <#e1> .
     <#address> locn:fullAddress "Miriam Makebaplein 1, 9000 Gent" ; locn:postName "Gent" .
     <#audit> prov:startedAtTime "2017"^^xsd:gYear .`,
  )
  await town.add('sint-niklaas/sporthal', '<> rdfs:label "Sporthal Witte Molen"@nl .')
  await town.add('sint-niklaas/stad', '<> rdfs:label "Stad"@nl .')
})

describe('a search', () => {
  test.each([
    ['stadhuis', ['Stadhuis van Gent']],
    ['STADHUIS', ['Stadhuis van Gent']],
    ['gent stadhuis', ['Stadhuis van Gent']],
    ['hotel ville', ['Stadhuis van Gent']],
    ['hôtel', ['Stadhuis van Gent']],
    ['rathaus', ['Stadhuis van Gent']],
    ['botermarkt 1', ['Stadhuis van Gent']],
    ['bib', ['De Krook']],
    ['makebaplein', ['De Krook']],
    ['thal', ['Sporthal Witte Molen']],
    ['stadhuis krook', []],
    ['het stadhuis van Gent', ['Stadhuis van Gent']],
    ['stad huis', ['Stadhuis van Gent']],
    ['wittemolen', ['Sporthal Witte Molen']],
    ['…', ['De Krook', 'Sporthal Witte Molen', 'Stad', 'Stadhuis van Gent']],
  ])('for %j finds %j', async (name, names) => {
    expect(await namesOf({ name })).toEqual(names)
  })

  test('puts the whole word before its beginning', async () => {
    expect(await namesOf({ name: 'stad' })).toEqual(['Stad', 'Stadhuis van Gent'])
  })

  test('for a municipality finds what is there', async () => {
    expect(await namesOf({ municipality: 'Gent' })).toEqual(['De Krook', 'Stadhuis van Gent'])
    expect(await namesOf({ municipality: 'Brugge' })).toEqual([])
  })

  test('for a use finds narrower ones too, and names it', async () => {
    expect(await namesOf({ use: 'town-hall' })).toEqual(['Stadhuis van Gent'])
    expect(await namesOf({ use: 'administration' })).toEqual(['Stadhuis van Gent'])
    expect(await namesOf({ use: 'no-such-use' })).toEqual([])
    expect((await find({ use: 'town-hall', language: 'fr' })).use?.value).toBe('maison communale')
  })

  test('tells of each building name, municipality, use, entrances and year of survey', async () => {
    const [hit] = (await find({ name: 'stadhuis', language: 'fr' })).hits
    expect(hit).toMatchObject({
      name: { value: 'Hôtel de ville de Gand', language: 'fr' },
      municipality: 'Gent',
      use: { value: 'maison communale' },
      entrances: 2,
      surveyed: '2024',
    })
  })

  test('leaves unknown what is unknown, and takes the town from the IRI where there is no address', async () => {
    const [hit] = (await find({ name: 'molen' })).hits
    expect(hit).toMatchObject({ municipality: 'Sint Niklaas', entrances: 0 })
    expect([hit?.use, hit?.surveyed]).toEqual([undefined, undefined])
  })

  test('counts the municipalities', async () => {
    expect((await find({ name: 'krook' })).municipalities).toEqual([
      { name: 'Gent', count: 2 },
      { name: 'Sint Niklaas', count: 2 },
    ])
  })
})

describe('a search with typing errors', () => {
  test.each([
    ['stadhius', 'Stadhuis van Gent', 'Stadhuis'],
    ['biblioteek', 'De Krook', 'bibliotheek'],
    ['bibliotheken', 'De Krook', 'bibliotheek'],
    ['bibliothéqe', 'De Krook', 'bibliothèque'],
    ['librari', 'De Krook', 'library'],
    ['Rathauss', 'Stadhuis van Gent', 'Rathaus'],
    ['sporthall mollen', 'Sporthal Witte Molen', 'Sporthal Molen'],
  ])('for %j finds %j, and says what it took it for', async (name, found, meant) => {
    const { hits, meant: taken } = await find({ name })
    expect([hits[0]?.name.value, taken?.name]).toEqual([found, meant])
  })

  test.each(['sportbal', 'xyz', 'gt'])('does not stretch to anything: %j', async name => {
    const names = await namesOf({ name })
    expect(names).toEqual(name === 'sportbal' ? ['Sporthal Witte Molen'] : [])
  })

  test('says nothing where words are found as they are written', async () => {
    expect((await find({ name: 'stadhuis' })).meant).toBeUndefined()
  })
})

describe('a search for a place', () => {
  test.each([
    ['gent', ['De Krook', 'Stadhuis van Gent']],
    ['Gnet', ['De Krook', 'Stadhuis van Gent']],
    ['9000', ['De Krook']],
    ['Botermarkt, Gent', ['Stadhuis van Gent']],
    ['sint-niklaas', ['Sporthal Witte Molen', 'Stad']],
    ['bibliotheek', []],
  ])('in %j finds %j', async (where, names) => {
    expect((await namesOf({ where })).sort()).toEqual(names)
  })

  test('goes together with one for a thing', async () => {
    expect(await namesOf({ name: 'stad', where: 'niklaas' })).toEqual(['Stad'])
  })

  test('near a point gives the nearest first, with the distance; those without a place come last', async () => {
    const placed = createSearchedTown()
    const at = (long: number) => `geo:hasGeometry <#g> . <#g> geo:asWKT "POINT(${long} 51)"^^geo:wktLiteral .`
    await placed.add('a/a', `<> rdfs:label "A" ; ${at(3.72)}`)
    await placed.add('a/b', `<> rdfs:label "B" ; ${at(3.71)}`)
    await placed.add('a/c', `<> rdfs:label "C" .`)
    const { hits } = await placed.search.find({ language: 'nl', page: 1, near: { long: 3.7, lat: 51 } })
    expect(hits.map(({ name, distanceMetres }) => [name.value, distanceMetres && Math.round(distanceMetres)])).toEqual([
      ['B', 700],
      ['A', 1400],
      ['C', undefined],
    ])
  })
})

describe('pages', () => {
  const many = createSearchedTown()
  beforeAll(async () => {
    for (let number = 1; number <= 45; number += 1)
      await many.add(`gent/school-${number}`, `<> rdfs:label "School ${number}" .`)
  })

  test('hold twenty buildings, in the order of their numbers', async () => {
    const { hits, total, page } = await many.search.find({ language: 'nl', page: 2 })
    expect([hits[0]?.name.value, hits.length, total, page]).toEqual(['School 21', 20, 45, 2])
  })

  test.each([
    [99, 3, 5],
    [0, 1, 20],
  ])('page %i is page %i, with %i buildings', async (asked, given, count) => {
    const { hits, page } = await many.search.find({ language: 'nl', page: asked })
    expect([page, hits.length]).toEqual([given, count])
  })
})

describe('the overview', () => {
  test('counts buildings, entrances and uses', async () => {
    const overview = await town.search.overview('en')
    expect(overview).toMatchObject({ buildings: 4, entrances: 3, surveyed: '2024-05' })
    expect(overview.uses.map(({ notation, label, count }) => [notation, label.value, count])).toEqual([
      ['town-hall', 'town hall', 1],
      ['library', 'library', 1],
    ])
    expect(overview.example?.value).toContain('https://drempel.example/id/building/')
  })

  test('of nothing is empty', async () => {
    expect(await createSearchedTown().search.overview('nl')).toMatchObject({
      buildings: 0,
      uses: [],
      example: undefined,
    })
  })
})

test('the store is read once for each version', async () => {
  const small = createSearchedTown()
  await small.add('gent/a', '<> rdfs:label "A" .')
  await Promise.all([small.search.overview('nl'), small.search.find({ language: 'nl', page: 1 })])
  const questions = small.questions()
  await small.search.overview('fr')
  expect(small.questions()).toBe(questions)
  await small.add('gent/b', '<> rdfs:label "B" .')
  expect((await small.search.overview('nl')).buildings).toBe(2)
  expect(small.questions()).toBeGreaterThan(questions)
})

test('after a change only what has changed is read again', async () => {
  const town = createSearchedTown()
  const names = async () =>
    (await town.search.find({ language: 'nl', page: 1 })).hits.map(({ name }) => name.value).sort()
  for (let number = 10; number < 30; number++) await town.add(`gent/b${number}`, `<> rdfs:label "B ${number}" .`)
  await names()
  const before = town.questions()
  await town.add('gent/b10', '<> rdfs:label "C" .')
  await town.add('gent/b29', '')
  expect(await names()).toEqual([...Array.from({ length: 18 }, (_, at) => `B ${at + 11}`), 'C'])
  expect(town.questions() - before).toBeLessThan(8)
})
