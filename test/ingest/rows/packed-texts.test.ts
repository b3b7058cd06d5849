import { expect, test } from 'vitest'
import { createPackedTexts } from '../../../src/ingest/rows/packed-texts.js'

test.each([true, false])('gives back each text, in any order, when deflating is %j', deflated => {
  const packed = createPackedTexts({ deflated })
  const texts = Array.from({ length: 2000 }, (_, index) =>
    JSON.stringify([index, 'Größe', '\u{1f6aa}', '\n', '\ud800']),
  )
  const places = texts.map(packed.add)
  const order = texts.map((_, index) => (index * 787) % texts.length)
  expect(order.map(index => packed.at(places[index] as number))).toEqual(order.map(index => texts[index]))
})
