import type { NamedNode } from '@rdfjs/types'
import type { Statement } from '../../entrances/element.js'
import type { Need } from '../../needs/demand.js'

/** Equipment by which buildings are searched, as `vocab/search-filters.ttl` states it. */
export interface SearchFilter {
  iri: NamedNode
  /** Its name in an address, such as `lift`. */
  notation: string
  /** Asked of one entrance, in place of tests; empty otherwise. */
  needs: readonly Need[]
  /** Of which one is enough. */
  tests: readonly ElementTest[]
  /** Whether the tests are put to all such elements of one entrance, as to its doors. */
  isOfEntrance: boolean
  /** What a building lacks that has nothing of the kind: classes of all tests, wider ones, and values that are enough. */
  absences: ReadonlySet<string>
}

/** What an element must be, and say. */
export interface ElementTest {
  /** The class and its narrower ones. */
  classes: ReadonlySet<string>
  /** What is looked at; without it, it is enough that there is such an element. */
  property: string | undefined
  accepts: readonly Statement['value'][]
  refuses: readonly Statement['value'][]
}
