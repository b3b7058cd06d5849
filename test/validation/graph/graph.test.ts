import { expect, test } from 'vitest'
import { isInstance } from '../../../src/validation/graph/classes.js'
import { objectsOf, subjectsOf } from '../../../src/validation/graph/follow.js'
import { createGraph } from '../../../src/validation/graph/graph.js'
import { readTurtle } from '../try-shapes.js'

const ex = 'https://example.org/'
const many = Array.from({ length: 100 }, (_, index) => index)
const valuesOf = (turtle: string, predicate: string, background = '') => {
  const graph = createGraph(readTurtle(turtle), createGraph(readTurtle(background)))
  const node = graph.nodes.get(`${ex}it`)
  return node ? objectsOf(graph, node, ex + predicate).map(({ text }) => text.replace(ex, '')) : []
}

test('a node with a hundred properties has each value once, though all is said twice', () => {
  const turtle = many.map(index => `ex:it ex:p${index} ${index} .`).join('\n')
  for (const index of many) expect(valuesOf(turtle + turtle, `p${index}`)).toEqual([String(index)])
})

test('a property with a hundred values has each once, though all is said twice', () => {
  const turtle = many.map(index => `ex:it ex:p ex:o${index} .`).join('\n')
  expect(valuesOf(turtle + turtle, 'p')).toEqual(many.map(index => `o${index}`))
})

test('what a record says of a node of the background is added to it, in this record only', () => {
  const background = 'ex:it ex:p ex:a .'
  expect(valuesOf('ex:it ex:p ex:b .', 'p', background)).toEqual(['a', 'b'])
  expect(valuesOf('ex:other ex:knows ex:it .', 'p', background)).toEqual([])
})

test('who points at a node is known of the record and of the background', () => {
  const background = createGraph(readTurtle('ex:a ex:p ex:it .'))
  const graph = createGraph(readTurtle('ex:b ex:p ex:it .'), background)
  const node = background.nodes.get(`${ex}it`)
  expect(node && subjectsOf(graph, node, `${ex}p`).map(({ text }) => text)).toEqual([`${ex}b`, `${ex}a`])
})

test('a class that a record puts below a further one, beside what the background says of it, is below both', () => {
  const background = createGraph(readTurtle('ex:C rdfs:subClassOf ex:A .'))
  const graph = createGraph(readTurtle('ex:C rdfs:subClassOf ex:B . ex:it a ex:C .'), background)
  const node = graph.nodes.get(`${ex}it`)
  expect(['A', 'B', 'D'].map(name => node && isInstance(graph, node, ex + name))).toEqual([true, true, false])
})
