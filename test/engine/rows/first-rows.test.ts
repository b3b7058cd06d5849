import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstRows } from '../../../src/engine/rows/first-rows.js'

test('the first rows of an order are those of the whole order', () => {
  const rows = fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 40 })
  fc.assert(
    fc.property(rows, fc.oneof(fc.nat(12), fc.constant(Infinity)), (list, limit) => {
      const registers = new Uint32Array(3)
      const criterion = (slot: number, sign: number) => ({
        take: () => registers[slot],
        compare: (one: unknown, other: unknown) => sign * ((one as number) - (other as number)),
      })
      const first = firstRows([criterion(0, 1), criterion(1, -1)], limit)
      for (const [at, [one, other]] of list.entries()) {
        registers.set([one, other, at])
        first.offer(registers, [0, 1, 2])
      }
      const found: number[] = []
      first.visit(registers, [0, 1, 2], () => {
        found.push(registers[2] as number)
        return false
      })
      // `toSorted` leaves equals in their order, as ours has to.
      const expected = [...list.entries()].toSorted(([, [a, b]], [, [c, d]]) => a - c || d - b).map(([at]) => at)
      expect(found).toEqual(expected.slice(0, limit))
    }),
  )
})
