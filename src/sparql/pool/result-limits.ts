import { Problem } from '../../problem.js'
import type { QueryResult } from '../results/query-result.js'
import { withAtMost } from '../results/table.js'
import type { ResultLimits } from './query-messages.js'
import { writeResult } from '../results.js'

/**
 * The whole answer in bytes. It is collected on purpose: only a complete answer may be sent with status 200, and
 * `limits` keep it small. Throws a Problem as soon as one of them is passed.
 */
export async function writeWithin(result: QueryResult, mediaType: string, limits: ResultLimits): Promise<Buffer> {
  const pieces: string[] = []
  let bytes = 0
  for await (const piece of writeResult(withLimit(result, limits.rows), mediaType)) {
    bytes += Buffer.byteLength(piece)
    if (bytes > limits.bytes) throw tooLarge(`more than ${(limits.bytes / 2 ** 20).toFixed(1)} MiB`)
    pieces.push(piece)
  }
  return Buffer.from(pieces.join(''))
}

function withLimit(result: QueryResult, rows: number): QueryResult {
  if (result.form === 'ask') return result
  const name = result.form === 'select' ? 'rows' : 'triples'
  const refuse = (): never => {
    throw tooLarge(`more than ${rows.toLocaleString('en')} ${name}`)
  }
  return { ...result, table: withAtMost(rows, result.table, refuse) }
}

function tooLarge(size: string): Problem {
  return new Problem('result-too-large', `The answer has ${size}.`, {
    cure: 'Narrow the query, read it in parts with ORDER BY, LIMIT and OFFSET, or take the data as fragments.',
  })
}
