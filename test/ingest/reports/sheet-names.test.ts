import { expect, test } from 'vitest'
import { freeName } from '../../../src/ingest/reports/sheet-names.js'

test.each([
  ['Ingangen', [], 'Ingangen'],
  ['Ingangen', ['ingangen'], 'Ingangen 2'],
  ['Ingangen', ['Ingangen', 'Ingangen 2'], 'Ingangen 3'],
  ['2024/05: [a]*?', [], '2024-05- -a---'],
  ["'t Huis'", [], 't Huis'],
  ['x'.repeat(40), ['x'.repeat(31)], `${'x'.repeat(27)} 2`],
  ['', [], '-'],
])('a sheet %j beside %j is called %j', (wished, taken, name) => {
  expect(freeName(wished, taken)).toBe(name)
})
