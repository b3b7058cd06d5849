import fc from 'fast-check'
import { expect, test } from 'vitest'
import { takeBack } from '../../src/records/take-back.js'

const hall = 'https://data.example.org/id/building/gent/hall'
const properties = ['a', 'b', 'c', 'd'] as const

/** Values of each property, at most one of each. */
type Values = Partial<Record<(typeof properties)[number], number>>

const values = fc.record(Object.fromEntries(properties.map(name => [name, fc.integer({ min: 0, max: 9 })])), {
  requiredKeys: [],
}) as fc.Arbitrary<Values>

function contentOf(record: Values): string {
  return Object.entries(record)
    .map(([name, value]) => `<${hall}> <https://example.org/${name}> "${value}" .\n`)
    .sort()
    .join('')
}

test('a change that nobody touched since is taken back whole', () => {
  fc.assert(
    fc.property(values, values, (before, after) => {
      const content = contentOf(after)
      expect(takeBack({ before: contentOf(before), after: content, now: content })).toEqual({
        content: contentOf(before),
        kept: [],
      })
    }),
  )
})

test('each property is as it was before, unless it was changed again since: then it is as it is now, and told of', () => {
  fc.assert(
    fc.property(values, values, values, (before, after, now) => {
      const { content, kept } = takeBack({ before: contentOf(before), after: contentOf(after), now: contentOf(now) })
      const expected: Values = {}
      const told: string[] = []
      for (const name of properties) {
        const touched = after[name] !== now[name] && before[name] !== after[name]
        const value = before[name] === after[name] || touched ? now[name] : before[name]
        if (value !== undefined) expected[name] = value
        if (touched && now[name] !== before[name]) told.push(name)
      }
      expect([content, kept.map(({ property }) => property.slice(-1))]).toEqual([contentOf(expected), told])
    }),
  )
})
