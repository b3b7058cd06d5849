import type { NamedNode, Quad, Term } from '@rdfjs/types'
import type { Vocabulary } from '../../model/vocabulary.js'
import { compareDecimals, readDecimal } from '../../rdf/decimal.js'
import { groupBy } from '../../rdf/group-by.js'
import { inGraph } from '../../rdf/terms.js'
import { tripleText } from '../../rdf/term-text.js'
import { acc, prov, sosa } from '../../rdf/vocab.js'
import { linesOf, parseLines } from '../../records/compare-contents.js'
import type { Draft } from '../rows/draft.js'
import { newestDates, isLater } from './observed-dates.js'
import type { Standing } from './read-contribution.js'

/** A value of the file that says otherwise than what others said of the record. */
export interface MergeConflict {
  thing: NamedNode
  property: NamedNode
  stored: readonly Term[]
  drafted: readonly Term[]
  /** What became of it: it took the place of an older one, is only an observation as it is older, or was left out. */
  outcome: 'replaces' | 'observed-only' | 'left-out'
}

/** What a record says when a draft has been added to what others said of it. */
export interface Merged {
  quads: Quad[]
  conflicts: MergeConflict[]
}

/**
 * Puts a draft in the place of what its survey said before; what others said stays. Where they contradict each other,
 * the value that was observed last is that of the thing, and the observations of both stay; where that is not known,
 * the stored value stands. Links and codes stand beside each other: the shapes decide whether there may be several.
 */
export function mergeDraft(draft: Draft, { content, own }: Standing, vocabulary: Vocabulary): Merged {
  const quads = [...draft.quads]
  if (own === undefined) return { quads, conflicts: [] }
  const rest = parseLines([...linesOf(content())].filter(line => !own.has(line)))
  const stored = groupBy(rest, slotOf)
  const dates = { stored: newestDates(rest), drafted: newestDates(quads) }
  const gone = new Set<Quad>()
  const conflicts: MergeConflict[] = []
  for (const [slot, drafted] of groupBy(quads, slotOf)) {
    const others = stored.get(slot) ?? []
    const conflict = findConflict(drafted, others, vocabulary, dates)
    if (!conflict) continue
    conflicts.push(conflict)
    for (const quad of conflict.outcome === 'replaces' ? others : drafted) gone.add(quad)
  }
  const all = [...rest, ...quads].filter(quad => !gone.has(quad))
  return { quads: inGraph(new Map(all.map(quad => [tripleText(quad), quad])).values(), draft.graph), conflicts }
}

/** Texts in two languages are no contradiction. */
function slotOf({ subject, predicate, object }: Quad): string {
  return `${subject.value} ${predicate.value} ${object.termType === 'Literal' ? object.language : ''}`
}

interface Dates {
  stored: ReadonlyMap<string, string>
  drafted: ReadonlyMap<string, string>
}

const provenance = [acc.sourceRow, prov.wasGeneratedBy, sosa.hasFeatureOfInterest]

function findConflict(
  drafted: readonly Quad[],
  stored: readonly Quad[],
  vocabulary: Vocabulary,
  dates: Dates,
): MergeConflict | undefined {
  const [first] = drafted
  if (!first || stored.length === 0 || provenance.some(each => each.equals(first.predicate))) return undefined
  const others = stored.map(({ object }) => object)
  const news = drafted.map(({ object }) => object).filter(object => !others.some(other => isSame(object, other)))
  if (news.length === 0) return undefined
  const told = {
    thing: first.subject as NamedNode,
    property: first.predicate as NamedNode,
    stored: others,
    drafted: news,
  }
  if (vocabulary.property(first.predicate.value)?.observable) {
    const key = `${first.subject.value} ${first.predicate.value}`
    const later = isLater(dates.drafted.get(key), dates.stored.get(key))
    return { ...told, outcome: later ? 'replaces' : 'observed-only' }
  }
  return first.object.termType === 'Literal' ? { ...told, outcome: 'left-out' } : undefined
}

/** "92.50" and "92.5" are the same. */
function isSame(one: Term, other: Term): boolean {
  if (one.equals(other)) return true
  if (one.termType !== 'Literal' || other.termType !== 'Literal') return false
  const [first, second] = [readDecimal(one.value), readDecimal(other.value)]
  return first !== undefined && second !== undefined && compareDecimals(first, second) === 0
}
