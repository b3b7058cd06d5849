import { expect, test } from 'vitest'
import { describeValues } from '../../../src/ingest/suggest/describe-values.js'

test.each([
  ['answers', ['ja', 'nee', 'Oui', 'x']],
  ['answers', ['0', '1', '1']],
  ['numeric', ['92', '92,5 cm', '> 90', '1.200']],
  ['whole', ['1', '2', '3']],
  ['dates', ['2024-05-12', '12/05/2024', '12 mei 2024', 'mei 2023']],
  ['times', ['09:30', '17.00', '8h15']],
  ['addresses', ['https://example.org', 'www.example.org/a']],
  ['mails', ['info@example.org']],
  ['phones', ['09 123 45 67', '+32 9 123 45 67', '912 345 678']],
  ['postCodes', ['9000', '04103', '1011 AB', 'SW1A 1AA', 'B-9000']],
] as const)('all are %s: %j', (kind, cells) => {
  expect(describeValues(cells)[kind]).toBe(1)
})

test.each([
  ['answers', ['0', '1', '7']],
  ['numeric', ['1 rue de la Gare', '12 Kerkstraat']],
  ['dates', ['2017-03-21T07:30:00 tot 2017-03-21T21:00:00']],
  ['phones', ['90', '85']],
] as const)('none are %s: %j', (kind, cells) => {
  expect(describeValues(cells)[kind]).toBe(0)
})

test('cells that say nothing do not count', () => {
  const { filled, total } = describeValues(['90', '', '-', 'n.v.t.', '?', 'onbekend', 'NR'])
  expect([filled, total]).toEqual([1, 7])
})
