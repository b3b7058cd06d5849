import { expect, test } from 'vitest'
import { addToDigest, createDigestTable, noDigest } from '../../../src/ingest/rows/digest-table.js'

test('gives each digest the number that it was given last, however many there are', () => {
  const table = createDigestTable()
  const known = new Map<string, number>()
  for (let number = 0; number < 20_000; number += 1) {
    const text = `row ${number % 15_000}`
    table.set(addToDigest(noDigest, text), number)
    known.set(text, number)
  }
  const told = Array.from(known.keys(), text => table.get(addToDigest(noDigest, text)))
  expect(told).toEqual([...known.values()])
  expect(table.get(addToDigest(noDigest, 'row 15000'))).toBeUndefined()
})

test('texts that are cut elsewhere have another digest', () => {
  const [one, other] = [
    ['ab', 'c'],
    ['a', 'bc'],
  ].map(texts => texts.reduce(addToDigest, noDigest))
  expect(one).not.toEqual(other)
})
