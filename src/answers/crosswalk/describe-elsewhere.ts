import type { NamedNode, Quad, Term } from '@rdfjs/types'
import { foreignNamesOf } from '../../model/foreign-names.js'
import { readStatements, stated, statedIris, type Statements } from '../../model/record-statements.js'
import type { Vocabulary } from '../../model/vocabulary.js'
import { acc, matchKind, owl, rdf, skos, sosa, valueConversion } from '../../rdf/vocab.js'
import { readBounds, type BoundOf } from '../entrances/read-element.js'
import { convertValues, type ForeignValue } from './convert-value.js'
import { correspondencesOf, type Correspondence } from './correspondence.js'

/** What a thing of ours says in one field of another format. */
export interface ForeignField {
  /** As the format writes it, such as `door:width` or `Door.width`. */
  field: string
  values: readonly ForeignValue[]
  /** Names of a concept there, such as `automatic_door=yes`; several are a choice that we cannot make. */
  names?: readonly string[]
  /** Whether both mean the same, rather than nearly so. */
  isExact: boolean
}

/** A thing of a record with what another format can say of it. */
export interface ForeignThing {
  iri: string
  types: readonly NamedNode[]
  /** What the record says that the thing is elsewhere. */
  sameAs: readonly string[]
  fields: readonly ForeignField[]
}

/** What a record says, in the fields of another format; things of which that can say nothing are left out. */
export function describeElsewhere(quads: Iterable<Quad>, format: NamedNode, vocabulary: Vocabulary): ForeignThing[] {
  const statements = readStatements(quads)
  const boundOf = readBounds(statements)
  const correspondences = correspondencesOf(vocabulary, format)
  return [...statements.keys()].sort().flatMap(iri => {
    const types = statedIris(statements, iri, rdf.type)
    if (types.some(type => type.equals(sosa.Observation))) return []
    const fields = correspondences
      .filter(({ classes }) => types.some(({ value }) => classes.has(value)))
      .flatMap(each => toFields(each, iri, { statements, boundOf, vocabulary, format }))
    const sameAs = [owl.sameAs, skos.exactMatch].flatMap(link => statedIris(statements, iri, link))
    return fields.length > 0 ? [{ iri, types, sameAs: sameAs.map(({ value }) => value), fields }] : []
  })
}

interface Reading {
  statements: Statements
  boundOf: BoundOf
  vocabulary: Vocabulary
  format: NamedNode
}

function toFields(correspondence: Correspondence, iri: string, reading: Reading): ForeignField[] {
  const { field, match, conversion, path } = correspondence
  const isExact = match.equals(matchKind.exact)
  const terms = follow(iri, path, reading)
  if (conversion.equals(valueConversion.concepts))
    return terms.flatMap(term => {
      const names = namesOf(term, reading)
      return names.length > 0 ? [{ field, values: [], names, isExact }] : []
    })
  const values = convertValues(correspondence, { terms, isLacking: isLacking(iri, path, reading) })
  return values.length > 0 ? [{ field, values, isExact }] : []
}

/** What a path leads to; "at least 90" is no value that another format could take for 90. */
function follow(iri: string, path: readonly NamedNode[], { statements, boundOf }: Reading): Term[] {
  const [property, ...rest] = path
  if (!property) return []
  const found = stated(statements, iri, property).filter(
    term => term.termType !== 'Literal' || boundOf(iri, property.value, toBoundValue(term.value)) === 'exact',
  )
  if (rest.length === 0) return found
  return found.flatMap(({ value }) => follow(value, rest, { statements, boundOf } as Reading))
}

function toBoundValue(text: string): string | number {
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text
}

function isLacking(iri: string, path: readonly NamedNode[], { statements, vocabulary }: Reading): boolean {
  const [property, ...rest] = path
  if (!property || rest.length > 0) return false
  const range = vocabulary.property(property.value)?.range
  return statedIris(statements, iri, acc.lacks).some(one => one.equals(property) || one.equals(range))
}

/** Those with a `*` stand for many values. */
function namesOf(term: Term, { vocabulary, format }: Reading): string[] {
  if (term.termType !== 'NamedNode') return []
  const names = foreignNamesOf(vocabulary, term).filter(name => name.format.equals(format))
  return names.map(({ name }) => name).filter(name => !name.includes('*'))
}
