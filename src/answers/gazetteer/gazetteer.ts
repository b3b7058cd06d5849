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
  /** The place that a text names: a street with or without its municipality, a postal code, a municipality. */
  find(text: string): NamedPlace | undefined
  /** Municipalities, those with the most buildings first. */
  municipalities(): readonly NamedPlace[]
}

/** Makes a gazetteer; of two streets with one name, the one with the most buildings is found by the name alone. */
export function createGazetteer(buildings: Iterable<Located>): Gazetteer {
  const places = new Map<string, NamedPlace>()
  for (const { municipality, postCode, thoroughfare, place } of buildings) {
    addTo(places, 'municipality', municipality, place)
    addTo(places, 'post-code', postCode, place)
    addTo(places, 'street', thoroughfare && `${thoroughfare}, ${municipality}`, place)
  }
  const all = [...places.values()].sort((one, other) => other.count - one.count)
  const byKey = new Map<string, NamedPlace>()
  for (const place of all) for (const key of keysOf(place)) if (!byKey.has(key)) byKey.set(key, place)
  const towns = all.filter(({ kind }) => kind === 'municipality')
  return { find: text => byKey.get(keyOf(text)), municipalities: () => towns }
}

function addTo(places: Map<string, NamedPlace>, kind: NamedPlace['kind'], name: string, { long, lat }: Position): void {
  if (name === '') return
  const key = `${kind} ${name}`
  const known = places.get(key) ?? { kind, name, count: 0, long: 0, lat: 0 }
  const count = known.count + 1
  places.set(key, {
    ...{ kind, name, count },
    long: known.long + (long - known.long) / count,
    lat: known.lat + (lat - known.lat) / count,
  })
}

/** In whichever order the words stand. */
const keyOf = (text: string) => foldWords(text).sort().join(' ')

function keysOf({ kind, name }: NamedPlace): string[] {
  return kind === 'street' ? [keyOf(name), keyOf(name.replace(/, [^,]*$/, ''))] : [keyOf(name)]
}
