import { describe, expect, test } from 'vitest'
import { mostByAll, Patience } from '../../src/outcomes/patience.js'

const many = mostByAll + 1
const begin = () => new Patience({ quietMs: 30, longestMs: 100 })

describe('who leaves graphs to another process', () => {
  test('puts few of them in place itself', () => {
    expect(begin().leaves(mostByAll, 5000, 0)).toBe(false)
  })

  test('leaves many as long as more come, and a while after', () => {
    const patience = begin()
    expect([patience.leaves(many, 1000, 0), patience.leaves(many, 1000, 29)]).toEqual([true, true])
    expect([patience.leaves(many, 2000, 30), patience.leaves(many, 2000, 59)]).toEqual([true, true])
    expect(patience.leaves(many, 2000, 60)).toBe(false)
  })

  test('does not wait for ever where more come all the time', () => {
    const patience = begin()
    const answers = [0, 20, 40, 60, 80, 99, 100].map(now => patience.leaves(many, 1000 + now, now))
    expect(answers).toEqual([true, true, true, true, true, true, false])
  })

  test('begins anew once it was not far behind', () => {
    const patience = begin()
    expect([patience.leaves(many, 1000, 0), patience.leaves(many, 1000, 50)]).toEqual([true, false])
    expect(patience.leaves(0, 1000, 51)).toBe(false)
    expect(patience.leaves(many, 2000, 52)).toBe(true)
  })
})
