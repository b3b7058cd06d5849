import type { Quad } from '@rdfjs/types'
import { iriText } from '../../rdf/term-text.js'
import type { Dialect } from './dialect.js'
import { rowsARequest, type Endpoint } from './endpoint.js'
import type { PatternText } from './patterns.js'

const graphsARequest = 200

/** How a pattern is asked. */
export interface Asking {
  endpoint: Endpoint
  dialect: Dialect
  /** Rows of one request; 5,000 when absent. */
  rows?: number
}

/** A graph, and how many matches it holds. */
export interface GraphCount {
  graph: string
  count: number
}

/** Number of matches. */
export async function countMatches({ where, canMatch }: PatternText, { endpoint }: Asking): Promise<number> {
  if (!canMatch) return 0
  const { rows } = await endpoint.select(`SELECT (COUNT(*) AS ?n) WHERE { ${where} }`)
  return Number(rows[0]?.['n']?.value ?? 0)
}

/** All matches: in one request where they are few, else some graphs at a time, so that no record is torn apart. */
export async function* readMatches(pattern: PatternText, asking: Asking): AsyncIterable<Quad> {
  const few = await readFew(pattern, asking)
  if (few) return yield* few
  if (!pattern.select.includes('?graph')) return yield* readSorted(pattern, asking)
  for await (const graphs of groupGraphs(countByGraph(pattern, asking), asking))
    yield* readGraphs(pattern, graphs, asking)
}

/** All matches, when one request can hold them; else undefined. */
export async function readFew(pattern: PatternText, asking: Asking): Promise<Quad[] | undefined> {
  const { select, where, toQuad, canMatch } = pattern
  if (!canMatch) return []
  const { endpoint, rows = rowsARequest } = asking
  const found = await endpoint.select(`SELECT ${select} WHERE { ${where} } LIMIT ${rows}`)
  return found.rows.length < rows ? found.rows.map(toQuad) : undefined
}

/** The graphs with matches, in the order of their IRIs. */
export async function* countByGraph({ where }: PatternText, asking: Asking): AsyncIterable<GraphCount> {
  const { endpoint, rows = rowsARequest } = asking
  for (let last = ''; ;) {
    const after = last && ` FILTER(STR(?graph) > ${JSON.stringify(last)})`
    const found = await endpoint.select(
      `SELECT ?graph (COUNT(*) AS ?n) WHERE { ${where}${after} } GROUP BY ?graph ORDER BY STR(?graph) LIMIT ${rows}`,
    )
    for (const { graph, n } of found.rows) {
      last = graph?.value ?? ''
      yield { graph: last, count: Number(n?.value) }
    }
    if (found.rows.length < rows) return
  }
}

/** Graphs in groups that one request can hold; a graph with more matches is a group by itself. */
export async function* groupGraphs(
  graphs: Iterable<GraphCount> | AsyncIterable<GraphCount>,
  { rows = rowsARequest }: Asking,
): AsyncIterable<string[]> {
  let group: string[] = []
  let size = 0
  for await (const { graph, count } of graphs) {
    if (group.length > 0 && (size + count >= rows || group.length >= graphsARequest)) {
      yield group
      group = []
      size = 0
    }
    group.push(graph)
    size += count
  }
  if (group.length > 0) yield group
}

/** The matches in some graphs. */
export async function* readGraphs(
  pattern: PatternText,
  graphs: readonly string[],
  asking: Asking,
): AsyncIterable<Quad> {
  const among = { ...pattern, where: `VALUES ?graph { ${graphs.map(iriText).join(' ')} } ${pattern.where}` }
  const few = await readFew(among, asking)
  yield* few ?? readSorted(among, asking)
}

/** Matches request by request, sorted by the store. */
async function* readSorted({ select, where, order, toQuad }: PatternText, asking: Asking): AsyncIterable<Quad> {
  const { endpoint, dialect, rows = rowsARequest } = asking
  const sorted = `SELECT ${select} WHERE { ${where} } ORDER BY ${order}`
  for (let offset = 0; ; offset += rows) {
    const page = await endpoint.select(dialect.page(sorted, offset, rows))
    yield* page.rows.map(toQuad)
    if (page.rows.length < rows) return
  }
}
