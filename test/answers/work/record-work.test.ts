import { describe, expect, test } from 'vitest'
import { itemsNow, type Now } from '../../../src/answers/work/items-now.js'
import { readRecordWork, type RecordWork } from '../../../src/answers/work/record-work.js'
import { measureRecord } from '../../../src/answers/entrances/measure-record.js'
import { readCompletenessShapes } from '../../../src/catalog/completeness-shapes.js'
import { createIris } from '../../../src/model/iris.js'
import { readVocabulary } from '../../../src/model/vocabulary.js'
import { parseQuads } from '../../../src/rdf/parse.js'
import { readTurtleFiles } from '../../../src/rdf/read-turtle-files.js'
import { prefixes } from '../../../src/rdf/vocab.js'
import { createValidator } from '../../../src/validation/validator.js'

const iris = createIris('https://drempel.example/')
const shapes = readTurtleFiles('shapes')
const words = readTurtleFiles('vocab')
const vocabulary = readVocabulary([...words, ...shapes])
const completeness = new Set(readCompletenessShapes(vocabulary).map(({ iri }) => iri))
const sources = { iris, vocabulary, check: createValidator(shapes, words), completeness: () => completeness }
const declared = Object.entries(prefixes).map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .`)

const shapeStart = 'https://w3id.org/drempel/shapes#'

const now: Now = { today: '2026-11-27', oldBefore: '2024-11-27', endsBefore: '2026-12-28', regulation: undefined }

/** The record of a building and of whatever the statements tell of. */
const quadsOf = (statements: string) =>
  parseQuads(`${declared.join('\n')} <> a acc:Building ; rdfs:label "Hall"@en . ${statements}`, {
    baseIri: 'https://drempel.example/id/building/gent/hall',
  })

/** An observation of the height of the threshold. */
const seen = (name: string, value: number, date?: string) =>
  `<hall/o/${name}> a sosa:Observation ; sosa:hasFeatureOfInterest <hall/door/1> ;
    sosa:observedProperty acc:thresholdHeight ; sosa:hasSimpleResult ${value}.0 ;
    ${date === undefined ? '' : `sosa:resultTime "${date}"^^xsd:date ;`} sosa:usedProcedure measurement-method:measured .`

const door = '<> acc:door <hall/door/1> . <hall/door/1> a acc:Door ; acc:thresholdHeight 2.0 .'
const audit = (date: string) =>
  `<> prov:wasGeneratedBy <hall/audit/x> . <hall/audit/x> a acc:Audit ; dct:date ${date} .`

const workOf = async (statements: string) => (await readRecordWork(quadsOf(statements), sources)) as RecordWork
const listed = async (statements: string) => {
  const work = await workOf(statements)
  const building = measureRecord(quadsOf(statements), sources)
  return building ? itemsNow(building, work, undefined, now) : []
}

describe('what is to be done about a record', () => {
  test.each([
    ['two days, the older one other', `${door} ${seen('a', 2, '2026-05-01')} ${seen('b', 4, '2020-05-01')}`, []],
    ['one day', `${door} ${seen('a', 2, '2026-05-01')} ${seen('b', 4, '2026-05-01')}`, ['2.0', '4.0']],
    ['the same value twice', `${door} ${seen('a', 2, '2026-05-01')} ${seen('b', 2, '2026-05-01')}`, []],
    ['days that nobody knows', `${door} ${seen('a', 2)} ${seen('b', 4)}`, ['2.0', '4.0']],
  ])('values of %s contradict each other or not', async (_, statements, values) => {
    const { items } = await workOf(statements)
    const against = items.filter(({ list }) => list === 'contradictory')
    expect(against.flatMap(item => item.values?.map(({ value }) => value) ?? [])).toEqual(values)
  })

  test.each([
    ['"2024-11-26"^^xsd:date', ['2024-11-26']],
    ['"2024-11-27"^^xsd:date', []],
    ['"2023"^^xsd:gYear', ['2023']],
    ['"2024"^^xsd:gYear', []],
  ])('a survey of %s is stale, or not surely', async (date, since) => {
    const items = await listed(audit(date))
    expect(items.filter(({ list }) => list === 'stale').map(item => item.since)).toEqual(since)
  })

  test('a building without a day of survey is stale', async () => {
    expect((await listed('')).filter(({ list }) => list === 'stale')).toMatchObject([{ since: undefined }])
  })

  test.each([
    ['2026-11-01', ['2026-11-01']],
    ['2026-12-27', ['2026-12-27']],
    ['2026-12-28', []],
  ])('a closure until %s is told of when it ends soon, or is over', async (until, since) => {
    const closure = `<> acc:closure <hall/closure/1> . <hall/closure/1> a acc:Closure ;
      acc:closedFrom "2026-01-01"^^xsd:date ; acc:closedUntil "${until}"^^xsd:date .`
    const items = await listed(closure)
    expect(items.filter(({ list }) => list === 'closing').map(item => item.since)).toEqual(since)
  })

  test('what is missing is incomplete, and what does not go together is implausible', async () => {
    const { items } = await workOf(
      `<> acc:hasEntrance <hall/entrance/1> . <hall/entrance/1> a acc:Entrance ; acc:lacks acc:Stairs ; acc:stairs <hall/s> .`,
    )
    const shapesOf = (name: string) => items.filter(({ list }) => list === name).map(({ because }) => because)
    expect(shapesOf('implausible')).toEqual([`${shapeStart}Entrance-stairs-both`])
    expect(shapesOf('incomplete')).toContain(`${shapeStart}Building-without-toilet`)
    expect(shapesOf('incomplete').every(each => completeness.has(each ?? ''))).toBe(true)
  })

  test('a link elsewhere makes it matched', async () => {
    const linked = await listed('<> owl:sameAs <http://www.wikidata.org/entity/Q42> .')
    expect(linked.map(({ list }) => list)).not.toContain('unmatched')
    expect((await listed('')).map(({ list }) => list)).toContain('unmatched')
  })
})
