import { Problem } from '../../problem.js'
import { nodesOf, type Operation } from '../algebra.js'

/** Brackets within brackets that a query may have; the parser's stack holds about twice as many. */
export const deepestNesting = 100
/** Rows of VALUES in one query. */
export const mostValuesRows = 5000
/** Triple patterns and property paths in one query. */
export const mostPatterns = 200

/** Throws a Problem when brackets are nested too deeply; looks at the text, since the parser would use up its stack. */
export function refuseDeepNesting(query: string): void {
  let depth = 0
  for (const [token] of query.matchAll(tokens)) {
    if (opening.has(token)) depth += 1
    else if (closing.has(token)) depth -= 1
    if (depth > deepestNesting) throw tooMuch(`brackets nested more than ${deepestNesting} deep`)
  }
}

/** Throws a Problem when a query has more patterns or more rows of VALUES than one may have. */
export function refuseLargeQuery(operation: Operation): void {
  let patterns = 0
  let rows = 0
  for (const { type, ...node } of nodesOf(operation)) {
    if (type === 'bgp') patterns += (node.patterns as unknown[]).length
    if (type === 'path') patterns += 1
    if (type === 'values') rows += (node.bindings as unknown[]).length
  }
  if (patterns > mostPatterns) throw tooMuch(`more than ${mostPatterns} patterns`)
  if (rows > mostValuesRows) throw tooMuch(`more than ${mostValuesRows.toLocaleString('en')} rows of VALUES`)
}

/** What may hold brackets that are none: texts, IRIs, comments, signs after a backslash; and brackets. */
const tokens =
  /"""(?:"{0,2}(?:[^"\\]|\\[^]))*"""|'''(?:'{0,2}(?:[^'\\]|\\[^]))*'''|"(?:[^"\\\r\n]|\\.)*"|'(?:[^'\\\r\n]|\\.)*'|<[^<>"{}|^`\\\u0000-\u0020]*>|#[^\r\n]*|\\.|[()[\]{}]/g
const opening = new Set(['(', '[', '{'])
const closing = new Set([')', ']', '}'])

function tooMuch(what: string): Problem {
  return new Problem('malformed', `The query has ${what}.`, { cure: 'Ask in several queries, or in a simpler way.' })
}
