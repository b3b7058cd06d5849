import type { Quad } from '@rdfjs/types'
import { literal, namedNode, quad } from '../../../src/rdf/terms.js'
import type { QueryDataset } from '../../../src/sparql/algebra.js'
import { canonicalAnswer, type Answer } from '../answers/answer.js'
import { addressOf, readSuiteData, readSuiteFile, type SuiteTest } from './manifest.js'
import { readResult } from './read-result.js'

/** A test of the suite with all that an engine needs to answer it. */
export interface Case {
  query: string
  /** Quads in their graphs, those of the default graph in `defaultGraph`: our store has none of its own. */
  quads: Quad[]
  /** Graphs as the request names them; absent where the query does, or where there is no data. */
  dataset: QueryDataset | undefined
  /** Quads as engines want them that have a default graph. */
  plainQuads: Quad[]
}

const defaultGraph = 'http://w3c.example/default'

/** Reads the files of a test; a query has the address of its file as the base of its IRIs. */
export function readCase(test: SuiteTest): Case {
  const query = `BASE <${addressOf(test.query)}> ${readSuiteFile(test.query)}`
  const hasFrom = /^\s*from\b/im.test(query)
  const plain = test.data.flatMap((path, place) => readSuiteData(path, `d${place}`))
  const named = test.graphs.flatMap((path, place) => inGraph(readSuiteData(path, `g${place}`), addressOf(path)))
  const quads = [...inGraph(plain, hasFrom ? addressOf(test.data[0] ?? '') : defaultGraph), ...named]
  return { query, quads, dataset: hasFrom ? undefined : datasetOf(quads), plainQuads: [...plain, ...named] }
}

function inGraph(quads: readonly Quad[], graph: string): Quad[] {
  return quads.map(({ subject, predicate, object }) => quad(subject, predicate, object, namedNode(graph)) as Quad)
}

/** Graphs that a test leaves empty are not there. */
function datasetOf(quads: readonly Quad[]): QueryDataset | undefined {
  const names = [...new Set(quads.map(({ graph }) => graph.value))]
  if (names.length === 0) return undefined
  return {
    defaultGraphUris: names.filter(name => name === defaultGraph),
    namedGraphUris: names.filter(name => name !== defaultGraph),
  }
}

/** True when the answer is the expected one, else what tells them apart. */
export async function checkAnswer({ result }: SuiteTest, answer: () => Promise<Answer>): Promise<unknown> {
  try {
    const actual = await canonicalAnswer(asIn(result, await answer()))
    const expected = await canonicalAnswer(readResult(result))
    return JSON.stringify(actual) === JSON.stringify(expected) || { actual, expected }
  } catch (error) {
    return String(error)
  }
}

/** Values without their kind where the expected answer is CSV, which does not tell it. */
function asIn(path: string, answer: Answer): Answer {
  if (!path.endsWith('.csv') || answer.kind !== 'rows') return answer
  const rows = answer.rows.map(
    row =>
      new Map(Array.from(row, ([name, term]) => [name, term.termType === 'BlankNode' ? term : literal(term.value)])),
  )
  return { ...answer, rows }
}
