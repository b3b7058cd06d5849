import { expect, test } from 'vitest'
import { literal, namedNode } from '../../../src/rdf/terms.js'
import { prefixes } from '../../../src/rdf/vocab.js'
import { createNode } from '../../../src/validation/graph/node.js'
import { isWellFormed } from '../../../src/validation/literals/well-formed.js'

test.each([
  ['decimal', ['1', '1.', '.5', '+1.50', '-0'], ['', '.', '1,5', '1e3', ' 1', '١']],
  ['integer', ['0', '+7', '-007'], ['1.0', '1e3', '']],
  ['long', ['9223372036854775807'], ['9223372036854775808']],
  ['unsignedByte', ['255', '+0'], ['256', '-1']],
  ['positiveInteger', ['1'], ['0']],
  ['negativeInteger', ['-1'], ['0']],
  ['double', ['1e3', 'INF', '-INF', 'NaN', '1.5E-3'], ['Infinity', '1e', 'inf']],
  ['boolean', ['true', '0'], ['True', 'yes', '']],
  ['date', ['2024-02-29', '2024-02-28Z', '-0044-03-15', '12024-01-01+02:00'], ['2023-02-29', '2024-13-01', '24-1-1']],
  [
    'dateTime',
    ['2024-01-01T23:59:59.999Z', '2024-01-01T24:00:00'],
    ['2024-01-01', '2024-01-01T24:00:01', '2024-01-01T12:60:00'],
  ],
  ['dateTimeStamp', ['2024-01-01T12:00:00Z'], ['2024-01-01T12:00:00']],
  ['time', ['09:00:00', '09:00:00+14:00'], ['9:00:00', '09:00', '09:00:00+14:30']],
  ['gYear', ['2019', '12019'], ['19', '02019']],
  ['gMonthDay', ['--02-29'], ['--02-30', '02-29']],
  ['gDay', ['---31'], ['---32']],
  ['duration', ['P1Y2M3DT4H5M6.7S', '-P1D'], ['P', 'PT', '1D', 'P1S']],
  ['dayTimeDuration', ['PT90M'], ['P1M']],
  ['anyURI', ['https://example.org/é', ''], ['http://a b']],
  ['hexBinary', ['0aFF', ''], ['0', 'xy']],
  ['base64Binary', ['aGk=', 'aGkh', ''], ['a', 'aGk']],
  ['language', ['nl', 'nl-BE'], ['nl_BE', 'dutchlanguage']],
  ['NCName', ['straße', '_a-1'], ['a:b', '1a', '']],
  ['token', ['a b'], [' a', 'a  b']],
])('%s', (type, good, bad) => {
  const isGood = (text: string) => isWellFormed(createNode(literal(text, namedNode(prefixes.xsd + type))))
  expect(good.filter(text => !isGood(text))).toEqual([])
  expect(bad.filter(isGood)).toEqual([])
})
