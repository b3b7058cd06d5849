import { describe, expect, test } from 'vitest'
import { measureRecord } from '../../../src/answers/entrances/measure-record.js'
import { parseNeeds } from '../../../src/answers/needs/asked-needs.js'
import { readRecord } from '../../../src/model/record.js'
import { readVocabulary } from '../../../src/model/vocabulary.js'
import { parseQuads } from '../../../src/rdf/parse.js'
import { recordPage } from '../../../src/views/record-page.js'
import { contextIn, iris, readFixture, recordOf, townHall, vocabulary } from '../fixture.js'
import { readTags, readText } from '../html.js'

const quads = readFixture('town-hall.ttl')
const now = new Date('2026-03-10T12:00:00Z')

function pageOf(path: string, needs?: string): string {
  const measured = measureRecord(quads, { iris, vocabulary })
  const context = { ...contextIn('en'), needs: needs === undefined ? undefined : parseNeeds(needs, vocabulary) }
  const visit = measured && { measured, now }
  return recordPage(context, { record: recordOf(quads), iri: `${townHall}/${path}`, visit }) ?? ''
}

/** The stretches of the way on a page, by their heading. */
function stretchesOf(html: string): Map<string, string> {
  const list = /<ol class="stations">(.*?)<\/ol><\/section>/s.exec(html)?.[1] ?? ''
  const parts = list.split('<h3 id="station-').slice(1)
  return new Map(
    parts.map(part => [readText(part.slice(part.indexOf('>') + 1, part.indexOf('</h3>'))), readText(part)]),
  )
}

describe('the way in', () => {
  test('comes in the order in which one goes', () => {
    const headings = [...stretchesOf(pageOf('entrance/zij')).keys()]
    expect(headings).toEqual([
      'From the kerb to the entrance',
      'Finding the entrance',
      'Steps and ramp',
      'Ringing the bell',
      'The door',
      'Just inside',
    ])
  })

  test('says each fact in a sentence, with value, unit, method and day', () => {
    const steps = stretchesOf(pageOf('entrance/main')).get('Steps and ramp')
    expect(steps).toContain('There is no ramp.')
    expect(steps).toMatch(/Number of steps: 6\. 6 counted, 12 May 2024/)
    expect(stretchesOf(pageOf('entrance/zij')).get('Steps and ramp')).toMatch(
      /There is a ramp of 6 %\. 6 % from a plan, May 2024/,
    )
  })

  test('writes out what nobody has measured', () => {
    const door = stretchesOf(pageOf('entrance/zij')).get('The door')
    expect(door).toContain('Nobody has measured the threshold. not measured')
    expect(door).toContain('Nobody has measured how heavy the door is to open. not measured')
    expect(stretchesOf(pageOf('entrance/zij')).get('Ringing the bell')).toContain(
      'We do not know whether there is a bell.',
    )
  })

  test('shows an observation that contradicts beside the value', () => {
    expect(stretchesOf(pageOf('entrance/zij')).get('The door')).toContain('Another observation says 88')
  })

  test('compares each fact with what the visitor needs', () => {
    const door = stretchesOf(pageOf('entrance/main', 'minWidth=110&maxThreshold=3')).get('The door')
    expect(door).toMatch(/Width of the door: 105\.5 cm; you need at least 110 cm\./)
    expect(door).toMatch(/Height of the threshold: 3 cm; you can take 3 cm at most\./)
    expect(stretchesOf(pageOf('entrance/main')).get('The door')).not.toContain('you need')
  })

  test('names what is near in the building', () => {
    const inside = stretchesOf(pageOf('entrance/zij')).get('Just inside')
    expect(inside).toContain('The desk is 110')
    expect(inside).toContain('Toilet op het gelijkvloers')
  })

  test('loses nothing that the record says of the entrance', () => {
    const html = pageOf('entrance/zij')
    for (const word of ['zij/door/1', 'zij/ramp/1'])
      expect(html).toContain(`href="/en/building/drempelare/gemeentehuis/entrance/${word}"`)
    expect(html).toContain('Ingangen!8')
    expect(() => readTags(html)).not.toThrow()
  })

  test('leads to an entrance that suits better', () => {
    expect(readText(pageOf('entrance/main', 'maxSteps=0'))).toContain(
      'This entrance suits you better: Zij-ingang Kerkstraat',
    )
    expect(readText(pageOf('entrance/zij', 'maxSteps=0'))).not.toContain('suits you better')
  })
})

describe('where an entrance is', () => {
  test('is said in a sentence, drawn, and given in figures', () => {
    const text = readText(pageOf('entrance/zij'))
    expect(text).toContain('The entrance is on the east side of the building.')
    expect(text).toContain('51.0541° / 3.7179°')
    expect(pageOf('entrance/zij')).toContain('Sketch of the building')
  })

  test('is left out where nobody knows', () => {
    expect(pageOf('entrance/main')).not.toContain('id="where"')
  })
})

test('a new attribute with its sentence is told without a line of TypeScript', () => {
  const more = parseQuads(`
    @prefix acc: <https://w3id.org/drempel/ns#> .
    @prefix owl: <http://www.w3.org/2002/07/owl#> .
    @prefix qudt: <http://qudt.org/schema/qudt/> .
    @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
    @prefix sh: <http://www.w3.org/ns/shacl#> .
    @prefix unit: <http://qudt.org/vocab/unit/> .
    acc:matDepth a rdf:Property ; qudt:hasUnit unit:CentiM .
    <https://w3id.org/drempel/saying/mat> a acc:Saying ; acc:elementClass acc:Door ; acc:measure acc:matDepth ;
      sh:order 99 ; acc:whenKnown "The mat is {value} deep."@en .
    <${townHall}/entrance/main/door/1> acc:matDepth 2.5 .`)
  const [record, words] = [more.filter(({ subject }) => subject.value.startsWith(townHall)), more]
  const wider = readVocabulary([...vocabulary.quads, ...words])
  const view = readRecord([...quads, ...record], iris, wider)
  if (!view) throw new Error('The fixture has no record')
  const context = { ...contextIn('en'), vocabulary: wider }
  const html = recordPage(context, { record: view, iri: `${townHall}/entrance/main` }) ?? ''
  expect(readText(html)).toContain('The mat is 2.5 cm deep.')
})
