import { acc, prefixes } from '../../rdf/vocab.js'
import { statementsOf, type Element } from './element.js'
import type { Entrance } from './entrance.js'

/** What a planner gets of an entrance; what nobody knows is not there, and never 0. */
export interface EntranceProperties {
  building: string
  name?: string
  buildingName?: string
  municipality: string
  /** Whose position it is. */
  positionOf?: 'entrance' | 'building'
  /** Notations of what it is for, such as `main`. */
  roles?: readonly string[]
  stepFree?: boolean
  doorCount?: number
  /** Of the narrowest door; given only when that of each is known. */
  clearWidthCm?: number
  clearWidthBound?: 'at-least' | 'at-most'
  thresholdHeightCm?: number
  openingForceN?: number
  doorTypes?: readonly string[]
  doorOperations?: readonly string[]
  /** In all; 0 only where somebody looked for stairs. */
  stepCount?: number
  stepHeightCm?: number
  hasRamp?: boolean
  rampSlopePercent?: number
  rampLengthCm?: number
  rampWidthCm?: number
  levelNumber?: number
}

/** A GeoJSON feature; without a position its geometry is null. */
export interface EntranceFeature {
  type: 'Feature'
  id: string
  geometry: { type: 'Point'; coordinates: [long: number, lat: number] } | null
  properties: EntranceProperties
}

const kept = new WeakMap<Entrance, EntranceFeature>()

/** An entrance for a map, made once. */
export function toFeature(entrance: Entrance): EntranceFeature {
  const feature = kept.get(entrance) ?? makeFeature(entrance)
  kept.set(entrance, feature)
  return feature
}

const keptTexts = new WeakMap<Entrance, string>()

/** The same as JSON text, made once. */
export function toFeatureText(entrance: Entrance): string {
  const text = keptTexts.get(entrance) ?? JSON.stringify(toFeature(entrance))
  keptTexts.set(entrance, text)
  return text
}

function makeFeature(entrance: Entrance): EntranceFeature {
  const { iri, place } = entrance
  return {
    type: 'Feature',
    id: iri,
    geometry: place ? { type: 'Point', coordinates: [place.long, place.lat] } : null,
    properties: toProperties(entrance),
  }
}

function toProperties(entrance: Entrance): EntranceProperties {
  const { building, names, self, place } = entrance
  return withoutUnknown({
    building: building.iri,
    name: names[0]?.value,
    buildingName: building.names[0]?.value,
    municipality: building.municipality,
    positionOf: place?.of,
    roles: notations([self], acc.entranceRole.value),
    stepFree: truth(self, acc.stepFree.value),
    levelNumber: extreme([self], acc.level.value, Math.max),
    ...doorProperties(partsOf(entrance, acc.Door.value)),
    ...levelProperties(entrance),
  })
}

function doorProperties(doors: readonly Element[]) {
  const widths = doors.flatMap(door => statementsOf(door, acc.clearWidth.value))
  const bounds = new Set(widths.map(({ bound }) => bound))
  const bound = [...bounds].find(one => one !== 'exact')
  // The narrowest of "at least 90" and "at most 80" has no bound that one word could name.
  const width = bounds.size > 1 && bound === 'at-least' ? undefined : extreme(doors, acc.clearWidth.value, Math.min)
  return {
    doorCount: doors.length || undefined,
    clearWidthCm: width,
    clearWidthBound: width === undefined ? undefined : bound,
    thresholdHeightCm: extreme(doors, acc.thresholdHeight.value, Math.max),
    openingForceN: extreme(doors, acc.openingForce.value, Math.max),
    doorTypes: notations(doors, acc.doorType.value),
    doorOperations: notations(doors, acc.operation.value),
  }
}

function levelProperties(entrance: Entrance) {
  const [stairs, ramps] = [partsOf(entrance, acc.Stairs.value), partsOf(entrance, acc.Ramp.value)]
  const isWithout = (type: string) => entrance.self.lacks.includes(type)
  const counted = extreme(stairs, acc.stepCount.value, (...counts) => counts.reduce((sum, count) => sum + count, 0))
  return {
    stepCount: stairs.length === 0 && isWithout(acc.Stairs.value) ? 0 : counted,
    stepHeightCm: extreme(stairs, acc.stepHeight.value, Math.max),
    hasRamp: ramps.length > 0 ? true : isWithout(acc.Ramp.value) ? false : undefined,
    rampSlopePercent: extreme(ramps, acc.slope.value, Math.max),
    rampLengthCm: extreme(ramps, acc.length.value, Math.max),
    rampWidthCm: extreme(ramps, acc.clearWidth.value, Math.min),
  }
}

function partsOf({ parts }: Entrance, type: string): Element[] {
  return parts.filter(({ types }) => types.includes(type))
}

/** One number for several elements; undefined as soon as that of one is not known. */
function extreme(elements: readonly Element[], property: string, choose: (...numbers: number[]) => number) {
  const numbers = elements.map(element =>
    statementsOf(element, property).flatMap(({ value }) => (typeof value === 'number' ? value : [])),
  )
  return numbers.length === 0 || numbers.some(each => each.length === 0) ? undefined : choose(...numbers.flat())
}

function truth(element: Element, property: string): boolean | undefined {
  const [statement, ...others] = statementsOf(element, property)
  return typeof statement?.value === 'boolean' && others.length === 0 ? statement.value : undefined
}

function notations(elements: readonly Element[], property: string): string[] | undefined {
  const concepts = elements.flatMap(element => statementsOf(element, property).map(({ value }) => String(value)))
  const names = concepts.filter(iri => iri.startsWith(prefixes.code)).map(iri => iri.replace(/^.*\//, ''))
  return names.length > 0 ? [...new Set(names)].sort() : undefined
}

function withoutUnknown(properties: Partial<Record<keyof EntranceProperties, unknown>>): EntranceProperties {
  const known = Object.entries(properties).filter(([, value]) => value !== undefined)
  return Object.fromEntries(known) as unknown as EntranceProperties
}
