import type { Literal, NamedNode } from '@rdfjs/types'
import type { Unit } from '../../model/vocabulary.js'
import type { Statement } from '../entrances/element.js'

/** A thing that can be asked of the elements of an entrance or a building, as `vocab/demands.ttl` states it. */
export interface Demand {
  iri: NamedNode
  /** Its name in a request. */
  parameter: string
  elementClass: NamedNode
  /** The class and its narrower ones. */
  classes: ReadonlySet<string>
  /** What decides; without a property it counts whether such an element is there. */
  property: NamedNode | undefined
  /** Properties of which one is enough, where the first is not stated. */
  alternatives: readonly NamedNode[]
  /** The property of a path segment that says the same. */
  wayProperty: NamedNode | undefined
  unit: Unit | undefined
  /** Which way the limit goes; undefined for a demand without a number. */
  direction: 'at-least' | 'at-most' | undefined
  /** Values with which the demand is not met. */
  refuses: readonly Statement['value'][]
  /** Length in cm from which the demand holds. */
  ifLongerThan: number | undefined
  helpedBy: NamedNode | undefined
  /** Value up to which that helps; undefined when it helps with all. */
  helpedUpTo: number | undefined
  /** How it is said, of a demand without a number; in all languages. */
  phrases: { met: readonly Literal[]; notMet: readonly Literal[]; unknown: readonly Literal[] }
}

/** A demand with the limit that someone sets. */
export interface Need {
  demand: Demand
  /** In the unit of the property; undefined for a demand without a number. */
  limit: number | undefined
}

/** What a kind of visitor needs. */
export interface NeedsProfile {
  iri: NamedNode
  /** Such as `rollator`. */
  name: string
  needs: readonly Need[]
  /** The predicate that joins the nodes that it can pass between. */
  passability: NamedNode | undefined
}
