import type { BuildingFacts, Point } from './building-facts.js'
import { toKeys, type BuildingKeys } from './building-keys.js'
import { compareBuildings, isSure, isToBeChosen, type Likeness } from './compare-buildings.js'
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
  const blocks = new Map<string, BuildingKeys[]>()
  const known = new WeakMap<BuildingFacts, BuildingKeys>()
  const keysOf = (facts: BuildingFacts) => {
    const keys = known.get(facts) ?? toKeys(facts, words)
    known.set(facts, keys)
    return keys
  }
  return {
    add(facts) {
      const keys = keysOf(facts)
      for (const key of blockKeys(keys, false)) {
        const block = blocks.get(key)
        if (block) block.push(keys)
        else blocks.set(key, [keys])
      }
    },
    find(facts) {
      const keys = keysOf(facts)
      const found = new Map<BuildingKeys, Candidate>()
      for (const key of blockKeys(keys, true)) {
        const block = blocks.get(key) ?? []
        if (block.length > largestBlock) continue
        for (const other of block) if (!found.has(other)) found.set(other, toCandidate(keys, other))
      }
      return [...found.values()].filter(isLikely).sort((one, other) => rank(other) - rank(one))
    },
  }
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

/** Keys to be stored under, or, to look around, those of the neighbouring squares too. */
function blockKeys({ facts, names, streets, postCode, towns, point }: BuildingKeys, around: boolean): Set<string> {
  const places = [...(postCode === undefined ? [] : [postCode]), ...towns]
  return new Set([
    ...[facts.record, ...facts.links].map(link => `link ${link}`),
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
