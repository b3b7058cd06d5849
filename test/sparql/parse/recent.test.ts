import { expect, test } from 'vitest'
import { createRecent } from '../../../src/sparql/parse/recent.js'

test('the value that was used least recently gives way', () => {
  const recent = createRecent<number>({ entries: 2, weight: 100 })
  recent.set('one', 1, 1)
  recent.set('two', 2, 1)
  expect(recent.get('one')).toBe(1)
  recent.set('three', 3, 1)
  expect(['one', 'two', 'three'].map(recent.get)).toEqual([1, undefined, 3])
})

test('heavy values make more room', () => {
  const recent = createRecent<number>({ entries: 10, weight: 10 })
  recent.set('one', 1, 4)
  recent.set('two', 2, 4)
  recent.set('three', 3, 4)
  expect(['one', 'two', 'three'].map(recent.get)).toEqual([undefined, 2, 3])
  recent.set('giant', 4, 11)
  expect(['two', 'three', 'giant'].map(recent.get)).toEqual([undefined, undefined, undefined])
})

test('a value that is set again counts once', () => {
  const recent = createRecent<number>({ entries: 10, weight: 10 })
  for (let round = 0; round < 5; round++) recent.set('one', round, 6)
  recent.set('two', 2, 4)
  expect(['one', 'two'].map(recent.get)).toEqual([4, 2])
})
