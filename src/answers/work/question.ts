import type { Literal, NamedNode, Term } from '@rdfjs/types'
import type { Thing } from '../../model/record.js'

/** What is known and old. */
export interface Known {
  terms: readonly Term[]
  /** Of the newest observation. */
  date: Literal | undefined
}

/** One thing to look at in a building: a row of a checklist. */
export interface Question {
  /** The thing that it is asked of; of a part that may not be there, what it would be. */
  thing: Thing
  property: NamedNode
  why: 'missing' | 'stale'
  known?: Known
  /** Whether the thing is in no record yet: the question only stands when the part is there. */
  ifThere: boolean
  /** What the shape says that misses it. */
  message?: string
}

/** What there is to look at in one building, in the order in which one walks. */
export interface Checklist {
  building: Thing
  questions: readonly Question[]
}
