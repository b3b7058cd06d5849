import { expect, test } from 'vitest'
import { parseQuads } from '../../../src/rdf/parse.js'
import { badgePage, badgeSvg, badgeText } from '../../../src/views/badge/badge.js'
import { contextIn, readFixture, recordOf, townHall } from '../fixture.js'
import { readTags } from '../html.js'

const record = recordOf(readFixture('town-hall.ttl'))

test.each([
  ['nl', '3 ingangen, 1 zonder treden, opgenomen in 2024'],
  ['fr', '3 entrées, 1 sans marche, relevé en 2024'],
  ['de', '3 Eingänge, 1 ohne Stufen, erhoben 2024'],
  ['en', '3 entrances, 1 without steps, surveyed in 2024'],
] as const)('a badge in %s counts what is known and judges nothing', (language, text) => {
  expect(badgeText(contextIn(language), record)).toBe(text)
})

test('a badge does not say "0 without steps" of entrances that nobody has looked at', () => {
  const unseen = recordOf(
    parseQuads(`@prefix acc: <https://w3id.org/drempel/ns#> .
      <${townHall}> a acc:Building ; acc:hasEntrance <${townHall}/entrance/1> . <${townHall}/entrance/1> a acc:Entrance .`),
  )
  expect(badgeText(contextIn('en'), unseen)).toBe('1 entrance, survey date not known')
})

test('a name of 10,000 letters and markup keeps to itself', () => {
  const name = `<script>${'x'.repeat(10_000)}`
  const hostile = recordOf(
    parseQuads(
      `<${townHall}> a <https://w3id.org/drempel/ns#Building> ; <http://www.w3.org/2000/01/rdf-schema#label> "${name}" .`,
    ),
  )
  const svg = badgeSvg(contextIn('en'), hostile)
  expect(svg).not.toContain('<script')
  expect(svg.length).toBeLessThan(2000)
  expect(() => readTags(badgePage(contextIn('en'), hostile))).not.toThrow()
})

test('a badge in a frame has the name of the building as its one heading', () => {
  const headings = readTags(badgePage(contextIn('en'), record)).filter(({ name }) => /^h\d$/.test(name))
  expect(headings.map(({ name }) => name)).toEqual(['h1'])
})
