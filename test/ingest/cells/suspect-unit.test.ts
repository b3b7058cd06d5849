import { expect, test } from 'vitest'
import { createSuspectUnit } from '../../../src/ingest/cells/suspect-unit.js'
import { readVocabulary } from '../../../src/model/vocabulary.js'
import { readTurtleFiles } from '../../../src/rdf/read-turtle-files.js'
import { literal } from '../../../src/rdf/terms.js'
import { acc, xsd } from '../../../src/rdf/vocab.js'

const suspect = createSuspectUnit(readVocabulary([...readTurtleFiles('vocab'), ...readTurtleFiles('shapes')]))

test.each([
  ['clearWidth', '0.86', { unit: 'm', number: '86' }],
  ['clearWidth', '860', { unit: 'mm', number: '86' }],
  ['clearWidth', '8600000', undefined],
  ['clearWidth', '-3', undefined],
  ['stepCount', '4000', undefined],
] as const)('acc:%s of %s', (name, number, meant) => {
  expect(suspect(acc[name].value, literal(number, xsd.decimal))).toEqual(meant)
})

test('a value that is no number, or of an unknown property, says nothing', () => {
  expect(suspect(acc.clearWidth.value, literal('breed'))).toBeUndefined()
  expect(suspect('urn:x', literal('3', xsd.decimal))).toBeUndefined()
  expect(suspect(undefined)).toBeUndefined()
})
