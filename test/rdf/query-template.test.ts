import { expect, test } from 'vitest'
import { bindValues } from '../../src/rdf/query-template.js'
import { literal, namedNode } from '../../src/rdf/terms.js'

test('lines that ask for a value that is not given are left out; values are written as SPARQL does', () => {
  const template = '?a <p> $one .\n?a <q> $two .\n?a IN ($many)'
  const many = [namedNode('http://x/a'), namedNode('http://x/b')]
  expect(bindValues(template, { one: literal('"} DROP ALL #'), many })).toBe(
    '?a <p> "\\"} DROP ALL #" .\n?a IN (<http://x/a>, <http://x/b>)',
  )
})
