import { setImmediate } from 'node:timers/promises'
import type { Quad, Term } from '@rdfjs/types'
import { surveyDates } from '../model/record.js'
import { acc, measurementMethod, rdf, sosa } from '../rdf/vocab.js'

/** What a shape says of one record, as far as figures need it. */
export interface Finding {
  severity: string
  shape: string
  focusNode: string
}

/** A shape that tells what is missing. */
export interface CompletenessShape {
  iri: string
  /** Its class and all narrower ones. */
  classes: ReadonlySet<string>
}

/** What is summed up; for one record, a municipality, or all. */
export interface Quality {
  records: number
  /** Records of which no shape of completeness misses anything. */
  complete: number
  /** Records with a survey date, by their newest day. */
  days: string[]
  /** Observations that say how, and those that were measured or counted. */
  observed: number
  measured: number
  violations: number
  /** Buildings that are not stated to be closed to the public. */
  publicBuildings: number
  /** Entrances, and those of which, parts included, no shape of completeness misses anything. */
  entrances: number
  completeEntrances: number
  /** Things that each shape looks at, and of which it misses something. */
  shapes: Map<string, { targets: number; missing: number }>
}

export interface QualitySources {
  shapes: readonly CompletenessShape[]
  check: (quads: readonly Quad[]) => Promise<readonly Finding[]>
  /** `acc:Entrance` and all kinds of it, where there are any. */
  entranceClasses?: ReadonlySet<string>
}

const onlyEntrance: ReadonlySet<string> = new Set([acc.Entrance.value])

/** Judges one record. */
export async function judgeRecord(quads: readonly Quad[], sources: QualitySources): Promise<Quality> {
  const { shapes, check, entranceClasses = onlyEntrance } = sources
  const findings = await check(quads)
  const types = new Map<string, Set<string>>()
  for (const { subject, predicate, object } of quads)
    if (predicate.equals(rdf.type)) types.set(object.value, (types.get(object.value) ?? new Set()).add(subject.value))
  const figures = shapes.flatMap(({ iri, classes }): [string, { targets: number; missing: number }][] => {
    const targets = thingsOf(classes, types)
    const missed = new Set(findings.filter(({ shape }) => shape === iri).map(({ focusNode }) => focusNode))
    return targets.size === 0 ? [] : [[iri, { targets: targets.size, missing: missed.size }]]
  })
  const methods = quads.filter(({ predicate }) => predicate.equals(sosa.usedProcedure)).map(({ object }) => object)
  const newest = newestDay(quads)
  const entrances = thingsOf(entranceClasses, types)
  const missed = findings.filter(({ shape }) => shapes.some(({ iri }) => iri === shape)).map(each => each.focusNode)
  return {
    records: 1,
    complete: figures.every(([, { missing }]) => missing === 0) ? 1 : 0,
    days: newest === undefined ? [] : [newest],
    observed: methods.length,
    measured: methods.filter(isMeasured).length,
    violations: findings.filter(({ severity }) => severity === 'violation').length,
    publicBuildings: countPublic(quads, types),
    entrances: entrances.size,
    completeEntrances: [...entrances].filter(entrance => !missed.some(thing => isWithin(thing, entrance))).length,
    shapes: new Map(figures),
  }
}

type Types = ReadonlyMap<string, ReadonlySet<string>>

function thingsOf(classes: ReadonlySet<string>, types: Types): Set<string> {
  return new Set([...classes].flatMap(type => [...(types.get(type) ?? [])]))
}

/** Parts hang below what they are part of: ".../entrance/main/door/1" is within ".../entrance/main". */
function isWithin(thing: string, whole: string): boolean {
  return thing === whole || thing.startsWith(`${whole}/`)
}

function countPublic(quads: readonly Quad[], types: Types): number {
  const closed = new Set(
    quads
      .filter(({ predicate, object }) => predicate.equals(acc.publicAccess) && /^(?:false|0)$/.test(object.value))
      .map(({ subject }) => subject.value),
  )
  return [...(types.get(acc.Building.value) ?? [])].filter(building => !closed.has(building)).length
}

function isMeasured(term: Term): boolean {
  return [measurementMethod.measured, measurementMethod.counted].some(each => each.equals(term))
}

/** Day of the newest survey. */
function newestDay(quads: readonly Quad[]): string | undefined {
  const audits = new Set(
    quads
      .filter(({ predicate, object }) => predicate.equals(rdf.type) && object.equals(acc.Audit))
      .map(({ subject }) => subject.value),
  )
  const days = quads
    .filter(({ subject, predicate }) => audits.has(subject.value) && surveyDates.some(date => date.equals(predicate)))
    .flatMap(({ object }) => /^\d{4}-\d\d-\d\d/.exec(object.value) ?? [])
  return days.sort().at(-1)
}

/** The sum of many. */
export async function sumUp(parts: Iterable<Quality>): Promise<Quality> {
  const sum: Quality = { ...nothing(), days: [], shapes: new Map() }
  let read = 0
  for (const part of parts) {
    for (const key of counted) sum[key] += part[key]
    for (const day of part.days) sum.days.push(day)
    for (const [shape, { targets, missing }] of part.shapes) {
      const known = sum.shapes.get(shape) ?? { targets: 0, missing: 0 }
      sum.shapes.set(shape, { targets: known.targets + targets, missing: known.missing + missing })
    }
    if (++read % stride === 0) await setImmediate()
  }
  return sum
}

const counted = [
  ...(['records', 'complete', 'observed', 'measured', 'violations'] as const),
  ...(['publicBuildings', 'entrances', 'completeEntrances'] as const),
]

const nothing = () => Object.fromEntries(counted.map(key => [key, 0])) as Record<(typeof counted)[number], number>

const stride = 2000
