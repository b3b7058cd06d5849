import type { Quad, Term } from '@rdfjs/types'
import { keepSome, oncePer } from '../lazily.js'
import { inBatches } from './batches.js'
import { groupBy } from './group-by.js'
import { iriText, literalText, termText } from './term-text.js'
import { rdf, xsd } from './vocab.js'

/** Namespaces by prefix. */
type Prefixes = Readonly<Record<string, string>>

export interface TurtleOptions {
  prefixes: Prefixes
  /** Whether subjects, properties and values are sorted; otherwise they stand as they come. */
  sorted: boolean
  /** Whether graphs are written, as TriG does. */
  graphs: boolean
}

/**
 * Turtle or TriG: the prefixes in use, then one block for each subject. A long stream is written a stretch at a time,
 * each with the prefixes that are new in it, so that memory does not grow with it.
 */
export async function* writeTurtle(
  quads: Iterable<Quad> | AsyncIterable<Quad>,
  options: TurtleOptions,
): AsyncIterable<string> {
  const namer = createNamer(options.prefixes)
  let gap = ''
  for await (const batch of inBatches(quads, batchSize)) {
    const graphs = options.graphs ? group(batch, 'graph', options) : [batch]
    const texts = graphs.map(part => graphText(part, namer, options))
    const head = namer.takeNewPrefixes()
    yield `${gap}${head}${head && '\n'}${texts.join('\n')}`
    gap = '\n'
  }
}

/** Large enough for a record or a page to be in one piece. */
const batchSize = 10_000

/** The quads of one graph; one with a name is put between braces. */
function graphText(quads: readonly Quad[], namer: Namer, options: TurtleOptions): string {
  const graph = options.graphs && quads[0] ? termText(quads[0].graph) : ''
  const indent = graph === '' ? '' : '  '
  const blocks = group(quads, 'subject', options).map(about => indent + blockText(about, namer, options, indent))
  return graph === '' ? blocks.join('\n') : `${graph} {\n${blocks.join('\n')}}\n`
}

/** All that is said of one subject. */
function blockText(quads: readonly Quad[], namer: Namer, options: TurtleOptions, indent: string): string {
  const lines = group(quads, 'predicate', options).map(same => lineText(same, namer, options))
  const ordered = typeFirst(options.sorted ? lines.sort() : lines)
  return `${quads[0] ? namer.text(quads[0].subject) : ''} ${ordered.join(` ;\n${indent}  `)} .\n`
}

function typeFirst(lines: string[]): string[] {
  const at = lines.findIndex(line => line.startsWith('a '))
  if (at > 0) lines.unshift(...lines.splice(at, 1))
  return lines
}

/** A predicate with its values. */
function lineText(quads: readonly Quad[], namer: Namer, { sorted }: TurtleOptions): string {
  const texts = quads.map(quad => namer.text(quad.object))
  const values = texts.length > 1 ? [...new Set(texts)] : texts
  return `${quads[0] ? predicateText(quads[0].predicate, namer) : ''} ${(sorted ? values.sort() : values).join(', ')}`
}

function predicateText(predicate: Term, namer: Namer): string {
  return rdf.type.equals(predicate) ? 'a' : namer.text(predicate)
}

/** Quads by what stands in a position, in the order of its texts or of first use. */
function group(
  quads: readonly Quad[],
  position: 'subject' | 'predicate' | 'graph',
  { sorted }: TurtleOptions,
): (readonly Quad[])[] {
  if (quads.length === 1) return [quads]
  const groups = groupBy(quads, quad => keyOf(quad[position]))
  if (!sorted) return [...groups.values()]
  const textOf = ([first]: readonly Quad[]) => (first ? termText(first[position]) : '')
  return [...groups.values()].sort((one, other) => (textOf(one) < textOf(other) ? -1 : 1))
}

/** Tells a term from others. The text of an IRI costs more, and no other term has a text like an IRI. */
function keyOf(term: Term): string {
  return term.termType === 'NamedNode' ? term.value : termText(term)
}

/** Writes terms with prefixes, and remembers which of these are in use. */
interface Namer {
  text(term: Term): string
  /** Declarations of the prefixes used since the last call. */
  takeNewPrefixes(): string
}

function createNamer(prefixes: Prefixes): Namer {
  const shorten = shortenerOf(prefixes)
  const declared = new Set<string>()
  const fresh = new Set<string>()
  const name = (iri: string): string => {
    const { text, prefix } = shorten(iri)
    if (prefix !== undefined && !declared.has(prefix)) fresh.add(prefix)
    return text
  }
  return {
    text: term => {
      if (term.termType === 'NamedNode') return name(term.value)
      if (term.termType !== 'Literal') return termText(term)
      return isShort(term.datatype.value, term.value) ? term.value : literalText(term, name)
    },
    takeNewPrefixes: () => {
      const lines = [...fresh].sort().map(prefix => `@prefix ${prefix}: ${iriText(prefixes[prefix] ?? '')} .\n`)
      fresh.forEach(prefix => declared.add(prefix))
      fresh.clear()
      return lines.join('')
    },
  }
}

/** An IRI as it is written, and the prefix that this needs. */
interface ShortName {
  text: string
  prefix?: string
}

/** Most names that are remembered for a set of prefixes: the same few properties and classes stand on each page. */
const mostKnown = 4096

const shortenerOf = oncePer((prefixes: Prefixes) => {
  const byNamespace = new Map(Object.entries(prefixes).map(([prefix, namespace]) => [namespace, prefix]))
  return keepSome((iri: string) => shorten(iri, byNamespace), mostKnown)
})

function shorten(iri: string, prefixes: ReadonlyMap<string, string>): ShortName {
  const end = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1
  const prefix = prefixes.get(iri.slice(0, end))
  const local = iri.slice(end)
  return prefix !== undefined && isLocalName(local) ? { text: `${prefix}:${local}`, prefix } : { text: iriText(iri) }
}

function isLocalName(text: string): boolean {
  return /^\w(?:[\w.-]*[\w-])?$/.test(text)
}

const shortForms = new Map<string, RegExp>([
  [xsd.integer.value, /^[+-]?\d+$/],
  [xsd.decimal.value, /^[+-]?\d*\.\d+$/],
  [xsd.boolean.value, /^(?:true|false)$/],
])

/** Whether Turtle reads the bare text back as a value of the datatype. */
function isShort(datatype: string, text: string): boolean {
  return shortForms.get(datatype)?.test(text) ?? false
}
