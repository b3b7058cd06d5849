import { describe, expect, test } from 'vitest'
import { measureRecord } from '../../../src/answers/entrances/measure-record.js'
import { parseNeeds } from '../../../src/answers/needs/asked-needs.js'
import { parseQuads } from '../../../src/rdf/parse.js'
import type { PageLanguage } from '../../../src/views/page-context.js'
import { recordPage } from '../../../src/views/record-page.js'
import { contextIn, iris, readFixture, recordOf, townHall, vocabulary } from '../fixture.js'
import { readTags, readText } from '../html.js'

const now = new Date('2026-03-10T12:00:00Z')
const prefixes = `
  @prefix acc: <https://w3id.org/drempel/ns#> .
  @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
  @prefix role: <https://w3id.org/drempel/code/entrance-role/> .
  @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
  @prefix : <${townHall}/> .`

/** A main entrance with six steps, and a side entrance without any. */
const twoEntrances = `${prefixes}
  <${townHall}> a acc:Building ; rdfs:label "Town hall"@en ; acc:hasEntrance <${townHall}/entrance/main>, <${townHall}/entrance/side> .
  <${townHall}/entrance/main> a acc:Entrance ; rdfs:label "Front"@en ; acc:entranceRole role:main ;
    acc:stairs <${townHall}/entrance/main/stairs/1> ; acc:lacks acc:Ramp ; acc:door <${townHall}/entrance/main/door/1> .
  <${townHall}/entrance/main/stairs/1> a acc:Stairs ; acc:stepCount 6 .
  <${townHall}/entrance/main/door/1> a acc:Door ; acc:clearWidth 100 ; acc:thresholdHeight 0 .
  <${townHall}/entrance/side> a acc:Entrance ; rdfs:label "Side"@en ; acc:entranceRole role:side ;
    acc:stepFree true ; acc:lacks acc:Stairs ; acc:door <${townHall}/entrance/side/door/1> .`

const sideDoor = `<${townHall}/entrance/side/door/1> a acc:Door ; acc:clearWidth 95 ; acc:thresholdHeight 1 .`

function pageOf(turtle: string, options: { needs?: string; iri?: string; language?: PageLanguage } = {}): string {
  const quads = parseQuads(turtle)
  const measured = measureRecord(quads, { iris, vocabulary })
  if (!measured) throw new Error('The fixture has no building')
  const needs = options.needs === undefined ? undefined : parseNeeds(options.needs, vocabulary)
  const context = { ...contextIn(options.language ?? 'en'), needs }
  return recordPage(context, { record: recordOf(quads), iri: options.iri ?? townHall, visit: { measured, now } }) ?? ''
}

const adviceOf = (html: string) => readText(/<section class="advice".*?<\/section>/s.exec(html)?.[0] ?? '')

describe('the advice of a building', () => {
  test('is an invitation while nobody has said what is needed', () => {
    const html = pageOf(twoEntrances + sideDoor)
    expect(adviceOf(html)).toContain('Say what you need.')
    expect(readTags(html).map(({ attributes }) => attributes.href)).toContain('/en/needs')
  })

  test('is the side door where the main one has six steps, and says why', () => {
    const text = adviceOf(pageOf(twoEntrances + sideDoor, { needs: 'maxSteps=0&minWidth=80' }))
    expect(text).toContain('Take this entrance: Side')
    expect(text).toMatch(/Why not Front\? .*6/)
  })

  test('is unknown, not a refusal, where a width was never measured', () => {
    const door = `<${townHall}/entrance/side/door/1> a acc:Door .`
    const text = adviceOf(pageOf(twoEntrances + door, { needs: 'maxSteps=0&minWidth=80' }))
    expect(text).toContain('Perhaps this entrance: Side')
  })

  test('says for each entrance why none fits', () => {
    const text = adviceOf(pageOf(twoEntrances + sideDoor, { needs: 'maxSteps=0&minWidth=200' }))
    expect(text).toContain('No entrance fits what you need.')
    expect(text).toContain('Why not Front?')
    expect(text).toContain('Why not Side?')
  })
})

describe('what is closed', () => {
  const closure = (from: string, until: string) => `
    <${townHall}/entrance/side> acc:closure <${townHall}/closure/1> .
    <${townHall}/closure/1> a acc:Closure ; acc:closedFrom "${from}"^^xsd:date ; acc:closedUntil "${until}"^^xsd:date ;
      acc:closureAlternative <${townHall}/entrance/main> .`

  test('stands at the top with its dates and what to use instead', () => {
    const html = pageOf(twoEntrances + sideDoor + closure('2026-03-01', '2026-03-31'))
    const text = readText(/<aside class="closures".*?<\/aside>/s.exec(html)?.[0] ?? '')
    expect(text).toBe('Closed: Side, from 1 March 2026 up to and including 31 March 2026. Take instead: Front.')
  })

  test('is not shown when it is over', () => {
    expect(pageOf(twoEntrances + sideDoor + closure('2026-01-01', '2026-01-31'))).not.toContain('class="closures"')
  })
})

describe('plain sentences', () => {
  test('say what is there, what is not, and what nobody knows', () => {
    const html = pageOf(twoEntrances + sideDoor)
    const text = readText(/<section class="in-short".*?<\/section>/s.exec(html)?.[0] ?? '')
    expect(text).toContain(
      'Front: The door is 100 cm wide. There is no threshold. Number of steps: 6. There is no ramp.',
    )
    expect(text).toContain('There are no steps. We do not know whether there is a ramp.')
  })

  test('stand on the page of the entrance, too', () => {
    const html = pageOf(twoEntrances + sideDoor, { iri: `${townHall}/entrance/side` })
    expect(readText(html)).toContain('The door is 95 cm wide.')
  })
})

describe('the block for search engines', () => {
  const blockOf = (html: string) =>
    JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '') as object

  test('tells what is known, and leaves out what is not', () => {
    const quads = readFixture('town-hall.ttl')
    const html = recordPage(contextIn('nl'), { record: recordOf(quads), iri: townHall }) ?? ''
    expect(blockOf(html)).toMatchObject({
      '@type': 'Place',
      '@id': townHall,
      address: { '@type': 'PostalAddress', streetAddress: 'Grote Markt 1', postalCode: '9999' },
      geo: { latitude: 51.0543, longitude: 3.7174 },
      publicAccess: true,
    })
    expect(blockOf(pageOf(twoEntrances + sideDoor))).not.toHaveProperty('publicAccess')
  })

  test('cannot be ended by a name', () => {
    const html = pageOf(`${prefixes} <${townHall}> a acc:Building ; rdfs:label "</script><b>x</b>" .`)
    expect(html).not.toContain('</script><b>')
    expect(blockOf(html)).toMatchObject({ name: '</script><b>x</b>' })
  })
})

test('a photo of another site is not loaded', () => {
  const html = pageOf(`${prefixes} @prefix schema: <https://schema.org/> .
    <${townHall}> a acc:Building ; acc:photo <${townHall}/photo/1> .
    <${townHall}/photo/1> a schema:ImageObject ; schema:contentUrl <https://tracker.example/x.jpg> .`)
  expect(html).not.toContain('<img')
})
