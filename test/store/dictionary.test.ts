import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Dictionary } from '../../src/store/dictionary.js'
import { copyHeap, createTermHeap, joinHeaps } from '../../src/store/term-heap.js'

test('every text has one id, and every id gives its text, also when the dictionary has got a new base in between', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(1600), fc.boolean()), { maxLength: 20 }), rounds => {
      const dictionary = new Dictionary()
      const known = new Map<string, number>()
      for (const [size, folds] of rounds) {
        const parts = dictionary.parts()
        for (let number = size; number < size * 2; number++) {
          const text = `<urn:é:${number}>`
          known.set(text, dictionary.add(text))
        }
        if (folds) dictionary.replaceBase(joinHeaps(parts.base, copyHeap(parts.since, 0)))
      }
      expect([...known.values()].sort((one, other) => one - other)).toEqual([...known.keys()].map((_, at) => at + 1))
      for (const [text, id] of known) expect([dictionary.idOf(text), dictionary.text(id)]).toEqual([id, text])
      expect(dictionary.idOf('<urn:other>')).toBe(0)
    }),
    { numRuns: 20 },
  )
})

test('a heap without a term can be searched', () => {
  expect(createTermHeap(0).find({ bytes: Buffer.from('a'), length: 1, hash: 7, set: () => undefined } as never)).toBe(
    -1,
  )
})
