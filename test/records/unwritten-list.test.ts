import { expect, test } from 'vitest'
import { toSha256 } from '../../src/records/sha256.js'
import { createUnwrittenList } from '../../src/records/unwritten-list.js'

test('gives back what was added, in its order', () => {
  const list = createUnwrittenList()
  const changes = Array.from({ length: 200 }, (_, index) => {
    return { record: `record ${index}`, sha256: toSha256(`${index}`), withdrawn: index % 7 === 0 }
  })
  changes.forEach(list.add)
  expect(list.length()).toBe(200)
  expect([...list]).toEqual(changes)
})
