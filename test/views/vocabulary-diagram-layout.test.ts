import { describe, expect, test } from 'vitest'
import { classLinksOf } from '../../src/model/class-links.js'
import { namedNode } from '../../src/rdf/terms.js'
import { acc } from '../../src/rdf/vocab.js'
import { boxHeight, layOut } from '../../src/views/vocabulary-diagram-layout.js'
import { vocabulary } from './fixture.js'

const width = 100
const link = (from: string, to: string) => ({ from: namedNode(from), property: namedNode('p'), to: namedNode(to) })

describe('the places of classes', () => {
  const { boxes, arrows } = layOut([link('a', 'b'), link('b', 'c'), link('a', 'c'), link('a', 'c')], width)
  const x = (iri: string) => boxes.find(box => box.iri === iri)?.x ?? NaN

  test('go from left to right, whatever shorter way there is', () => {
    expect(x('a')).toBeLessThan(x('b'))
    expect(x('b')).toBeLessThan(x('c'))
  })

  test('are joined by one arrow for each pair', () => {
    expect(arrows).toHaveLength(3)
  })
})

test('links that go round in a circle still have an end', () => {
  const { boxes, arrows } = layOut([link('a', 'b'), link('b', 'c'), link('c', 'b')], width)
  expect(boxes.map(({ iri }) => iri)).toEqual(['a', 'b', 'c'])
  expect(arrows).toHaveLength(3)
})

test('links between classes that only lead to each other are drawn too', () => {
  expect(layOut([link('a', 'b'), link('b', 'a')], width).boxes).toHaveLength(2)
})

describe('the diagram of our shapes', () => {
  const links = classLinksOf(vocabulary)
  const { boxes, height, ...size } = layOut(links, width)

  test('leads from the building to its entrances, and from these to their doors', () => {
    const pairs = links.map(({ from, to }) => `${from.value} ${to.value}`)
    expect(pairs).toContain(`${acc.Building.value} ${acc.Entrance.value}`)
    expect(pairs).toContain(`${acc.Entrance.value} ${acc.Door.value}`)
  })

  test('has each class in one box, inside the drawing, over no other', () => {
    const names = boxes.map(({ iri }) => iri)
    expect(names).toHaveLength(new Set(links.flatMap(({ from, to }) => [from.value, to.value])).size)
    expect(names).toHaveLength(new Set(names).size)
    for (const box of boxes) {
      expect(box.y).toBeGreaterThanOrEqual(0)
      expect(box.y + boxHeight).toBeLessThanOrEqual(height)
      expect(box.x + width).toBeLessThanOrEqual(size.width)
      expect(boxes.filter(other => other.x === box.x && Math.abs(other.y - box.y) < boxHeight)).toEqual([box])
    }
  })
})
