import { expect, test } from 'vitest'
import { takePiece } from '../../../src/ingest/cells/take-piece.js'

test.each([
  ['90 x 120', 'x', ['90', '120']],
  ['90x120', 'x', ['90', '120']],
  ['90 × 120 cm', 'x', ['90 cm', '120 cm']],
  ['0,9 m x 1,2 m', 'x', ['0,9 m', '1,2 m']],
  ['0,9 X 1,2 m', 'x', ['0,9 m', '1,2 m']],
  ['90 * 120', 'x', ['90', '120']],
  ['90/120', '/', ['90', '120']],
  ['90', 'x', [undefined, undefined]],
  ['90 x', 'x', [undefined, undefined]],
  ['90 x 120 x 200', 'x', [undefined, undefined]],
])('%j with %j between its parts gives %j', (cell, separator, wanted) => {
  expect([0, 1].map(index => takePiece(cell, { separator, index, of: 2 }))).toEqual(wanted)
})
