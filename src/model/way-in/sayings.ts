import type { Literal, NamedNode } from '@rdfjs/types'
import { inOrder, objectOf, objectsOf, subjectsOf } from '../../rdf/dataset.js'
import { acc, rdf, rdfs } from '../../rdf/vocab.js'
import { classTreeOf } from '../class-tree.js'
import type { Vocabulary } from '../vocabulary.js'
import { oncePer } from '../../lazily.js'

/** What can be known of a fact: each has its own sentence. */
export const sayingStates = ['known', 'zero', 'true', 'false', 'there', 'none', 'partial', 'unknown'] as const
export type SayingState = (typeof sayingStates)[number]

/** How a fact is said in plain words, as `vocab/sayings*.ttl` states it. */
export interface Saying {
  iri: NamedNode
  elementClass: NamedNode
  /** The class and its narrower ones. */
  classes: ReadonlySet<string>
  /** Properties by which such an element hangs below another. */
  links: readonly NamedNode[]
  /** Undefined where only it counts whether there is such an element. */
  property: NamedNode | undefined
  /** Whether it is always said. */
  isKey: boolean
  /** In all languages; `{value}` stands for value and unit. Empty where there is no sentence for the state. */
  texts: Readonly<Record<SayingState, readonly Literal[]>>
}

const predicates: Readonly<Record<SayingState, NamedNode>> = {
  known: acc.whenKnown,
  zero: acc.whenZero,
  true: acc.whenTrue,
  false: acc.whenFalse,
  there: acc.whenThere,
  none: acc.whenNone,
  partial: acc.whenPartial,
  unknown: acc.whenUnknown,
}

/** The sayings of a vocabulary, in their order. Read once. */
export const sayingsOf = oncePer(readSayings)

function readSayings(vocabulary: Vocabulary): Saying[] {
  const { quads } = vocabulary
  const iris = subjectsOf(quads, rdf.type, acc.Saying).filter(term => term.termType === 'NamedNode')
  return inOrder(quads, iris).map(iri => readSaying(iri, vocabulary))
}

function readSaying(iri: NamedNode, vocabulary: Vocabulary): Saying {
  const { quads } = vocabulary
  const named = (predicate: NamedNode) => objectsOf(quads, iri, predicate).find(term => term.termType === 'NamedNode')
  const elementClass = named(acc.elementClass) ?? acc.Element
  const texts = sayingStates.map(state => [
    state,
    objectsOf(quads, iri, predicates[state]).filter(term => term.termType === 'Literal'),
  ])
  return {
    iri,
    elementClass,
    classes: classTreeOf(vocabulary).kindsOf(elementClass),
    links: linksTo(elementClass, vocabulary),
    property: named(acc.measure),
    isKey: objectOf(quads, iri, acc.keyFact)?.value === 'true',
    texts: Object.fromEntries(texts) as Saying['texts'],
  }
}

/** Properties by which things of a class hang below others: `acc:ramp` for `acc:Ramp`. */
export function linksTo(type: NamedNode, { quads }: Vocabulary): NamedNode[] {
  const isPart = (property: NamedNode) => quads.match(property, rdfs.subPropertyOf, acc.hasPart).size > 0
  return subjectsOf(quads, rdfs.range, type)
    .filter(term => term.termType === 'NamedNode')
    .filter(isPart)
}
