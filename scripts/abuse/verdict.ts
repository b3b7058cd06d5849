import type { Answer } from './request.js'

/** Time limit of a query in the program under attack, in ms, and what an answer may take beyond it. */
export const limitMs = 5000
export const graceMs = 1000

export interface Expected {
  /** Statuses that are honest answers; all that a query may get when absent. */
  statuses?: readonly number[]
  /** Rows that an answer with status 200 must have. */
  rows?: number
  /** Longest time, in ms. */
  withinMs?: number
}

const honest = [200, 400, 403, 413, 422, 429, 503]

/** What is wrong with an answer; nothing for one that is complete, or tells in time why there is none. */
export function judge(answer: Answer, expected: Expected = {}): string[] {
  const { statuses = honest, withinMs = limitMs + graceMs } = expected
  const complaints: string[] = []
  const { status, body, headers } = answer
  const type = headers['content-type'] ?? ''
  if (!statuses.includes(status)) complaints.push(`status ${status}: ${body.slice(0, 100).replace(/\s+/g, ' ')}`)
  if (answer.ms > withinMs) complaints.push(`${Math.round(answer.ms)} ms`)
  if (status !== 0 && !answer.isWhole) complaints.push(`${status}, but cut off`)
  if (status === 200 && /json/.test(type)) complaints.push(...judgeRows(body, expected.rows))
  if ((status === 503 || status === 429) && !headers['retry-after']) complaints.push(`${status} without Retry-After`)
  if (status >= 400 && !/problem\+json|html/.test(type)) complaints.push(`${status} as ${type}`)
  if (status >= 400 && /node_modules|\.js:\d|at \w+ \(/.test(body)) complaints.push(`${status} tells where our code is`)
  return complaints
}

function judgeRows(body: string, rows: number | undefined): string[] {
  try {
    const { boolean, results } = JSON.parse(body) as { boolean?: boolean; results?: { bindings: unknown[] } }
    if (boolean !== undefined || rows === undefined || results?.bindings.length === rows) return []
    return [`${results?.bindings.length} rows instead of ${rows}`]
  } catch {
    return ['200 with broken JSON']
  }
}
