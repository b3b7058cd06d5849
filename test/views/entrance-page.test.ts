import { expect, test } from 'vitest'
import { recordPage } from '../../src/views/record-page.js'
import { contextIn, readFixture, recordOf, townHall } from './fixture.js'
import { readTags, readText } from './html.js'

const record = recordOf(readFixture('town-hall.ttl'))
const html = recordPage(contextIn('de'), { record, iri: `${townHall}/entrance/zij` }) ?? ''

test('begins with the four measures that decide', () => {
  const figures = /<dl class="figures">.*?<\/dl>/s.exec(html)?.[0] ?? ''
  expect(readText(figures)).toBe('Türbreite mindestens 92,5 cm Schwelle nicht gemessen Stufen keine Rampe ja, 6 %')
})

test('leads to its building and to the other entrances, and not to itself', () => {
  const links = readTags(html).map(({ attributes }) => attributes.href)
  expect(links).toContain('/de/building/drempelare/gemeentehuis')
  expect(links).toContain('/de/building/drempelare/gemeentehuis/entrance/main')
  const others = html.slice(html.indexOf('id="other-entrances"'))
  expect(others).not.toContain('href="/de/building/drempelare/gemeentehuis/entrance/zij"')
})

test('shows its own place on a map', () => {
  expect(html).toContain('href="geo:51.0541,3.7179?q=51.0541,3.7179"')
})

test('a part leads back through all that it belongs to', () => {
  const door = recordPage(contextIn('nl'), { record, iri: `${townHall}/entrance/zij/door/1` }) ?? ''
  const trail = /<nav class="breadcrumb".*?<\/nav>/s.exec(door)?.[0] ?? ''
  expect(readText(trail)).toBe('Drempel Zoek een gebouw Gemeentehuis van Drempelare Zij-ingang Kerkstraat')
})

test('there is no page of what the record does not speak of', () => {
  expect(recordPage(contextIn('nl'), { record, iri: `${townHall}/entrance/nowhere` })).toBeUndefined()
})
