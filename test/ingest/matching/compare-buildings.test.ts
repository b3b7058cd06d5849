import { describe, expect, test } from 'vitest'
import type { BuildingFacts } from '../../../src/ingest/matching/building-facts.js'
import { createBuildingIndex } from '../../../src/ingest/matching/building-index.js'
import { toKeys } from '../../../src/ingest/matching/building-keys.js'
import { compareBuildings, isSure, isToBeChosen } from '../../../src/ingest/matching/compare-buildings.js'
import { hasMoved } from '../../../src/ingest/matching/has-moved.js'
import { readHouseNumber } from '../../../src/ingest/matching/house-number.js'
import { readMatchingWords } from '../../../src/ingest/matching/read-words.js'

const words = readMatchingWords()

/** "Stadhuis | Botermarkt 1 | 9000 Gent | 3.7250 51.0540": a part may be left out. */
function facts(text: string, record = 'https://data.example.org/id/building/a/1'): BuildingFacts {
  const [name = '', address = '', place = '', point = ''] = text.split('|').map(part => part.trim())
  const [, street, number] = /^(.*?)\s*(\d.*|z\/n)?$/.exec(address) ?? []
  const [, postCode, town] = /^(\d+)?\s*(.*)$/.exec(place) ?? []
  const [longitude, latitude] = point.split(' ').map(Number)
  return {
    record,
    names: [name],
    links: [],
    streets: street ? [street] : [],
    number,
    postCode,
    towns: town ? [town] : [],
    point: longitude !== undefined && latitude !== undefined ? { longitude, latitude } : undefined,
    surveys: [],
  }
}

function verdict(one: string, other: string): string {
  const likeness = compareBuildings(toKeys(facts(one), words), toKeys(facts(other), words))
  return isSure(likeness) ? 'sure' : isToBeChosen(likeness) ? 'ask' : 'new'
}

describe('two buildings', () => {
  test.each([
    ['Stadhuis | Botermarkt 1 | 9000 Gent', 'STADHUIS GENT | Botermarkt 1 | 9000 Gent', 'sure'],
    ['Bibliotheek | St.-Pietersstraat 12 | 9000 Gent', 'Bibliotheek | Sint Pietersstr. 12 | 9000 Gent', 'sure'],
    ['Bücherei | Prager Straße 12 | 04103 Leipzig', 'Buecherei | Pragerstr. 12 | 04103 Leipzig', 'sure'],
    ['Grundschule | Prager Straße 12 | 04103 Leipzig', 'Grundschule | Prager Strasse 12a | 04103 Leipzig', 'sure'],
    ['Mairie | Rue de la Loi 12-14 | 1000 Bruxelles', 'Mairie | Rue de la Loi 14 | 1000 Bruxelles', 'sure'],
    ['Poste | Wetstraat / Rue de la Loi 3 | 1000 Brussel', 'Poste | Rue de la Loi 3 | 1000 Bruxelles', 'sure'],
    ['Loket | Kerkstraat 12 bus 3 | 9000 Gent', 'Loket | Kerkstraat 12 bus 4 | 9000 Gent', 'sure'],
    ['Bibliothek | Markt 12A | 9000 Gent', 'Bibliotheek | Markt 12B | 9000 Gent', 'new'],
    ['Stadhuis | Botermarkt 1 | 9000 Gent', 'Zwembad | Botermarkt 1 | 9000 Gent', 'new'],
    ['Stadhuis | Markt 1 | 9000 Gent', 'Stadhuis | Markt 1 | 8000 Brugge', 'new'],
    ['Stembureau 12 | Markt 1 | 9000 Gent', 'Stembureau 13 | Markt 1 | 9000 Gent', 'new'],
    ['Jeugdhuis De Kring | Markt 1 | 9000 Gent', 'Jeugdcentrum De Kring | Markt 1 | 9000 Gent', 'new'],
    ['Stedelijk Museum Oudheden | Markt 1 | 9000 Gent', 'Museum Oudheden | Markt 1 | 9000 Gent', 'ask'],
    ['Basisschool De Linde | Laan 1 | 9000 Gent', 'School De Linde | Laan 1 | 9000 Gent', 'ask'],
    ['Zwembad Rozebroeken | | 9000 Gent', 'Zwembad Rozebroeken | Victor Braeckmanlaan 1 | 9000 Gent', 'ask'],
    ['Rathaus | | | 12.3731 51.3397', 'Rathaus | | | 12.3733 51.3398', 'sure'],
    ['Rathaus | | | 12.3731 51.3397', 'Rathaus | | | 12.3931 51.3597', 'new'],
    ['Mairie | Rue A 1 | 01230 Arandas | 5.509 45.918', 'Mairie | Rue B 3 | 01420 Chanay | 5.509 45.918', 'new'],
    ['Mairie | Rue A 1 | 01230 Arandas | 5.509 45.918', 'Mairie | Rue B 3 | 01230 Arandas | 5.509 45.918', 'ask'],
    ['Mairie - Ars | Place 1 | 01370 Ars', 'Mairie - Bourg | Place 1 | 01370 Bourg', 'new'],
    ['Stadhuis | Grote Markt 1 | 1000 Brussel', 'Stadhuis | Grote Markt 1 | 1000 Bruxelles', 'sure'],
    ['Rathaus | Markt 1 | 04109 Leipzig | 12.3731 51.3397', 'Rathaus | Markt 1 | 04109 Leipzig | 12.5 51.4', 'new'],
  ])('%s and %s: %s', (one, other, expected) => {
    expect([verdict(one, other), verdict(other, one)]).toEqual([expected, expected])
  })
})

