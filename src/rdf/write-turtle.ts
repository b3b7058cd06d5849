import type { Quad, Term } from '@rdfjs/types'
import { inBatches } from './batches.js'
import { groupBy } from './group-by.js'
import { iriText, literalText, termText } from './term-text.js'
import { rdf, xsd } from './vocab.js'

export interface TurtleOptions {
  prefixes: Readonly<Record<string, string>>
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
    const graphs = group(batch, quad => (options.graphs ? termText(quad.graph) : ''), options.sorted)
    const blocks = graphs.map(([graph, part]) => graphText(graph, toBlocks(part, namer, options.sorted)))
    const head = namer.takeNewPrefixes()
    yield `${gap}${head}${head && '\n'}${blocks.join('\n')}`
    gap = '\n'
  }
}

/** Large enough for a record or a page to be in one piece. */
const batchSize = 10_000

function graphText(graph: string, blocks: readonly string[]): string {
  if (graph === '') return blocks.join('\n')
  const lines = blocks.join('\n').split('\n')
  return `${graph} {\n${lines.map(line => line && `  ${line}`).join('\n')}}\n`
}

function toBlocks(quads: readonly Quad[], namer: Namer, sorted: boolean): string[] {
  return group(quads, quad => termText(quad.subject), sorted).map(([, about]) => {
    const predicates = group(about, quad => predicateText(quad.predicate, namer), sorted).sort(byType)
    const lines = predicates.map(([predicate, same]) => `${predicate} ${valuesText(same, namer, sorted)}`)
    const subject = about[0] ? namer.text(about[0].subject) : ''
    return `${subject} ${lines.join(' ;\n  ')} .\n`
  })
}

function valuesText(quads: readonly Quad[], namer: Namer, sorted: boolean): string {
  const values = [...new Set(quads.map(quad => namer.text(quad.object)))]
  return (sorted ? values.sort() : values).join(', ')
}

function predicateText(predicate: Term, namer: Namer): string {
  return rdf.type.equals(predicate) ? 'a' : namer.text(predicate)
}

/** What a thing is comes first. */
function byType([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return Number(other === 'a') - Number(one === 'a')
}

/** Quads by a text made of each, in the order of the texts or of their first use. */
function group(quads: readonly Quad[], toKey: (quad: Quad) => string, sorted: boolean): [string, Quad[]][] {
  const groups = [...groupBy(quads, toKey)]
  return sorted ? groups.sort(([one], [other]) => (one < other ? -1 : 1)) : groups
}

/** Writes terms with prefixes, and remembers which of these are in use. */
interface Namer {
  text(term: Term): string
  /** Declarations of the prefixes used since the last call. */
  takeNewPrefixes(): string
}

function createNamer(prefixes: Readonly<Record<string, string>>): Namer {
  const byNamespace = new Map(Object.entries(prefixes).map(([prefix, namespace]) => [namespace, prefix]))
  const declared = new Set<string>()
  const fresh = new Set<string>()
  const name = (iri: string): string => {
    const end = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1
    const prefix = byNamespace.get(iri.slice(0, end))
    const local = iri.slice(end)
    if (prefix === undefined || !isLocalName(local)) return iriText(iri)
    if (!declared.has(prefix)) fresh.add(prefix)
    return `${prefix}:${local}`
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
