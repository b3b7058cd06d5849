import { collect } from '../../../src/rdf/collect.js'
import { parseQuads } from '../../../src/rdf/parse.js'
import type { QueryDataset } from '../../../src/sparql/algebra.js'
import type { PreparedQuery, PrepareQuery } from '../../../src/sparql/engine.js'
import { readJsonResults } from '../../../src/sparql/read-json.js'
import { writeResult } from '../../../src/sparql/results.js'
import type { Answer, Row } from './answer.js'

/** Our answer, as it is read from the text that we send; and who gave it. */
export async function askOurs(
  prepare: PrepareQuery,
  query: string,
  dataset?: QueryDataset,
): Promise<Answer & { plan: PreparedQuery['plan'] }> {
  const { form, plan, run } = await prepare(query, dataset)
  const mediaType = form === 'construct' ? 'application/n-triples' : 'application/sparql-results+json'
  const text = (await collect(writeResult(await run(), mediaType))).join('')
  if (form === 'construct') return { plan, kind: 'graph', quads: parseQuads(text, { mediaType }) }
  const results = readJsonResults(text)
  if (results.kind === 'boolean') return { plan, ...results }
  const { variables } = results
  const rows = results.rows.map(
    (row): Row => new Map(row.flatMap((term, column) => (term ? [[variables[column] ?? '', term] as const] : []))),
  )
  return { plan, kind: 'rows', variables, rows }
}