describe('house numbers', () => {
  test.each([
    ['12', { from: 12, to: 12, letter: '' }],
    ['12-14', { from: 12, to: 14, letter: '' }],
    ['12 - 14', { from: 12, to: 14, letter: '' }],
    ['12A', { from: 12, to: 12, letter: 'a' }],
    ['12 bus 3', { from: 12, to: 12, letter: '' }],
    ['12 bte A', { from: 12, to: 12, letter: '' }],
    ['12/3', { from: 12, to: 12, letter: '' }],
    ['z/n', undefined],
  ])('%j is %j', (text, expected) => {
    expect(readHouseNumber(text, words)).toEqual(expected)
  })
})

describe('an identifier', () => {
  test.each([
    ['Bureau 3 | Kerkstraat 1 | 9000 Gent', 'Bureau 3 | Schoolstraat 22 | 9000 Gent', true],
    ['Bureau 3 | Kerkstraat 1 | 9000 Gent', 'Bureau 3 | Kerkstraat 1 | 8000 Brugge', true],
    ['Bureau 3 | Kerkstraat 1 | 9000 Gent', 'Bureau 3 | Nieuwe Kerkstraat 1 | 9000 Gent', false],
    ['Bureau 3 | Kerkstraat 1 | 9000 Gent', 'Sporthal | Kerkstraat 1 | 9000 Gent', false],
    ['Bureau 3 | Kerkstraat 1 | 9000 Gent', 'Bureau 3 | Kerkstr. 3 | 9000 Gent', false],
    ['Bureau 3 | | | 3.725 51.054', 'Bureau 3 | | | 3.745 51.054', true],
    ['Bureau 3 | | | 3.725 51.054', 'Bureau 3 | | | 3.726 51.054', false],
    ['Bureau 3 | Markt 1 | 9000 Gent | 3.725 51.054', 'Bureau 3 | Markt 1 | 9000 Gent | 3.745 51.054', false],
    ['Bureau 3', 'Bureau 3 | Kerkstraat 1 | 9000 Gent', false],
  ])('of %s, then of %s: moved is %s', (before, now, expected) => {
    expect(hasMoved(toKeys(facts(before), words), toKeys(facts(now), words))).toBe(expected)
  })
})

describe('the index', () => {
  test('finds by what a register calls a building, wherever it stands', () => {
    const index = createBuildingIndex(words)
    const wikidata = 'http://www.wikidata.org/entity/Q1'
    index.add({ ...facts('Stadhuis | Markt 1 | 9000 Gent', 'urn:one'), links: [wikidata] })
    index.add(facts('Stadhuis | Markt 2 | 9000 Gent', 'urn:two'))
    const [found, ...others] = index.find({ ...facts('Town hall | | | 4.1 50.9', 'urn:new'), links: [wikidata] })
    expect([found?.facts.record, found?.linked, others]).toEqual(['urn:one', true, []])
  })

  test('finds neighbours across the edges of its squares, and leaves others unread', () => {
    const index = createBuildingIndex(words)
    index.add(facts('Rathaus | | | 12.299999 51.3', 'urn:west'))
    index.add(facts('Rathaus | | | 12.31 51.3', 'urn:far'))
    expect(index.find(facts('Rathaus | | | 12.300001 51.3', 'urn:new')).map(({ facts }) => facts.record)).toEqual([
      'urn:west',
    ])
  })
})
