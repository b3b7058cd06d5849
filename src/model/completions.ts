import type { NamedNode, Term } from '@rdfjs/types'
import { objectOf, subjectsOf } from '../rdf/dataset.js'
import { owl, prefixes, rdf, rdfs, skos } from '../rdf/vocab.js'
import type { Vocabulary } from './vocabulary.js'

/** A term that an editor can offer. */
export interface Completion {
  kind: 'class' | 'property' | 'concept'
  /** With a prefix: `acc:clearWidth`. */
  name: string
  label: string
  /** What it goes from and to, and its unit: "Door → decimal, cm"; the code list of a concept. */
  hint: string
}

/** What an editor needs to know of our words. */
export interface Completions {
  /** Namespaces by their prefix. */
  prefixes: Readonly<Record<string, string>>
  terms: Completion[]
}

/** All classes, properties and concepts of the vocabulary that have a name with a prefix, with labels in a language. */
export function listCompletions(vocabulary: Vocabulary, language: string): Completions {
  const labelOf = (term: Term) => vocabulary.label(term, [language]).value
  const list = (kind: Completion['kind'], types: readonly NamedNode[], hint: (term: NamedNode) => string) =>
    namedOf(vocabulary, types).flatMap(term => {
      const name = shorten(term.value)
      return name === undefined ? [] : [{ kind, name, label: labelOf(term), hint: hint(term) }]
    })
  const terms = [
    ...list('property', [rdf.Property], term => describe(vocabulary, term, labelOf)),
    ...list('class', [owl.Class, rdfs.Class], () => ''),
    ...list('concept', [skos.Concept], term => {
      const scheme = objectOf(vocabulary.quads, term, skos.inScheme)
      return scheme ? labelOf(scheme) : ''
    }),
  ]
  return { prefixes, terms: terms.sort((one, other) => (one.name < other.name ? -1 : 1)) }
}

function namedOf({ quads }: Vocabulary, types: readonly NamedNode[]): NamedNode[] {
  const found = types.flatMap(type => subjectsOf(quads, rdf.type, type)).filter(term => term.termType === 'NamedNode')
  return [...new Map(found.map(term => [term.value, term])).values()]
}

function describe(vocabulary: Vocabulary, term: NamedNode, labelOf: (term: Term) => string): string {
  const property = vocabulary.property(term.value)
  const domain = objectOf(vocabulary.quads, term, rdfs.domain)
  const range = property?.scheme ?? property?.range
  const from = domain?.termType === 'NamedNode' ? labelOf(domain) : ''
  const way = [from, range ? `→ ${labelOf(range)}` : ''].filter(Boolean).join(' ')
  return [way, property?.unit?.symbol ?? ''].filter(Boolean).join(', ')
}

const namespaces = Object.entries(prefixes).sort(([, one], [, other]) => other.length - one.length)

/** The longest namespace wins; undefined where the rest is no local name that SPARQL takes as it is. */
function shorten(iri: string): string | undefined {
  const [prefix, namespace] = namespaces.find(([, start]) => iri.startsWith(start)) ?? []
  if (prefix === undefined || namespace === undefined) return undefined
  const local = iri.slice(namespace.length)
  return /^[A-Za-z0-9_](?:[\w-]*[\w])?$/.test(local) ? `${prefix}:${local}` : undefined
}
