import { describe, expect, test } from 'vitest'
import { createIris } from '../../src/model/iris.js'
import { linkedThings, parentOf, readRecord, valuesOf } from '../../src/model/record.js'
import type { RecordView, Thing } from '../../src/model/record.js'
import { readVocabulary } from '../../src/model/vocabulary.js'
import { parseQuads } from '../../src/rdf/parse.js'
import { readTurtleFiles } from '../../src/rdf/read-turtle-files.js'
import { acc, measurementMethod, sosa } from '../../src/rdf/vocab.js'

const vocabulary = readVocabulary([...readTurtleFiles('vocab'), ...readTurtleFiles('shapes')])
const base = 'https://drempel.example/'
const iris = createIris(base)
const hall = `${base}id/building/town/hall`

function read(turtle: string): RecordView {
  const prefixes = `
    @base <${hall}> .
    @prefix acc: <https://w3id.org/drempel/ns#> .
    @prefix dct: <http://purl.org/dc/terms/> .
    @prefix measurement-method: <https://w3id.org/drempel/code/measurement-method/> .
    @prefix prov: <http://www.w3.org/ns/prov#> .
    @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
    @prefix sosa: <http://www.w3.org/ns/sosa/> .
    @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .`
  const record = readRecord(parseQuads(prefixes + turtle), iris, vocabulary)
  if (!record) throw new Error('no record')
  return record
}

