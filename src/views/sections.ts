import type { NamedNode } from '@rdfjs/types'
import { inOrder, subjectsOf } from '../rdf/dataset.js'
import { acc, locn, rdfs, sh } from '../rdf/vocab.js'
import type { Fact, Part, Thing } from '../model/record.js'
import type { Vocabulary } from '../model/vocabulary.js'
import type { Gaps } from './gaps.js'
import { isPlace, isPlaceFact } from './place.js'
import { oncePer } from '../lazily.js'

/** What a record says under one heading, such as "Arriving" or "Toilets". */
export interface Section extends Gaps {
  /** Undefined for what belongs under no heading in particular. */
  group: NamedNode | undefined
  facts: readonly Fact[]
  parts: readonly Part[]
  /** Whether address and position belong here. */
  hasPlace: boolean
}

/** The root of a record by the groups of the shapes, in their order; entrances are left out, they have a table. */
export function toSections(root: Thing, vocabulary: Vocabulary): Section[] {
  const groupOf = (property: NamedNode) => vocabulary.property(property.value)?.group?.value
  const terms = [...root.absent, ...root.notApplicable, ...root.unknown]
  const groups = new Map(
    terms.map(term => [term.value, groupOf(term) ?? groupOf(propertyTo(term, vocabulary) ?? term)]),
  )
  const toSection = (group: NamedNode | undefined): Section => {
    const belongs = ({ property }: { property: NamedNode }) => groupOf(property) === group?.value
    const fits = (term: NamedNode) => groups.get(term.value) === group?.value && !isEntrance(term)
    return {
      group,
      facts: root.facts.filter(fact => belongs(fact) && !isPlaceFact(fact)),
      parts: root.parts.filter(part => belongs(part) && !isPlace(part) && !isEntrance(part.property)),
      absent: root.absent.filter(fits),
      notApplicable: root.notApplicable.filter(fits),
      unknown: root.unknown.filter(fits),
      hasPlace: groupOf(locn.address) === group?.value,
    }
  }
  return [...groupsOf(vocabulary), undefined].map(toSection).filter(hasContent)
}

/** The groups of the shapes, in their order; worked out once. */
export const groupsOf = oncePer(readGroups)

function readGroups({ quads }: Vocabulary): NamedNode[] {
  const groups = Array.from(quads.match(null, sh.group), ({ object }) => object).filter(isNamed)
  const distinct = [...new Map(groups.map(group => [group.value, group])).values()]
  return inOrder(quads, distinct)
}

function isEntrance(term: NamedNode): boolean {
  return term.equals(acc.hasEntrance)
}

function isNamed(term: { termType: string }): term is NamedNode {
  return term.termType === 'NamedNode'
}

/** The property by which things of a class would hang in a record: `acc:ramp` for `acc:Ramp`. */
function propertyTo(type: NamedNode, vocabulary: Vocabulary): NamedNode | undefined {
  return subjectsOf(vocabulary.quads, rdfs.range, type)
    .filter(isNamed)
    .find(property => vocabulary.property(property.value)?.group)
}

function hasContent({ facts, parts, absent, notApplicable, unknown, hasPlace }: Section): boolean {
  return hasPlace || [facts, parts, absent, notApplicable, unknown].some(list => list.length > 0)
}
