import { expect, test } from 'vitest'
import { unscramble } from '../../../src/ingest/cells/mojibake.js'

test.each([
  ['CafÃ©', 'Café'],
  ['StraÃŸe', 'Straße'],
  ['lâ€™entrÃ©e', 'l’entrée'],
  ['niÃ±o', 'niño'],
  ['Café', undefined],
  ['SÃO PAULO', undefined],
  ['Â© Stad', '© Stad'],
  ['île d’Yeu', undefined],
  ['♿ CafÃ©', undefined],
])('%j was meant as %j', (cell, meant) => {
  expect(unscramble(cell)).toBe(meant)
})