/** Last pieces of IRIs. */
const names = (things: readonly { value: string }[]) => things.map(({ value }) => value.replace(/.*[/#]/, ''))
const thing = (record: RecordView, path: string): Thing => record.things.get(hall + path)!

describe('the tree', () => {
  test('hangs parts below what they are parts of, at any depth', () => {
    const { root } =
      read(`<hall> acc:hasEntrance <hall/entrance/1> . <hall/entrance/1> acc:door <hall/entrance/1/door/1> .
      <hall/entrance/1/door/1> acc:clearWidth 90 .`)
    const entrance = root.parts[0]?.thing
    expect(root.parts[0]?.property.value).toBe(acc.hasEntrance.value)
    expect(entrance?.parts[0]?.thing.facts[0]?.values[0]?.term.value).toBe('90')
  })

  test('begins at the building, whatever statement comes first', () => {
    expect(read('<hall/door> acc:clearWidth 90 . <hall> acc:hasEntrance <hall/door> .').root.iri.value).toBe(hall)
  })

  test('follows any link to an IRI below', () => {
    const { root } = read('<hall> dct:relation <hall/desk> . <hall/desk> rdfs:label "Desk" .')
    expect(names(root.parts.map(part => part.thing.iri))).toEqual(['desk'])
  })

  test('does not loop where the data does', () => {
    const record = read(
      `<hall> acc:hasEntrance <hall/a> . <hall/a> acc:door <hall/b> . <hall/b> acc:door <hall/a>, <hall>, <hall/b> .`,
    )
    expect(names(valuesOf(thing(record, '/b'), acc.door).map(value => value.term))).toEqual(['a', 'hall', 'b'])
    expect(parentOf(record, thing(record, '/b'))).toBe(thing(record, '/a'))
    expect(parentOf(record, record.root)).toBeUndefined()
  })

  test('hangs a shared part once, and finds it from both sides', () => {
    const record =
      read(`<hall> acc:hasEntrance <hall/a>, <hall/b> . <hall/a> acc:ramp <hall/r> . <hall/b> acc:ramp <hall/r> .
      <hall/r> acc:slope 6 .`)
    expect(thing(record, '/a').parts.length + thing(record, '/b').parts.length).toBe(1)
    for (const path of ['/a', '/b'])
      expect(linkedThings(record, thing(record, path), acc.ramp)).toEqual([thing(record, '/r')])
  })

  test('reads a chain of ten thousand parts', () => {
    const chain = Array.from({ length: 10_000 }, (_, index) => `<hall/p${index}> acc:door <hall/p${index + 1}> .`)
    const record = read(`<hall> acc:door <hall/p0> . ${chain.join('\n')} <hall/p10000> acc:clearWidth 90 .`)
    expect(record.things.size).toBe(10_002)
  })

  test('numbers come in the order of numbers, properties in the order of the shapes', () => {
    const { root } =
      read(`<hall> acc:lift <hall/lift> ; acc:hasEntrance <hall/e/10>, <hall/e/2> ; acc:storeyCount 3 ; acc:publicAccess true .
      <hall/lift> a acc:Lift . <hall/e/10> a acc:Entrance . <hall/e/2> a acc:Entrance .`)
    expect(names(root.parts.map(part => part.thing.iri))).toEqual(['2', '10', 'lift'])
    expect(names(root.facts.map(fact => fact.property))).toEqual(['storeyCount', 'publicAccess'])
  })

  test('keeps what nothing leads to', () => {
    expect(
      names(read('<hall> rdfs:label "Hall" . <hall/lost> rdfs:label "Lost" .').loose.map(({ iri }) => iri)),
    ).toEqual(['lost'])
  })

  test('of nothing is nothing', () => {
    expect(readRecord([], iris, vocabulary)).toBeUndefined()
    expect(readRecord(parseQuads('[] <https://example.org/p> 1 .'), iris, vocabulary)).toBeUndefined()
  })
})

describe('observations', () => {
  const door = '<hall> acc:door <hall/door> . <hall/door> a acc:Door ; acc:clearWidth 92.5 .'
  const observation = (name: string, result: string, more = '') =>
    `<hall/${name}> a sosa:Observation ; sosa:hasFeatureOfInterest <hall/door> ; sosa:observedProperty acc:clearWidth ;
      sosa:hasSimpleResult ${result} ${more} .`

  test('are attached to the value that they found', () => {
    const record = read(
      `${door} ${observation(
        'o',
        '92.50',
        `; sosa:usedProcedure measurement-method:measured ; sosa:resultTime "2024-05-12"^^xsd:date ; acc:rawValue "0,925 m" ;
       acc:sourceCell "Ingangen!F7" ; prov:wasGeneratedBy <hall/audit>`,
      )} <hall/audit> a acc:Audit ; dct:title "Survey" .`,
    )
    const [value, ...others] = valuesOf(thing(record, '/door'), acc.clearWidth)
    expect(others).toEqual([])
    expect(value).toMatchObject({
      current: true,
      unit: { symbol: 'cm' },
      observations: [{ raw: '0,925 m', cell: 'Ingangen!F7' }],
    })
    expect(value?.observations[0]?.method?.equals(measurementMethod.measured)).toBe(true)
    expect(value?.observations[0]?.date?.value).toBe('2024-05-12')
    expect(value?.observations[0]?.audit).toBe(record.audits[0])
    expect(record.audits[0]?.names[0]?.value).toBe('Survey')
  })

  test('that contradict stand beside the value and are marked', () => {
    const record = read(
      `${door} ${observation('o1', '92.5')} ${observation('o2', '88.0')} ${observation('o3', '88.0')}`,
    )
    const values = valuesOf(thing(record, '/door'), acc.clearWidth)
    expect(values.map(({ term, current, observations }) => [term.value, current, observations.length])).toEqual([
      ['92.5', true, 1],
      ['88.0', false, 2],
    ])
  })

  test('come newest first', () => {
    const dated = (name: string, date: string) => observation(name, '92.5', `; sosa:resultTime "${date}"`)
    const record = read(`${door} ${dated('o1', '2017')} ${dated('o2', '2024-05')} ${observation('o3', '92.5')}`)
    const [value] = valuesOf(thing(record, '/door'), acc.clearWidth)
    expect(names(value?.observations.map(({ iri }) => iri) ?? [])).toEqual(['o2', 'o1', 'o3'])
  })

  test('tell what a thing does not state itself', () => {
    const record = read(`<hall> acc:door <hall/door> . <hall/door> a acc:Door . ${observation('o', '80')}`)
    expect(valuesOf(thing(record, '/door'), acc.clearWidth)).toMatchObject([{ current: false, term: { value: '80' } }])
  })

  test('without a result leave no value, and are no parts', () => {
    const record =
      read(`${door} <hall/o> a sosa:Observation ; sosa:hasFeatureOfInterest <hall/door> ; sosa:observedProperty acc:clearWidth .
      <hall> <https://example.org/seen> <hall/o> .`)
    expect(valuesOf(thing(record, '/door'), acc.clearWidth)).toMatchObject([{ current: true, observations: [] }])
    expect(record.root.parts.length).toBe(1)
    expect(record.loose).toEqual([])
    expect(thing(record, '/o').types[0]?.value).toBe(sosa.Observation.value)
  })

  test('of an audit that made itself do no harm', () => {
    const record = read(
      '<hall> prov:wasGeneratedBy <hall/audit> . <hall/audit> a acc:Audit ; prov:wasGeneratedBy <hall/audit> .',
    )
    expect(record.root.audit).toBe(record.audits[0])
    expect(record.audits[0]?.audit).toBeUndefined()
  })
})

describe('what is missing', () => {
  const unknown = (turtle: string, path: string) => names(thing(read(turtle), path).unknown)
  const entrance = (more: string) => `<hall> acc:hasEntrance <hall/e> . <hall/e> a acc:Entrance ${more} .`

  test('is what the shapes of the class expect', () => {
    expect(unknown(entrance(''), '/e')).toEqual(expect.arrayContaining(['entranceRole', 'door', 'ramp', 'stairs']))
  })

  test('is nothing for a thing of no known class', () => {
    expect(unknown('<hall> acc:hasEntrance <hall/e> . <hall/e> rdfs:label "E" .', '/e')).toEqual([])
  })

  test('is not what is stated', () => {
    expect(unknown(entrance('; acc:door <hall/e/door>') + '<hall/e/door> a acc:Door .', '/e')).not.toContain('door')
  })

  test('is not what was looked for and is absent', () => {
    expect(unknown(entrance('; acc:lacks acc:Ramp'), '/e')).not.toContain('ramp')
    expect(names(thing(read(entrance('; acc:lacks acc:Ramp')), '/e').absent)).toEqual(['Ramp'])
  })

  test.each(['acc:Ramp', 'acc:ramp'])('is not what does not apply: %s', term => {
    const turtle = entrance(`; acc:notApplicable ${term}`)
    expect(unknown(turtle, '/e')).not.toContain('ramp')
    expect(thing(read(turtle), '/e').notApplicable.length).toBe(1)
  })

  test('is not what stands further down, or as a narrower kind', () => {
    expect(
      unknown(
        '<hall> a acc:Building ; acc:reception <hall/d> . <hall/d> a acc:TicketDesk ; acc:hearingSupport <hall/d/h> . <hall/d/h> a acc:HearingSupport .',
        '',
      ),
    ).not.toEqual(expect.arrayContaining(['hearingSupport']))
  })

  test('comes in the order of the shapes', () => {
    const found = unknown(entrance(''), '/e')
    expect(found.indexOf('entranceRole')).toBeLessThan(found.indexOf('ramp'))
  })
})
