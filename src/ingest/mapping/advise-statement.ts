import type { NamedNode } from '@rdfjs/types'
import type { Node } from 'yaml'
import type { Property } from '../../model/vocabulary.js'
import { xsd } from '../../rdf/vocab.js'
import type { FunctionCall, Mapping, StatementMapping, ThingMapping } from './mapping.js'
import type { MappingContext } from './read-keys.js'
import { columnNamed } from './read-sources.js'

interface Place {
  thing: ThingMapping
  node: Node
}

/** What reads the cells of a property with such values. */
const readers: readonly (readonly [NamedNode, string])[] = [
  [xsd.decimal, 'fn:quantity or fn:number'],
  [xsd.integer, 'fn:count'],
  [xsd.nonNegativeInteger, 'fn:count'],
  [xsd.boolean, 'fn:boolean'],
  [xsd.date, 'fn:date'],
  [xsd.time, 'fn:time'],
]

/** Notes where a value does not suit its property: the code list, the unit, or a text for a number. */
export function adviseStatement(
  context: MappingContext,
  mapping: Mapping,
  statement: StatementMapping,
  place: Place,
): void {
  const property = context.vocabulary.property(statement.predicate.value)
  const { object } = statement
  if (!property) return
  if (object.kind === 'function') adviseCall(context, mapping, object.call, { ...place, property })
  if (object.kind !== 'text' || object.datatype || object.termType === 'iri') return
  const reader = readers.find(([datatype]) => property.range && datatype.equals(property.range))?.[1]
  const suited = property.scheme ? 'fn:code' : reader
  if (suited === undefined) return
  const message = `"${place.thing.name}" makes a text of ${property.iri.value}, which takes another kind of value.`
  context.reader.advise(place.node, message, `Read the cell with ${suited}.`)
}

function adviseCall(
  context: MappingContext,
  mapping: Mapping,
  call: FunctionCall,
  place: Place & { property: Property },
): void {
  const { property, thing, node } = place
  const { reader } = context
  const scheme = call.arguments.find(({ parameter }) => parameter === 'scheme')?.value
  if (call.name === 'code' && scheme?.kind === 'iri' && property.scheme && !scheme.term.equals(property.scheme)) {
    const message = `${property.iri.value} takes concepts of another code list than ${scheme.term.value}.`
    reader.advise(node, message, `Write fn:scheme = <${property.scheme.value}>.`)
  }
  const unit = call.name === 'quantity' ? columnUnit(mapping, thing, call) : undefined
  if (unit && property.unit && unit.quantityKind !== property.unit.quantityKind)
    reader.advise(
      node,
      `The column of ${property.iri.value} has the unit ${unit.symbol}, which is no ${property.unit.symbol}.`,
      'Correct the "unit" of the column, or choose another property.',
    )
}

function columnUnit({ sources }: Mapping, thing: ThingMapping, call: FunctionCall) {
  const value = call.arguments.find(({ parameter }) => parameter === 'value')?.value
  if (value?.kind !== 'column') return undefined
  const own = sources.filter(({ name }) => thing.sources.includes(name))
  return own.map(source => columnNamed(source, value.column)?.unit).find(unit => unit !== undefined)
}
