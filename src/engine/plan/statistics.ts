import { noId, type Id, type IdView } from '../../store/id-view.js'

/** How triples of a predicate spread; from samples, so a rough guide. */
export interface Spread {
  /** Number of triples. */
  triples: number
  /** Triples for one subject that has the predicate. */
  perSubject: number
  /** Triples for one object that is had. */
  perObject: number
}

/** Numbers about a view that say which join order is good. */
export interface Statistics {
  spreadOf(predicate: Id): Spread
}

const kept = new WeakMap<IdView, Statistics>()

/** Objects, and subjects, that are looked at for each predicate. */
const sampledObjects = 48
const sampledSubjects = 16

/** The statistics of a view; made as they are asked for, kept as long as the view is. */
export function statisticsOf(view: IdView): Statistics {
  const before = kept.get(view)
  if (before) return before
  const spreads = new Map<Id, Spread>()
  const statistics: Statistics = {
    spreadOf: predicate => {
      const spread = spreads.get(predicate) ?? sample(view, predicate)
      spreads.set(predicate, spread)
      return spread
    },
  }
  kept.set(view, statistics)
  return statistics
}

function sample(view: IdView, predicate: Id): Spread {
  const triples = view.count(noId, predicate, noId)
  const scan = view.createScan({ as: 'union' })
  const subjects = new Set<Id>()
  let objects = 0
  let rows = 0
  scan.open(noId, predicate, noId, noId)
  while (objects < sampledObjects && scan.leap()) {
    objects++
    rows += view.count(noId, predicate, scan.object)
    if (subjects.size < sampledSubjects) subjects.add(scan.subject)
  }
  scan.open(noId, predicate, noId, noId)
  while (subjects.size < sampledSubjects && scan.next()) subjects.add(scan.subject)
  const ofSubjects = [...subjects].reduce((sum, subject) => sum + view.count(subject, predicate, noId), 0)
  return { triples, perSubject: ofSubjects / Math.max(1, subjects.size), perObject: rows / Math.max(1, objects) }
}
