import type { DatasetCore, Literal, NamedNode, Term } from '@rdfjs/types'
import { objectOf, objectsOf, subjectsOf } from '../../rdf/dataset.js'
import { acc, boundKind, rdf, skos, xsd } from '../../rdf/vocab.js'
import type { Vocabulary } from '../../model/vocabulary.js'
import { classTreeOf } from '../../model/class-tree.js'
import type { Demand, Need, NeedsProfile } from './demand.js'
import { oncePer } from '../../lazily.js'

/** What can be asked, and the profiles to begin with. */
export interface Needs {
  demands: readonly Demand[]
  presets: readonly NeedsProfile[]
}

/** The demands and presets of a vocabulary. Read once. */
export const needsOf = oncePer(readNeeds)

function readNeeds(vocabulary: Vocabulary): Needs {
  const data = vocabulary.quads
  const named = (type: NamedNode) => subjectsOf(data, rdf.type, type).filter(term => term.termType === 'NamedNode')
  const demands = named(acc.Demand).map(iri => readDemand(iri, vocabulary))
  return { demands, presets: named(acc.NeedsProfile).map(iri => readPreset(iri, demands, data)) }
}

function readDemand(iri: NamedNode, vocabulary: Vocabulary): Demand {
  const data = vocabulary.quads
  const one = (property: NamedNode) => toNamed(objectOf(data, iri, property))
  const property = one(acc.measure)
  const elementClass = one(acc.elementClass) ?? acc.Element
  return {
    iri,
    parameter: objectOf(data, iri, acc.parameter)?.value ?? '',
    elementClass,
    classes: classTreeOf(vocabulary).kindsOf(elementClass),
    property,
    alternatives: objectsOf(data, iri, acc.orMeasure).filter(term => term.termType === 'NamedNode'),
    wayProperty: one(acc.wayMeasure),
    unit: property && vocabulary.property(property.value)?.unit,
    direction: toDirection(objectOf(data, iri, acc.bound)),
    refuses: objectsOf(data, iri, acc.refuses).map(toValue),
    ifLongerThan: toNumber(objectOf(data, iri, acc.ifLongerThan)),
    helpedBy: one(acc.helpedBy),
    helpedUpTo: toNumber(objectOf(data, iri, acc.remedyUpTo)),
    phrases: {
      met: textsOf(data, iri, acc.whenMet),
      notMet: textsOf(data, iri, acc.whenNotMet),
      unknown: textsOf(data, iri, acc.whenUnknown),
    },
  }
}

function readPreset(iri: NamedNode, demands: readonly Demand[], data: DatasetCore): NeedsProfile {
  return {
    iri,
    name: objectOf(data, iri, skos.notation)?.value ?? '',
    needs: objectsOf(data, iri, acc.hasNeed).flatMap(need => readNeed(need, demands, data)),
    passability: toNamed(objectOf(data, iri, acc.passability)),
  }
}

/** A need of a profile or of a filter; none when it is of no demand that is known. */
export function readNeed(need: Term, demands: readonly Demand[], data: DatasetCore): Need[] {
  const iri = objectOf(data, need, acc.ofDemand)
  const demand = demands.find(each => iri !== undefined && each.iri.equals(iri))
  return demand ? [{ demand, limit: toNumber(objectOf(data, need, acc.limit)) }] : []
}

function textsOf(data: DatasetCore, iri: NamedNode, property: NamedNode): Literal[] {
  return objectsOf(data, iri, property).filter(term => term.termType === 'Literal')
}

function toNamed(term: Term | undefined): NamedNode | undefined {
  return term?.termType === 'NamedNode' ? term : undefined
}

function toNumber(term: Term | undefined): number | undefined {
  return term && Number(term.value)
}

/** A value that is asked for or refused: the IRI of a concept, or a truth. */
export function toValue(term: Term): string | boolean {
  return term.termType === 'Literal' && term.datatype.equals(xsd.boolean) ? term.value === 'true' : term.value
}

function toDirection(bound: Term | undefined): Demand['direction'] {
  if (bound?.equals(boundKind['at-least'])) return 'at-least'
  return bound?.equals(boundKind['at-most']) ? 'at-most' : undefined
}
