import type { BuildingKeys, PackedKeys } from './building-keys.js'
import { meets } from './house-number.js'
import { metresBetween } from './metres-between.js'
import { nameLikeness } from './name-likeness.js'

/** How alike two buildings are, from 0 to 1, and why. */
export interface Likeness {
  score: number
  name: number
  place: number
  /** Distance, where both have coordinates. */
  metres: number | undefined
  /** In English: "same name", "Kerkstraat 12: same street and number", "40 m apart". */
  why: string[]
}

/** From here on two are one building; below `askAbove` they are two; in between a person decides. */
export const limits = {
  sureName: 1,
  surePlace: 0.8,
  askName: 0.6,
  askAbove: 0.7,
  nearMetres: 75,
  farMetres: 1000,
} as const

/** Name and place count alike; the place is what address and coordinates say, whichever says more. */
export function compareBuildings(one: BuildingKeys, other: BuildingKeys): Likeness {
  const name = compareNames(one, other)
  const metres = one.point && other.point ? metresBetween(one.point, other.point) : undefined
  const address = compareAddresses(one, other)
  const place = placeLikeness(address.likeness, metres) ?? sameTown(one, other)
  const why = [tellName(name), ...address.why, ...(metres === undefined ? [] : [`${Math.round(metres)} m apart`])]
  return { score: (name + place) / 2, name, place, metres, why }
}

/** Whether two can be one building at all, by their names alone. */
export function mayBeAlike(one: PackedKeys, other: PackedKeys): boolean {
  return compareNames(one, other) >= limits.askName
}

function compareNames(one: PackedKeys, other: PackedKeys): number {
  return isElsewhere(one, other)
    ? nameLikeness(one.namesWithTown, other.namesWithTown)
    : nameLikeness(one.names, other.names)
}

export function isSure({ name, place }: Likeness): boolean {
  return name >= limits.sureName && place >= limits.surePlace
}

export function isToBeChosen({ name, score }: Likeness): boolean {
  return name >= limits.askName && score >= limits.askAbove
}

function tellName(likeness: number): string {
  if (likeness === 1) return 'same name'
  return likeness >= limits.askName ? `similar name (${likeness.toFixed(2)})` : 'another name'
}

/** Coordinates are often those of another place: beside an address that contradicts them they only make it a question. */
function placeLikeness(address: number | undefined, metres: number | undefined): number | undefined {
  if (address === 0 || (metres !== undefined && metres > limits.farMetres)) return 0
  if (address === undefined) return metres === undefined ? undefined : nearness(metres)
  return Math.max(address, address < 0.5 ? Math.min(nearness(metres), 0.5) : nearness(metres))
}

function nearness(metres: number | undefined): number {
  if (metres === undefined) return 0
  if (metres <= limits.nearMetres) return metres <= 25 ? 0.95 : 0.85
  return metres <= 200 ? 0.5 : metres <= limits.farMetres ? 0.2 : 0
}

/** How alike two addresses are; undefined where one of the two has no street. */
export function compareAddresses(
  one: BuildingKeys,
  other: BuildingKeys,
): { likeness: number | undefined; why: string[] } {
  if (one.streets.length === 0 || other.streets.length === 0) return { likeness: undefined, why: [] }
  const places = comparePlaces(one, other)
  if (places === 'other') return { likeness: 0, why: ['another town'] }
  if (!one.streets.some(street => other.streets.includes(street))) return { likeness: 0.1, why: ['another street'] }
  if (!one.number || !other.number) return { likeness: 0.6, why: ['same street'] }
  if (!meets(one.number, other.number)) return { likeness: 0.2, why: ['same street, another number'] }
  return { likeness: places === 'same' ? 1 : 0.8, why: ['same street and number'] }
}

/** Towns with other names may share a postcode, or be one town in two languages. */
function isElsewhere({ towns }: PackedKeys, other: PackedKeys): boolean {
  return towns.length > 0 && other.towns.length > 0 && !towns.some(town => other.towns.includes(town))
}

function comparePlaces(one: BuildingKeys, other: BuildingKeys): 'same' | 'other' | 'unknown' {
  const towns = one.towns.length > 0 && other.towns.length > 0
  const town = one.towns.some(name => other.towns.includes(name))
  if (one.postCode !== undefined && other.postCode !== undefined) {
    if (one.postCode === other.postCode) return 'same'
    return town ? 'unknown' : 'other'
  }
  return towns ? (town ? 'same' : 'other') : 'unknown'
}

/** A name in a town is all that is known of some: enough to ask, never to be sure. */
function sameTown(one: BuildingKeys, other: BuildingKeys): number {
  return comparePlaces(one, other) === 'same' ? 0.5 : 0
}
