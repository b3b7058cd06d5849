import type { Quad, Term } from '@rdfjs/types'
import { acc, boundKind, prefixes, rdf, sosa, xsd } from '../../rdf/vocab.js'
import { stated, statedIris, type Statements } from '../../model/record-statements.js'
import type { Element, Statement } from './element.js'

/** The bound of a value, from the thing, the property and the value. */
export type BoundOf = (thing: string, property: string, value: Statement['value']) => Statement['bound']

/** What a record says of one thing. */
export function readElement(iri: string, statements: Statements, boundOf: BoundOf): Element {
  const quads = statements.get(iri) ?? []
  return {
    iri,
    types: statedIris(statements, iri, rdf.type).map(({ value }) => shared(value)),
    statements: quads.flatMap(({ predicate, object }) => {
      const value = isAside(predicate) ? undefined : toValue(object)
      return value === undefined
        ? []
        : [{ property: shared(predicate.value), value, bound: boundOf(iri, predicate.value, value) }]
    }),
    lacks: [acc.lacks, acc.notApplicable].flatMap(way =>
      statedIris(statements, iri, way).map(({ value }) => shared(value)),
    ),
  }
}

/** The bounds that observations of a record state; a value without one is exact. */
export function readBounds(statements: Statements): BoundOf {
  const bounds = new Map<string, Statement['bound']>()
  for (const iri of statements.keys()) {
    const [bound] = stated(statements, iri, acc.bound)
    const kind = bound && kindOf(bound)
    if (!kind) continue
    const [thing, property, result] = [sosa.hasFeatureOfInterest, sosa.observedProperty, sosa.hasSimpleResult].map(
      predicate => stated(statements, iri, predicate)[0],
    )
    const value = result && toValue(result)
    if (thing && property && value !== undefined) bounds.set(`${thing.value} ${property.value} ${value}`, kind)
  }
  if (bounds.size === 0) return () => 'exact'
  return (thing, property, value) => bounds.get(`${thing} ${property} ${value}`) ?? 'exact'
}

function kindOf(bound: Term): Statement['bound'] | undefined {
  if (bound.equals(boundKind['at-least'])) return 'at-least'
  return bound.equals(boundKind['at-most']) ? 'at-most' : undefined
}

const isAside = (predicate: Quad['predicate']) =>
  [acc.lacks, acc.notApplicable, rdf.type].some(one => one.equals(predicate))

function toValue(term: Term): Statement['value'] | undefined {
  if (term.termType === 'NamedNode') return term.value.startsWith(prefixes.code) ? shared(term.value) : undefined
  if (term.termType !== 'Literal') return undefined
  if (term.datatype.equals(xsd.boolean)) return term.value === 'true' || term.value === '1'
  const isNumber = [xsd.decimal, xsd.integer].some(datatype => datatype.equals(term.datatype))
  return isNumber && Number.isFinite(Number(term.value)) ? Number(term.value) : undefined
}

const words = new Map<string, string>()

/** One text in memory for all that say the same: the names of properties, classes and concepts. */
function shared(word: string): string {
  const known = words.get(word)
  if (known === undefined) words.set(word, word)
  return known ?? word
}
