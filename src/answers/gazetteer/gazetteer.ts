import { foldWords } from '../../rdf/fold-words.js'
import type { Position } from '../../store/places/places-in.js'

/** What a gazetteer is made from: where a building is, in words and in degrees. */
export interface Located {
  municipality: string
  postCode: string
  thoroughfare: string
  place: Position
}

/** A place that has a name, at the mean of its buildings. */
export interface NamedPlace extends Position {
  kind: 'municipality' | 'post-code' | 'street'
  name: string
  /** Buildings that it is known from. */
  count: number
}

/** Places by name; known from our own data only. */
export interface Gazetteer {
  add(building: Located): void
  /** The place that a text names: a street with or without its municipality, a postal code, a municipality. */
  find(text: string): NamedPlace | undefined
  /** Municipalities, those with the most buildings first. */
  municipalities(): readonly NamedPlace[]
}

/** An empty gazetteer; of two streets with one name, the one with the most buildings is found by the name alone. */
export function createGazetteer(): Gazetteer {
  const places = new Map<string, NamedPlace>()
  const byKey = new Map<string, NamedPlace[]>()
  let towns: readonly NamedPlace[] | undefined
  const add = (kind: NamedPlace['kind'], name: string, place: Position) => {
    if (name === '') return
    const known = places.get(`${kind} ${name}`)
    if (known) return moveTowards(known, place)
    const fresh = { kind, name, count: 1, ...place }
    places.set(`${kind} ${name}`, fresh)
    for (const key of new Set(keysOf(fresh))) byKey.set(key, [...(byKey.get(key) ?? []), fresh])
  }
  return {
    add({ municipality, postCode, thoroughfare, place: { long, lat } }) {
      towns = undefined
      add('municipality', municipality, { long, lat })
      add('post-code', postCode, { long, lat })
      add('street', thoroughfare && `${thoroughfare}, ${municipality}`, { long, lat })
    },
    find: text => (byKey.get(keyOf(text)) ?? []).reduce<NamedPlace | undefined>(larger, undefined),
    municipalities: () =>
      (towns ??= [...places.values()]
        .filter(({ kind }) => kind === 'municipality')
        .sort((one, other) => other.count - one.count)),
  }
}

const larger = (one: NamedPlace | undefined, other: NamedPlace) => (one && one.count >= other.count ? one : other)

function moveTowards(known: NamedPlace, { long, lat }: Position): void {
  known.count++
  known.long += (long - known.long) / known.count
  known.lat += (lat - known.lat) / known.count
}

/** In whichever order the words stand. */
const keyOf = (text: string) => foldWords(text).sort().join(' ')

function keysOf({ kind, name }: NamedPlace): string[] {
  return kind === 'street' ? [keyOf(name), keyOf(name.replace(/, [^,]*$/, ''))] : [keyOf(name)]
}
