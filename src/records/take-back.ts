import type { Quad, Term } from '@rdfjs/types'
import { tripleText } from '../rdf/term-text.js'
import { acc, prov, rdf, rdfs, sosa } from '../rdf/vocab.js'
import { linesOf, parseLines } from './compare-contents.js'
import { toContent } from './content.js'

/** A record before a change, after it, and as it is now that others may have changed it too; '' is no record. */
export interface Versions {
  before: string
  after: string
  now: string
}

/** A property that is left as it is, because it was changed again since. */
export interface Kept {
  thing: string
  property: string
  before: readonly Term[]
  after: readonly Term[]
  now: readonly Term[]
}

/**
 * Takes a change back out of what a record is now. Values and observations of one property of one thing go together: if
 * later changes touched them they stay, and are told of. A thing that the change made stays, bare, when something hangs on it.
 */
export function takeBack({ before, after, now }: Versions): { content: string; kept: Kept[] } {
  if (now === after) return { content: before, kept: [] }
  const [was, then, is] = [before, after, now].map(text => parseLines([...linesOf(text)])) as [Quad[], Quad[], Quad[]]
  const unitOf = createUnits([...was, ...then, ...is])
  const made = minus(then, was)
  const unmade = minus(was, then)
  const later = { added: minus(is, then), removed: minus(then, is) }
  const different = new Set([...minus(is, was), ...minus(was, is)].map(quad => unitOf(quad).key))
  const touched = findTouched({ made, unmade, later, unitOf })
  const kept = new Set([...touched].filter(key => different.has(key)))
  const free = (quad: Quad) => !kept.has(unitOf(quad).key)
  const leaving = new Set(made.filter(free).map(tripleText))
  const needed = findNeeded(made, { was, later, kept, unitOf })
  const staying = is.filter(quad => !leaving.has(tripleText(quad)) || isNeeded(quad, needed))
  const content = toContent([...staying, ...unmade.filter(free)])
  const tell = (key: string) => describe(key, { was, then, is, unitOf })
  return { content, kept: [...kept].sort().map(tell) }
}

/** What stands and falls together. */
interface Unit {
  /** "thing property". */
  key: string
  observed: boolean
}

type UnitOf = (quad: Quad) => Unit

function createUnits(quads: readonly Quad[]): UnitOf {
  const find = (predicate: Term) =>
    new Map(quads.filter(quad => quad.predicate.equals(predicate)).map(quad => [quad.subject.value, quad.object.value]))
  const [features, properties] = [find(sosa.hasFeatureOfInterest), find(sosa.observedProperty)]
  const units = new Map([...features].map(([node, thing]) => [node, `${thing} ${properties.get(node)}`]))
  const observed = new Set(units.values())
  return ({ subject, predicate }) => {
    const key = units.get(subject.value) ?? `${subject.value} ${predicate.value}`
    return { key, observed: observed.has(key) }
  }
}

interface Later {
  added: readonly Quad[]
  removed: readonly Quad[]
}

interface Change {
  made: readonly Quad[]
  unmade: readonly Quad[]
  later: Later
  unitOf: UnitOf
}

/** Units of the change that later changes touched; one of several values of a property can come or go by itself. */
function findTouched({ made, unmade, later, unitOf }: Change): Set<string> {
  const keys = (quads: readonly Quad[]) => new Set(quads.map(quad => unitOf(quad).key))
  const [laterAdded, laterRemoved] = [keys(later.added), keys(later.removed)]
  const removedAgain = keys(minus(made, minus(made, later.removed)))
  const isKept = (quad: Quad, undoes: boolean) => {
    const { key, observed } = unitOf(quad)
    if (observed) return laterAdded.has(key) || laterRemoved.has(key)
    return removedAgain.has(key) || (undoes && laterAdded.has(key))
  }
  return keys([...made.filter(quad => isKept(quad, false)), ...unmade.filter(quad => isKept(quad, true))])
}

/** Things that the change made and on which something hangs that stays. */
function findNeeded(
  made: readonly Quad[],
  { was, later, kept, unitOf }: { was: readonly Quad[]; later: Later; kept: ReadonlySet<string>; unitOf: UnitOf },
): Needed {
  const known = new Set(was.map(({ subject }) => subject.value))
  const created = new Set(made.map(({ subject }) => subject.value).filter(thing => !known.has(thing)))
  const stays = [...later.added, ...made.filter(quad => kept.has(unitOf(quad).key))].map(({ subject }) => subject.value)
  const needed = [...created].filter(thing => stays.some(other => other === thing || other.startsWith(`${thing}/`)))
  const audits = made.filter(
    ({ subject, predicate }) => prov.wasGeneratedBy.equals(predicate) && needed.includes(subject.value),
  )
  return { things: new Set(needed), audits: new Set(audits.map(({ object }) => object.value)) }
}

/** Things that stay although the change made them, and the audits that tell where they come from. */
interface Needed {
  things: ReadonlySet<string>
  audits: ReadonlySet<string>
}

const bare = [rdf.type, rdfs.label, prov.wasGeneratedBy, acc.sourceRow]

/** What makes a thing a thing: its type, name and source, and the links that lead to it; an audit stays whole. */
function isNeeded({ subject, predicate, object }: Quad, { things, audits }: Needed): boolean {
  if (things.has(object.value) || audits.has(subject.value)) return true
  return things.has(subject.value) && bare.some(each => each.equals(predicate))
}

function minus(quads: readonly Quad[], others: readonly Quad[]): Quad[] {
  const lines = new Set(others.map(tripleText))
  return quads.filter(quad => !lines.has(tripleText(quad)))
}

function describe(
  key: string,
  { was, then, is, unitOf }: { was: readonly Quad[]; then: readonly Quad[]; is: readonly Quad[]; unitOf: UnitOf },
): Kept {
  const [thing = '', property = ''] = key.split(' ')
  const values = (quads: readonly Quad[]) =>
    quads.filter(quad => quad.subject.value === thing && unitOf(quad).key === key).map(({ object }) => object)
  return { thing, property, before: values(was), after: values(then), now: values(is) }
}
