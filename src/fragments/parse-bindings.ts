import type { Term } from '@rdfjs/types'
import { Problem } from '../problem.js'
import { parseQuads } from '../rdf/parse.js'
import { turtle } from '../rdf/syntaxes.js'
import { prefixes } from '../rdf/vocab.js'

/** Rows of values that a fragment is restricted to; a term is undefined where a row leaves its variable open. */
export interface Bindings {
  variables: readonly string[]
  rows: readonly (readonly (Term | undefined)[])[]
}

/** Rows that one request may bring; Comunica sends 64. */
export const mostRows = 1000

/**
 * Reads what stands behind VALUES in SPARQL, without that word: `(?a ?b) { (<x> "y"@nl) (UNDEF 5) }`. Terms are those
 * of Turtle with our prefixes; blank nodes are refused, as no record has any.
 */
export function parseBindings(text: string): Bindings {
  const tokens = toTokens(text)
  const variables = takeVariables(tokens)
  const { names, isBare } = variables
  expect(tokens, '{')
  const rows: Token[][] = []
  while (tokens[0] && tokens[0].text !== '}') {
    const row = isBare ? [take(tokens)] : takeRow(tokens)
    if (row.length !== names.length && row[0]?.text !== noRow)
      throw malformed(`has a row that is not ${names.length} long`)
    if (row[0]?.text !== noRow) rows.push(row)
  }
  expect(tokens, '}')
  if (tokens.length > 0) throw malformed('goes on after its end')
  if (rows.length > mostRows) throw malformed(`holds more than ${mostRows} rows`)
  const terms = readTerms(rows.flat())
  return { variables: names, rows: rows.map((_, row) => terms.slice(row * names.length, (row + 1) * names.length)) }
}

/** What Comunica 5.4 sends as the one row when it has none, whatever the number of variables. */
const noRow = '<ex:comunica:unknown>'

type Kind = 'variable' | 'sign' | 'undefined' | 'term'

interface Token {
  kind: Kind
  text: string
}

const iri = '<[^<>"{}|^`\\\\\\u0000-\\u0020]*>|[A-Za-z][\\w-]*:[\\w-]*'
const string = '"(?:[^"\\\\\\n\\r]|\\\\.)*"|\'(?:[^\'\\\\\\n\\r]|\\\\.)*\''
const number = '[+-]?(?:\\d+(?:\\.\\d+)?|\\.\\d+)(?:[eE][+-]?\\d+)?'
const kinds: Readonly<Record<Kind, string>> = {
  variable: '[?$][\\p{L}\\p{N}_]+',
  sign: '[(){}]',
  undefined: 'UNDEF',
  term: `${iri}|(?:${string})(?:@[A-Za-z]+(?:-[A-Za-z0-9]+)*|\\^\\^(?:${iri}))?|${number}|true|false`,
}
const token = new RegExp(
  `\\s*(?:${Object.entries(kinds)
    .map(([kind, pattern]) => `(?<${kind}>${pattern})`)
    .join('|')})\\s*`,
  'uy',
)

function toTokens(text: string): Token[] {
  const tokens: Token[] = []
  token.lastIndex = 0
  while (token.lastIndex < text.length) {
    const at = token.lastIndex
    const found = Object.entries(token.exec(text)?.groups ?? {}).find(([, part]) => part !== undefined)
    if (!found) throw malformed(`cannot be read from here: ${text.slice(at, at + 40)}`)
    tokens.push({ kind: found[0] as Kind, text: found[1] as string })
  }
  return tokens
}

/** `(?a ?b)`, or `?a` alone: then rows are bare terms too. */
function takeVariables(tokens: Token[]): { names: string[]; isBare: boolean } {
  const nameOf = ({ kind, text }: Token) => {
    if (kind !== 'variable') throw malformed(`has "${text}" where a variable should be`)
    return text.slice(1)
  }
  const isBare = tokens[0]?.text !== '('
  const names = (isBare ? [take(tokens)] : takeRow(tokens)).map(nameOf)
  if (new Set(names).size < names.length) throw malformed('names a variable twice')
  return { names, isBare }
}

/** What stands between "(" and ")". */
function takeRow(tokens: Token[]): Token[] {
  expect(tokens, '(')
  const end = tokens.findIndex(({ text, kind }) => kind === 'sign' && text === ')')
  if (end < 0) throw malformed('has no ")" for a "("')
  return tokens.splice(0, end + 1).slice(0, -1)
}

function take(tokens: Token[]): Token {
  const next = tokens.shift()
  if (!next) throw malformed('ends too early')
  return next
}

function expect(tokens: Token[], sign: string): void {
  const { text } = take(tokens)
  if (text !== sign) throw malformed(`has "${text}" where "${sign}" should be`)
}

/** The terms are read as Turtle, so that they mean what they mean there. */
function readTerms(tokens: readonly Token[]): (Term | undefined)[] {
  const wrong = tokens.find(({ kind }) => kind !== 'term' && kind !== 'undefined')
  if (wrong) throw malformed(`has "${wrong.text}" where a term should be`)
  const heads = Object.entries(prefixes).map(([name, start]) => `PREFIX ${name}: <${start}>\n`)
  const lines = tokens.map(({ kind, text }) => `<urn:row> <urn:term> ${kind === 'term' ? text : '<urn:open>'} .\n`)
  try {
    const quads = parseQuads(heads.join('') + lines.join(''), { mediaType: turtle.mediaType })
    return quads.map(({ object }, at) => (tokens[at]?.kind === 'term' ? object : undefined))
  } catch (cause) {
    throw malformed('has a term that Turtle does not know', cause)
  }
}

function malformed(fault: string, cause?: unknown): Problem {
  return new Problem('malformed', `The parameter "values" ${fault}.`, {
    cure: 'Write it as SPARQL writes it behind VALUES: (?a ?b) { (<https://example.org/x> "text"@nl) (UNDEF 5) }',
    cause,
  })
}
