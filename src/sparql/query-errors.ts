import { Problem } from '../problem.js'

/** What Comunica's parser threw, as a Problem that names the place in the query; a fault of ours is thrown on. */
export function toParseProblem(error: unknown, query: string): Problem {
  if (!(error instanceof Error) || error instanceof TypeError) throw error
  if (error instanceof RangeError) return tooDeep(error)
  return new Problem('malformed', `The query cannot be read: ${tellParseError(error.message, query)}`, {
    cure: 'Correct the query and send it again.',
    cause: error,
  })
}

/** What Comunica threw while it answered, as a Problem where the query is to blame; anything else is thrown on. */
export function toRunProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  if (!(error instanceof Error)) throw error
  for (const [pattern, tell] of runErrors) {
    const found = pattern.exec(error.message)
    if (found) return tell(error, found[1] ?? '')
  }
  throw error
}

/** Messages of Comunica 5.4.1 and V8 for which the query is to blame. */
const runErrors: readonly [RegExp, (error: Error, detail: string) => Problem][] = [
  [
    /no configured actor was able to evaluate function (\S+)/,
    (cause, name) => new Problem('malformed', `This server has no function <${name}>.`, { cause }),
  ],
  [/^Maximum call stack size exceeded/, tooDeep],
  [
    /^Invalid string length/,
    cause =>
      new Problem('result-too-large', 'A text that this query makes is too long.', {
        cure: 'Join fewer or shorter texts.',
        cause,
      }),
  ],
]

function tooDeep(cause: Error): Problem {
  return new Problem('malformed', 'The query is nested too deeply.', { cure: 'Use fewer brackets in brackets.', cause })
}

function tellParseError(message: string, query: string): string {
  const offset = /at offset: (\d+)/.exec(message)?.[1]
  const [, line, source, dashes] = /^Parse error on line (\d+)\n(.*)\n(-*)\^/.exec(message) ?? []
  const prefix = /^Unknown prefix: (\S*)/.exec(message)?.[1]
  if (offset !== undefined) return tellPlace(query, Number(offset))
  if (line !== undefined) return tellUnexpected(source?.slice(dashes?.length) ?? '', line, (dashes?.length ?? 0) + 1)
  if (prefix !== undefined)
    return `the prefix "${prefix}:" on line ${lineAt(query, query.indexOf(`${prefix}:`))} is not declared.`
  if (message.startsWith('Parse error')) return `it ends too early, on line ${lineAt(query, query.length)}.`
  return `${message.split('\n', 1)[0]?.slice(0, 200).replace(/\.$/, '')}.`
}

function tellPlace(query: string, offset: number): string {
  const column = offset - query.lastIndexOf('\n', offset - 1)
  return tellUnexpected(query.slice(offset), String(lineAt(query, offset)), column)
}

function tellUnexpected(rest: string, line: string, column: number): string {
  return `line ${line}, column ${column}: did not expect "${rest.split('\n', 1)[0]?.slice(0, 30).trim()}".`
}

function lineAt(query: string, offset: number): number {
  return query.slice(0, Math.max(0, offset)).split('\n').length
}
