import type { Literal, NamedNode, Term } from '@rdfjs/types'
import type { Condition } from './compile-shape.js'
import type { Step } from './follow-path.js'
import type { PropertyTest } from './property-test.js'

/** A regulation, ready to have buildings put to it. */
export interface Regulation {
  iri: NamedNode
  /** Last part of its IRI, by which the command line calls it: "be-vlg-2009". */
  name: string
  titles: readonly Literal[]
  version: string
  /** In the order of the regulation. */
  rules: readonly Rule[]
}

/** One rule: what it is about, when it applies, and what it asks for. */
export interface Rule {
  iri: NamedNode
  labels: readonly Literal[]
  /** What to do, with the limit. */
  messages: readonly Literal[]
  clause: string
  scope: readonly Term[]
  source: string
  /** False for a rule that was written down from memory: it is shown as to be confirmed, never as a finding in law. */
  confirmed: boolean
  /** In a scheme with grades: the grade that asks for it. */
  grade: Term | undefined
  /** Whether a part that does not meet it can still be used with help: a wish, or a rule for the highest grade only. */
  helped: boolean
  /** The class that it is about. */
  target: NamedNode
  /** The class with all its kinds, and with all that it is a kind of. */
  kinds: ReadonlySet<string>
  wider: ReadonlySet<string>
  /** Where the element has to be, and where it must not be. */
  places: readonly Place[]
  notPlaces: readonly Place[]
  guard: Condition | undefined
  requirement: PropertyTest
  /** Paths that need a value for the rule to be judged. */
  needs: readonly (readonly Step[])[]
}

/** A class that an element can be part of. */
export interface Place {
  kinds: ReadonlySet<string>
  wider: ReadonlySet<string>
}
