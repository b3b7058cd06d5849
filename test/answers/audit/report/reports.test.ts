import { describe, expect, test } from 'vitest'
import { createSpeaker } from '../../../../src/answers/audit/report/speaker.js'
import { toEarl } from '../../../../src/answers/audit/report/to-earl.js'
import { toJson } from '../../../../src/answers/audit/report/to-json.js'
import { reportLanguages, words } from '../../../../src/answers/audit/report/words.js'
import { writeText } from '../../../../src/answers/audit/report/write-text.js'
import { createDataset, objectOf, subjectsOf } from '../../../../src/rdf/dataset.js'
import { namedNode } from '../../../../src/rdf/terms.js'
import { dct, earl, prov } from '../../../../src/rdf/vocab.js'
import { audit, vocabulary } from '../audited.js'

const result = audit(`
  <../hall> rdfs:label "Town hall"@en ; acc:hasEntrance <e> ; acc:lacks acc:Lift .
  <e> a acc:Entrance ; rdfs:label "Side door"@en ; acc:entranceRole entrance-role:main ; acc:door <e/door/1> .
  <e/door/1> a acc:Door ; acc:clearWidth 86.5 .
  <o> a sosa:Observation ; sosa:hasFeatureOfInterest <e/door/1> ; sosa:observedProperty acc:clearWidth ;
    sosa:hasSimpleResult 86.5 ; sosa:usedProcedure measurement-method:measured ; sosa:resultTime "2024-05-12"^^xsd:date .`)

describe('the text', () => {
  const text = writeText(result, createSpeaker(vocabulary, 'en'))

  test('names what fails, with value, limit, origin and cure', () => {
    expect(text).toContain(
      [
        'Side door: not usable for everyone, because of: width of the door',
        '---------',
        '- width of the door (clause 1): not met',
        '    Side door › door 1: 86.5 cm (≥ 90 cm); measured, 2024-05-12',
        '    Make the door 90 cm wide.',
      ].join('\n'),
    )
  })

  test('says what is not known, and which rule is to be confirmed', () => {
    expect(text).toContain('? height of the threshold (clause 2): not assessable [rule to be confirmed]')
    expect(text).toContain('not known: threshold height')
    expect(text).toContain('Nothing is known of: ')
  })

  test.each(reportLanguages)('fits a page and speaks %s', language => {
    const lines = writeText(result, createSpeaker(vocabulary, language)).split('\n')
    expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(92)
    expect(lines).toContain(words[language].chain)
  })
})

test('no language lacks a word', () => {
  const leaves = (value: object): unknown[] =>
    Object.values(value).flatMap((leaf: unknown) => (typeof leaf === 'object' && leaf ? leaves(leaf) : [leaf]))
  for (const language of reportLanguages) expect(leaves(words[language]).every(word => word !== '')).toBe(true)
})

test('JSON has the same keys in each language', () => {
  const keys = (language: (typeof reportLanguages)[number]) =>
    JSON.stringify(toJson(result, createSpeaker(vocabulary, language))).match(/"\w+":/g)
  for (const language of reportLanguages) expect(keys(language)).toEqual(keys('en'))
})

describe('EARL', () => {
  const data = createDataset(toEarl(result, createSpeaker(vocabulary, 'en'), 'en'))
  const resultOf = (rule: string) => {
    const [assertion] = subjectsOf(data, earl.test, namedNode(`https://w3id.org/drempel/regulation/example/${rule}`))
    return assertion && objectOf(data, assertion, earl.result)
  }

  test.each([
    ['door-width', earl.failed],
    ['threshold', earl.cantTell],
    ['lift-door', earl.inapplicable],
  ])('says of %s what became of it', (rule, outcome) => {
    expect(objectOf(data, resultOf(rule)!, earl.outcome)).toEqual(outcome)
  })

  test('leads from a result to the observation behind it', () => {
    expect(objectOf(data, resultOf('door-width')!, prov.wasDerivedFrom)?.value).toMatch(/\/o$/)
    expect(objectOf(data, resultOf('door-width')!, dct.description)?.value).toBe('not met: 86.5 cm, ≥ 90 cm')
  })
})
