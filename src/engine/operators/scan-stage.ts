import type { Scan } from '../../store/id-view.js'
import type { Run, Stage } from '../stage.js'

/** Registers of a pattern's subject, predicate, object and graph. */
export type PatternSlots = readonly [subject: number, predicate: number, object: number, graph: number]

/** What a scan works on. */
export interface ScanSetting {
  createScan(): Scan
  registers: Uint32Array
}

type Walk = (scan: Scan, registers: Uint32Array, slots: PatternSlots, next: Run) => Run

/**
 * Walks over the matches of a pattern; constants are in registers, too, so that all parts are read in the same way.
 * `free`: those registers of the pattern that may be empty when the stage begins.
 */
export function scanStage(
  { createScan, registers }: ScanSetting,
  slots: PatternSlots,
  free: ReadonlySet<number>,
): Stage {
  const walk = chooseWalk(slots, free)
  return next => walk(createScan(), registers, slots, next)
}

function chooseWalk(slots: PatternSlots, free: ReadonlySet<number>): Walk {
  const [subject, , object] = slots
  const places = slots.filter(slot => free.has(slot))
  if (new Set(places).size < places.length) return walkRepeated
  if (places.length === 0) return walkBound
  if (places.length === 1 && places[0] === object) return walkObjects
  if (places.length === 1 && places[0] === subject) return walkSubjects
  return walkAny
}

/** Terms that a query has made itself, whose ids have the highest bit set, are in no store. */
function isLocal(bits: number): boolean {
  return bits < 0
}

const walkBound: Walk =
  (scan, registers, [subject, predicate, object, graph], next) =>
  () => {
    const s = registers[subject] as number
    const p = registers[predicate] as number
    const o = registers[object] as number
    if (isLocal(s | p | o)) return false
    scan.open(s, p, o, registers[graph] as number)
    return scan.next() && next()
  }

const walkObjects: Walk =
  (scan, registers, [subject, predicate, object, graph], next) =>
  () => {
    const s = registers[subject] as number
    const p = registers[predicate] as number
    const o = registers[object] as number
    if (isLocal(s | p | o)) return false
    scan.open(s, p, o, registers[graph] as number)
    while (scan.next()) {
      registers[object] = scan.object
      if (next()) return true
    }
    registers[object] = o
    return false
  }

const walkSubjects: Walk =
  (scan, registers, [subject, predicate, object, graph], next) =>
  () => {
    const s = registers[subject] as number
    const p = registers[predicate] as number
    const o = registers[object] as number
    if (isLocal(s | p | o)) return false
    scan.open(s, p, o, registers[graph] as number)
    while (scan.next()) {
      registers[subject] = scan.subject
      if (next()) return true
    }
    registers[subject] = s
    return false
  }

const walkAny: Walk =
  (scan, registers, [subject, predicate, object, graph], next) =>
  () => {
    const s = registers[subject] as number
    const p = registers[predicate] as number
    const o = registers[object] as number
    const g = registers[graph] as number
    if (isLocal(s | p | o | g)) return false
    scan.open(s, p, o, g)
    while (scan.next()) {
      registers[subject] = scan.subject
      registers[predicate] = scan.predicate
      registers[object] = scan.object
      if (scan.graph !== 0) registers[graph] = scan.graph
      if (next()) return true
    }
    registers[subject] = s
    registers[predicate] = p
    registers[object] = o
    registers[graph] = g
    return false
  }

/** For a pattern in which a variable stands twice: the matches are tested for it. */
const walkRepeated: Walk = (scan, registers, slots, next) => {
  const [subject, predicate, object, graph] = slots
  const passes = () =>
    (subject !== predicate || scan.subject === scan.predicate) &&
    (subject !== object || scan.subject === scan.object) &&
    (subject !== graph || scan.subject === scan.graph) &&
    (predicate !== object || scan.predicate === scan.object) &&
    (predicate !== graph || scan.predicate === scan.graph) &&
    (object !== graph || scan.object === scan.graph)
  return walkAny(filtered(scan, passes), registers, slots, next)
}

function filtered(scan: Scan, passes: () => boolean): Scan {
  const next = () => {
    while (scan.next()) if (passes()) return true
    return false
  }
  return {
    get subject() {
      return scan.subject
    },
    get predicate() {
      return scan.predicate
    },
    get object() {
      return scan.object
    },
    get graph() {
      return scan.graph
    },
    open: (subject, predicate, object, graph) => scan.open(subject, predicate, object, graph),
    next,
    leap: next,
  }
}
