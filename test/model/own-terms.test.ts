import { describe, expect, test } from 'vitest'
import { describeOwnTerm, isOfRegulation, ownPath, ownRoot } from '../../src/model/own-terms.js'
import { parseQuads } from '../../src/rdf/parse.js'
import { namedNode } from '../../src/rdf/terms.js'
import { acc, entranceRole, rdfs } from '../../src/rdf/vocab.js'

test.each([
  [acc.Door.value, 'ns#Door'],
  [entranceRole.main.value, 'code/entrance-role/main'],
  [rdfs.label.value, undefined],
  [ownRoot, undefined],
])('the path of %s is %s', (iri, path) => {
  expect(ownPath(iri)).toBe(path)
})

test('a rule and its parts are of a regulation, a class is not', () => {
  expect(isOfRegulation(namedNode(`${ownRoot}regulation/here/1/guard`))).toBe(true)
  expect(isOfRegulation(acc.Door)).toBe(false)
})

describe('what is said of a word', () => {
  const quads = parseQuads(
    `<code/a> <p> "list" . <code/a/one> <p> [ <q> ( 1 [ <r> 2 ] ) ] . <code/ab> <p> "other" . <code/b> <p> <code/a> .`,
    { baseIri: ownRoot },
  )
  const said = (path: string) => describeOwnTerm(quads, ownRoot + path).map(({ object }) => object.value)

  test('is said of it and of what lies below it', () => {
    expect(said('code/a')).toContain('list')
    expect(said('code/a')).toContain('2')
    expect(said('code/a')).not.toContain('other')
  })

  test('follows what has no name of its own to its end', () => {
    expect(said('code/a/one')).toEqual(expect.arrayContaining(['1', '2']))
    expect(said('code/a/one')).not.toContain('list')
  })

  test('is nothing of a word that is not there', () => {
    expect(said('code/c')).toEqual([])
  })
})
