import type { NamedNode } from '@rdfjs/types'
import { namedNode } from '../../rdf/terms.js'

/** A query without the IRIs of the things that it asks about. */
export interface LiftedQuery {
  /** With placeholders; the same for all queries that differ in these IRIs only. */
  text: string
  /** What the placeholders stand for, in the order of their numbers. */
  iris: readonly string[]
}

const placeholder = 'urn:lifted:'

/** What may hold a sign that looks like the beginning of an IRI, then words after which one is no term, then IRIs. */
const passages = [
  /#[^\n\r]*/,
  /"""(?:[^\\]|\\.)*?"""|'''(?:[^\\]|\\.)*?'''|"(?:[^"\\\n\r]|\\.)*"|'(?:[^'\\\n\r]|\\.)*'/s,
  /(?<word>\b(?:PREFIX|BASE)\b|\^\^)/i,
  /<(?<iri>[^<>"{}|^`\\\u0000-\u0020]*)>/,
]
const passage = new RegExp(passages.map(({ source }) => source).join('|'), 'gis')

/** Declarations before a query: PREFIX and BASE with their IRIs, comments between them. */
const prologue = /^(?:\s|#[^\n\r]*|(?:PREFIX\s+[^\s:]*:|BASE)\s*<[^<>\s]*>)*/i

/**
 * Takes the IRIs below a base out of a query, where they are terms; undefined when there are none, or when it cannot be
 * told without a parser.
 */
export function liftIris(text: string, base: string): LiftedQuery | undefined {
  if (text.includes(placeholder)) return undefined
  const [head = ''] = prologue.exec(text) ?? []
  const iris: string[] = []
  let isPlain = true
  const body = text.slice(head.length).replace(passage, (all, ...rest) => {
    const { word, iri } = rest.at(-1) as { word?: string; iri?: string }
    if (word !== undefined) isPlain = false
    if (iri === undefined || !iri.startsWith(base) || /\/\.\.?(?:\/|$)/.test(iri)) return all
    if (!iris.includes(iri)) iris.push(iri)
    return `<${placeholder}${iris.indexOf(iri)}>`
  })
  return isPlain && iris.length > 0 ? { text: head + body, iris } : undefined
}

/** Algebra with IRIs in the places of their placeholders; what has none is shared, nothing is changed. */
export function putBack<Value>(algebra: Value, iris: readonly string[]): Value {
  const terms = iris.map(iri => namedNode(iri))
  return replace(algebra, terms) as Value
}

function replace(value: unknown, terms: readonly NamedNode[]): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return replaceItems(value, terms)
  if (isName(value)) return nameOf(value, terms)
  let copy: Record<string, unknown> | undefined
  for (const [key, part] of Object.entries(value)) {
    const replaced = replace(part, terms)
    if (replaced !== part) (copy ??= copyOf(value))[key] = replaced
  }
  return copy ?? value
}

/** Patterns are quads with methods, and stay so. */
function copyOf(value: object): Record<string, unknown> {
  return Object.assign(Object.create(Object.getPrototypeOf(value) as object) as Record<string, unknown>, value)
}

function replaceItems(items: readonly unknown[], terms: readonly NamedNode[]): readonly unknown[] {
  const replaced = items.map(item => replace(item, terms))
  return replaced.every((item, at) => item === items[at]) ? items : replaced
}

function isName(value: object): value is NamedNode {
  return 'termType' in value && value.termType === 'NamedNode'
}

function nameOf(name: NamedNode, terms: readonly NamedNode[]): NamedNode {
  if (!name.value.startsWith(placeholder)) return name
  return terms[Number(name.value.slice(placeholder.length))] ?? name
}
