import type { NamedNode } from '@rdfjs/types'
import type { Node } from 'yaml'
import type { Vocabulary } from '../../model/vocabulary.js'
import { namedNode } from '../../rdf/terms.js'
import { prefixes as knownPrefixes, rdf } from '../../rdf/vocab.js'
import { suggest } from './nearest.js'
import type { YamlReader } from './yaml-reader.js'

/** Looks up the names that a mapping writes short; an unknown one is reported at its node. */
export interface Names {
  /** `acc:Ramp` → its IRI, whether the vocabulary knows it or not; undefined when its prefix is not declared. */
  expand(text: string, node: Node): NamedNode | undefined
  /** Like `expand`, for a class, concept or property of which our vocabulary is to know: an unknown one is reported. */
  term(text: string, node: Node): NamedNode | undefined
  /** `a`, or a property that the vocabulary describes. */
  property(text: string, node: Node): NamedNode | undefined
  /** Whether a text begins with a declared prefix. */
  isPrefixed(text: string): boolean
}

const prefixed = /^([\w-]*):(?!\/\/)(\S*)$/

/** Reads the block `prefixes`; those of the vocabulary need no declaration. */
export function readNames(reader: YamlReader, node: Node | undefined, vocabulary: Vocabulary): Names {
  const prefixes = new Map<string, string>(Object.entries(knownPrefixes))
  for (const { key, value } of node ? reader.entries(node, 'prefixes') : []) {
    const iri = reader.text(value, `The prefix ${key}`)
    if (iri !== undefined) prefixes.set(key, iri)
  }
  const expand = (text: string, at: Node) => {
    const [, prefix, local = ''] = prefixed.exec(text) ?? []
    if (prefix === undefined) return absolute(reader, text, at)
    const start = prefixes.get(prefix)
    if (start !== undefined) return namedNode(start + local)
    const cure = suggest(prefix, prefixes.keys(), 'Declare it under "prefixes".')
    return void reader.report(at, `The prefix "${prefix}" of ${text} is not declared.`, cure)
  }
  const known = createKnowledge(vocabulary)
  const check = (text: string, at: Node, chosen: 'property' | 'term') => {
    const iri = expand(text, at)
    if (!iri || known[chosen](iri.value)) return iri
    const written = [...prefixes].flatMap(([prefix, start]) => shorten(known.all, prefix, start))
    const what = chosen === 'property' ? 'property' : 'term'
    return void reader.report(
      at,
      `The vocabulary has no ${what} ${text}.`,
      suggest(text, written, 'See vocab/ for what there is.'),
    )
  }
  return {
    expand,
    term: (text, at) => check(text, at, 'term'),
    property: (text, at) => (text === 'a' ? rdf.type : check(text, at, 'property')),
    isPrefixed: text => prefixes.has(prefixed.exec(text)?.[1] ?? ' '),
  }
}

function absolute(reader: YamlReader, text: string, node: Node): NamedNode | undefined {
  const iri = text.replace(/^<(.*)>$/, '$1')
  if (/^(https?|mailto|tel|urn):[^\s<>"{}|\\^`]+$/.test(iri)) return namedNode(iri)
  const cure = 'Write a prefixed name such as acc:Ramp, or a whole address.'
  return void reader.report(node, `"${text}" is neither a prefixed name nor an address.`, cure)
}

/** A term of a namespace of which the vocabulary describes nothing is another's affair, and taken as known. */
function createKnowledge(vocabulary: Vocabulary) {
  const all = new Set(Array.from(vocabulary.quads, ({ subject }) => subject.value))
  const namespaces = new Set(Array.from(all, namespaceOf))
  return {
    all,
    property: (iri: string) => vocabulary.describes(iri),
    term: (iri: string) => vocabulary.describes(iri) || !namespaces.has(namespaceOf(iri)),
  }
}

function namespaceOf(iri: string): string {
  return iri.slice(0, Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1)
}

function shorten(terms: ReadonlySet<string>, prefix: string, start: string): string[] {
  return [...terms].filter(term => term.startsWith(start)).map(term => `${prefix}:${term.slice(start.length)}`)
}
