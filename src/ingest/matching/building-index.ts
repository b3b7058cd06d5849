import type { BuildingFacts, Point } from './building-facts.js'
import { toKeys, type BuildingKeys } from './building-keys.js'
import { compareBuildings, mayBeAlike, isSure, isToBeChosen, type Likeness } from './compare-buildings.js'
import { createKeptBuildings } from './kept-buildings.js'
import { createKeyLists, type KeyLists } from './key-lists.js'
import type { MatchingWords } from './read-words.js'

/** A building that another may be, and how alike they are. */
export interface Candidate extends Likeness {
  facts: BuildingFacts
  /** Whether both name the same thing in a register. */
  linked: boolean
}

/** Buildings by what they may be found by, so that each is compared with few. */
export interface BuildingIndex {
  add(facts: BuildingFacts): void
  /** Those that it surely or perhaps is, the likeliest first. */
  find(facts: BuildingFacts): Candidate[]
}

/** Buildings under one key beyond which the key says nothing. */
const largestBlock = 400

export function createBuildingIndex(words: MatchingWords): BuildingIndex {
  const blocks = createKeyLists()
  const kept = createKeptBuildings()
  const own = new WeakMap<BuildingFacts, BuildingKeys>()
  const keysOf = (facts: BuildingFacts) => {
    const keys = own.get(facts) ?? toKeys(facts, words)
    own.set(facts, keys)
    return keys
  }
  return {
    add(facts) {
      const keys = keysOf(facts)
      const building = kept.add(keys)
      for (const key of blockKeys(keys, false)) blocks.add(key, building)
    },
    find(facts) {
      const keys = keysOf(facts)
      const found: Candidate[] = []
      for (const [building, linked] of findNear(keys, blocks)) {
        const other = kept.keysAt(building)
        if (!linked && !mayBeAlike(keys, other)) continue
        found.push(toCandidate(keys, { ...other, facts: kept.factsAt(building) }))
      }
      return found.filter(isLikely).sort((one, other) => rank(other) - rank(one))
    },
  }
}

/** Buildings that share a key, and whether that is a name in a register. */
function findNear(keys: BuildingKeys, blocks: KeyLists): Map<number, boolean> {
  const near = new Map<number, boolean>()
  for (const key of blockKeys(keys, true))
    for (const building of blocks.get(key, largestBlock))
      if (!near.has(building)) near.set(building, key.startsWith(linkMark))
  return near
}

function isLikely(candidate: Candidate): boolean {
  return candidate.linked || isSure(candidate) || isToBeChosen(candidate)
}

function rank({ linked, score }: Candidate): number {
  return linked ? 2 : score
}

function toCandidate(one: BuildingKeys, other: BuildingKeys): Candidate {
  const names = (facts: BuildingFacts) => [facts.record, ...facts.links]
  const linked = names(one.facts).some(name => names(other.facts).includes(name))
  const likeness = compareBuildings(one, other)
  return {
    ...likeness,
    why: linked ? ['same in a register', ...likeness.why] : likeness.why,
    facts: other.facts,
    linked,
  }
}

/** Keys that begin so come first; buildings under one of them are the same in a register. */
const linkMark = 'link '

/** Keys to be stored under, or, to look around, those of the neighbouring squares too. */
function blockKeys({ facts, names, streets, postCode, towns, point }: BuildingKeys, around: boolean): Set<string> {
  const places = [...(postCode === undefined ? [] : [postCode]), ...towns]
  return new Set([
    ...[facts.record, ...facts.links].map(link => linkMark + link),
    ...(point ? squares(point, around ? 1 : 0) : []),
    ...places.flatMap(place => streets.map(street => `street ${place} ${street}`)),
    ...places.flatMap(place => names.map(name => `name ${place} ${[...name].sort().join(' ')}`)),
  ])
}

/** Squares of some 200 m. */
function squares({ longitude, latitude }: Point, around: number): string[] {
  const [column, row] = [Math.floor(longitude / 0.003), Math.floor(latitude / 0.002)]
  const steps = around === 0 ? [0] : [-1, 0, 1]
  return steps.flatMap(east => steps.map(north => `square ${column + east} ${row + north}`))
}
