import { describe, expect, test } from 'vitest'
import type { Quad } from '@rdfjs/types'
import { overDataset, wholeDataset, type QueryDataset } from '../../../src/sparql/algebra.js'
import { askComunica } from '../../../src/sparql/comunica/ask-comunica.js'
import { createComunica } from '../../../src/sparql/comunica/run-comunica.js'
import type { PreparedQuery } from '../../../src/sparql/engine.js'
import { createQueryParser } from '../../../src/sparql/parse/parse-query.js'
import { createIdIndex } from '../../../src/store/id-index.js'
import { parseQuads } from '../../../src/rdf/parse.js'
import { canonicalAnswer } from '../answers/answer.js'
import { askOurs } from '../answers/ours.js'
import { checkAnswer, readCase } from '../w3c/case.js'
import { comunicaFailures } from '../w3c/known-failures.js'
import { groups, hasSuite, readManifest } from '../w3c/manifest.js'

const parse = createQueryParser()
const run = createComunica()

/** The answer of Comunica, which may leave these kinds of operations to the engine on ids. */
function answer(quads: readonly Quad[], text: string, kinds?: readonly string[], dataset?: QueryDataset) {
  const view = createIdIndex(quads)
  const prepare = async (query: string): Promise<PreparedQuery> => {
    const parsed = parse(query)
    const operation = overDataset(parsed.operation, dataset ?? wholeDataset)
    return {
      ...parsed,
      operation,
      plan: 'comunica',
      run: () => askComunica(run, { ...parsed, operation, view }, kinds),
    }
  }
  return askOurs(prepare, text)
}

/** As much as an engine knows that understands no expressions, and hardly anything. */
const some = ['pattern', 'bgp', 'join', 'union', 'minus', 'values', 'distinct', 'slice', 'project']
const few = ['pattern']

describe.skipIf(!hasSuite)('Comunica over the engine on ids (skipped without ../shared)', () => {
  const evaluations = (hasSuite ? groups.flatMap(readManifest) : []).filter(({ kind }) => kind === 'evaluation')

  test.each(evaluations)('$name passes as it does over any store', async suiteTest => {
    const { quads, query, dataset } = readCase(suiteTest)
    for (const kinds of [few, some]) {
      const passed = await checkAnswer(suiteTest, () => answer(quads, query, kinds, dataset))
      if (comunicaFailures[suiteTest.name] === undefined) expect(passed).toBe(true)
      else expect(passed).not.toBe(true)
    }
  })
})

describe('a query that the engine on ids knows in parts', () => {
  const quads = parseQuads(`
    PREFIX : <http://example.org/>
    :g1 { :a :p 1 . :b :p 2 . :a :q :b }
    :g2 { :a :p 1 . :c :p 3 }
  `)
  const prefix = 'PREFIX : <http://example.org/> '

  test.each([
    ['SELECT ?s { ?s :p ?o FILTER(ISBLANK(BNODE(STR(?o)))) }', 3],
    ['SELECT ?s { ?s :p ?o FILTER(ISBLANK(BNODE(STR(?o)))) FILTER(?o > 1) }', 2],
    ['SELECT ?s FROM :g1 FROM :g2 { ?s :p ?o FILTER(ISBLANK(BNODE(STR(?o)))) }', 3],
    ['SELECT ?s ?g { GRAPH ?g { ?s :p ?o } FILTER(ISBLANK(BNODE(STR(?o)))) }', 4],
    ['SELECT ?s { ?s :p ?o FILTER(ISBLANK(BNODE(STR(?o)))) OPTIONAL { ?s :q ?x } ?s :p+ ?y }', 3],
    ['SELECT ?s { ?s :p ?o FILTER(ISBLANK(BNODE(STR(?o)))) { SELECT ?s { ?s :p ?v } ORDER BY DESC(?v) LIMIT 1 } }', 1],
    ['SELECT ?s { ?s :nothing ?o FILTER(ISBLANK(BNODE(STR(?o)))) }', 0],
  ])('%s has %i rows', async (text, rows) => {
    const lines = (await canonicalAnswer(await answer(quads, prefix + text))).slice(1)
    expect(lines.reduce((sum, line) => sum + Number(line.split(' ')[0]), 0)).toBe(rows)
  })

  test('has the columns of the query, in its order', async () => {
    expect(await answer(quads, `${prefix} SELECT * { ?z :q ?a BIND(BNODE("x") AS ?m) }`)).toMatchObject({
      variables: ['z', 'a', 'm'],
    })
  })
})
