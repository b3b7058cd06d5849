import { around, chance, choose } from './dice.js'
import type { BuildingPlan, DoorKind, EntrancePlan, Era, ToiletPlan } from './plan.js'

/** What a tape measure would find at an entrance; `undefined` is a part that it does not have. Lengths in cm. */
export interface EntranceMeasures {
  width: number
  threshold: number
  turningSpace: number
  stepHeight: number | undefined
  stairRail: string | undefined
  rampSlope: number | undefined
  rampMetres: number | undefined
  rampWidth: number | undefined
  rampRail: string | undefined
  bellHeight: number | undefined
}

const doorWidths: Readonly<Record<DoorKind, readonly [middle: number, spread: number]>> = {
  enkel: [91, 14],
  dubbel: [148, 34],
  schuif: [122, 30],
  automatisch: [138, 34],
  draai: [82, 6],
  poort: [292, 70],
}

const eraWidths: Readonly<Record<Era, number>> = { old: -6, 'post-war': -1, new: 8 }

/** Measures of an entrance, the same at each call. */
export function measureEntrance(building: BuildingPlan, entrance: EntrancePlan): EntranceMeasures {
  const key = `${building.name} ${entrance.name}`
  const [middle, spread] = doorWidths[entrance.door]
  const stepHeight = entrance.steps === undefined ? undefined : around(`${key} step`, 16.5, 2.5, 0.5)
  return {
    width: around(`${key} width`, middle + eraWidths[building.era], spread, 0.5),
    threshold: measureThreshold(key, building.era, entrance),
    turningSpace: around(`${key} turning`, building.era === 'new' ? 175 : 145, 45, 5),
    stepHeight,
    stairRail: stepHeight === undefined ? undefined : chooseRail(`${key} stair rail`, entrance.steps ?? 0),
    ...measureRamp(key, entrance, stepHeight),
    bellHeight: entrance.bell === undefined ? undefined : around(`${key} bell`, 122, 24),
  }
}

function measureThreshold(key: string, era: Era, { door, steps }: EntrancePlan): number {
  if (door === 'automatisch' || door === 'schuif' || door === 'poort') return around(`${key} sill`, 0.5, 0.5, 0.5)
  if (era === 'new') return around(`${key} sill`, 1, 1, 0.5)
  return around(`${key} sill`, era === 'old' && steps === undefined ? 5 : 2.5, era === 'old' ? 4.5 : 2.5, 0.5)
}

function measureRamp(key: string, { ramp, steps, portableRamp }: EntrancePlan, stepHeight: number | undefined) {
  if (ramp === undefined)
    return { rampSlope: undefined, rampMetres: undefined, rampWidth: undefined, rampRail: undefined }
  const rise = steps === undefined ? around(`${key} rise`, 24, 14) : steps * (stepHeight ?? 0)
  return {
    rampSlope: ramp,
    rampMetres: Number((rise / ramp).toFixed(1)),
    rampWidth: portableRamp === true ? around(`${key} plank`, 78, 6) : around(`${key} ramp`, 132, 32, 5),
    rampRail: portableRamp === true ? 'geen' : chooseRail(`${key} ramp rail`, rise > 40 ? 4 : 1),
  }
}

function chooseRail(key: string, steps: number): string {
  return steps >= 3
    ? choose(key, ['beide zijden', 'beide zijden', 'links', 'rechts'])
    : choose(key, ['geen', 'geen', 'rechts', 'beide zijden'])
}

/** What a tape measure would find in a toilet, in cm; `undefined` is a part that it does not have. */
export interface ToiletMeasures {
  doorWidth: number
  turningSpace: number
  left: number
  right: number
  front: number
  seatHeight: number
  barLeft: string
  barRight: string
}

/** Measures of a toilet, the same at each call. */
export function measureToilet(building: BuildingPlan, toilet: ToiletPlan): ToiletMeasures {
  const key = `${building.name} toilet ${toilet.name}`
  const near = around(`${key} near`, 36, 12)
  const far = around(`${key} far`, toilet.roomy ? 102 : 68, 18)
  const openLeft = chance(`${key} side`) < 0.5
  const barNear = choose(`${key} near bar`, ['vast', 'vast', 'opklapbaar'])
  const barFar = toilet.roomy ? 'opklapbaar' : choose(`${key} far bar`, ['geen', 'opklapbaar', 'geen'])
  return {
    doorWidth: around(`${key} door`, toilet.roomy ? 93 : 82, 8, 0.5),
    turningSpace: around(`${key} turning`, toilet.roomy ? 160 : 118, 22, 5),
    left: openLeft ? far : near,
    right: openLeft ? near : far,
    front: around(`${key} front`, toilet.roomy ? 132 : 96, 22),
    seatHeight: around(`${key} seat`, toilet.roomy ? 48 : 44, 4),
    barLeft: openLeft ? barFar : barNear,
    barRight: openLeft ? barNear : barFar,
  }
}
