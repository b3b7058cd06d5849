import { expect, test } from 'vitest'
import { holdMemory } from '../../../src/ingest/rows/hold-memory.js'

const heap = (used: number) => ({ used_heap_size: used * 2 ** 20, heap_size_limit: 1000 * 2 ** 20 }) as never

test('an import goes on while there is memory', () => {
  expect(() => holdMemory(500, heap(799))).not.toThrow()
  expect(() => holdMemory(500)).not.toThrow()
})

test('an import that fills the memory ends with the row and a cure', () => {
  expect(() => holdMemory(12_500, heap(801))).toThrow('1,000 MiB: it is full after 12,500 rows')
})
