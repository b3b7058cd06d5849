import { expect, test } from 'vitest'
import { Problem } from '../../../src/problem.js'
import { createEngine } from '../../../src/validation/engine.js'
import { readTurtle } from '../try-shapes.js'

const within = (constraint: string) => `ex:S a sh:NodeShape ; sh:property [ sh:path ex:p ; ${constraint} ] .`
const nameless = 'a shape without a name about <https://example.org/p> in <https://example.org/S>'
const recursive = `ex:S a sh:NodeShape ; sh:property [ sh:path ex:p ; sh:node ex:S ] .`

test.each([
  [
    'a query',
    'ex:S a sh:NodeShape ; sh:sparql [ sh:select "SELECT" ] .',
    /^sh:sparql in <.*S> asks for more/,
    /sh:or of bands/,
  ],
  [
    'a target that is a query',
    'ex:S a sh:NodeShape ; sh:target [ sh:select "SELECT" ] .',
    /^sh:target in/,
    /sh:or of bands/,
  ],
  ['a rule', 'ex:S a sh:NodeShape ; sh:rule [] .', /^sh:rule in/, /SHACL Core/],
  [
    'a misspelt property',
    within('sh:mincount 1'),
    new RegExp(`^sh:mincount in ${nameless} is no property`),
    /Write sh:minCount/,
  ],
  ['an invented property', within('sh:gently true'), /^sh:gently in/, /spelt/],
  [
    'a property shape without path',
    'ex:S a sh:NodeShape ; sh:property [ sh:minCount 1 ] .',
    /without sh:path/,
    /which property/,
  ],
  [
    'a typed one without path',
    'ex:S a sh:PropertyShape ; sh:minCount 1 .',
    /^<.*S> is a property shape without/,
    /which property/,
  ],
  ['two paths', 'ex:S sh:path ex:p, ex:q .', /^sh:path of <.*S> is not one property path/, /Give sh:path/],
  ['a path that leads nowhere', 'ex:S sh:path [ sh:zeroOrManyPath ex:p ] .', /^sh:path of/, /Give sh:path/],
  ['a path that never ends', 'ex:S sh:path _:x . _:x sh:inversePath _:x .', /^sh:path of/, /Give sh:path/],
  ['a shape in itself', recursive, new RegExp(`<.*S> refers to itself, by way of ${nameless}`), /that have an end/],
  [
    'a shape that is not there',
    within('sh:node ex:Nowhere'),
    /refers to <.*Nowhere>, of which nothing is said/,
    /load the file/,
  ],
  ['a count in words', within('sh:minCount "one"'), /^sh:minCount of .* is not a whole number/, /whole number/],
  ['a count below zero', within('sh:maxCount -1'), /^sh:maxCount of/, /whole number/],
  [
    'a pattern that is none',
    within('sh:pattern "("'),
    /^sh:pattern of .* is not a regular expression/,
    /regular expression/,
  ],
  ['a list that is none', within('sh:in ex:codes'), /^sh:in of .* is not a list/, /a list/],
  ['a kind that is none', within('sh:nodeKind sh:Iri'), /^sh:nodeKind of .* is not one of sh:IRI/, /sh:IRI/],
])('%s is refused at the start, with place and cure', (_, shapes, sentence, cure) => {
  const problem = problemOf(shapes)
  expect(problem.message).toMatch(sentence)
  expect(problem.cure).toMatch(cure)
})

test('a shape that is used twice is no shape in itself', () => {
  const twice = `${within('sh:node ex:N')} ex:T a sh:NodeShape ; sh:node ex:N . ex:N a sh:NodeShape ; sh:nodeKind sh:IRI .`
  expect(() => createEngine(readTurtle(twice), [])).not.toThrow()
})

test('a node that is no shape may have properties that we do not know', () => {
  expect(() => createEngine(readTurtle('ex:it sh:nodeShape ex:S .'), [])).not.toThrow()
})

function problemOf(shapes: string): Problem {
  try {
    createEngine(readTurtle(shapes), [])
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  throw new Error('The shapes were accepted')
}
