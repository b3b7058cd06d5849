import type { NamedNode } from '@rdfjs/types'
import { columnLetters } from '../tables/cell-address.js'
import type { CompiledThing } from './compile-things.js'
import { isZero } from './evaluate.js'
import type { Value } from './evaluate.js'
import type { Fault } from '../finding.js'
import type { TrackedRow } from './row-tracker.js'
import { textOf } from '../tables/table.js'
import type { ColumnUse } from '../tables/table.js'

/** A thing that a row makes. */
export interface MadeThing {
  thing: CompiledThing
  path: string
  /** Path of its record. */
  record: string
  values: readonly StatedValue[]
  links: readonly { predicate: NamedNode; path: string }[]
  /** The cells of the condition, when it says yes. */
  confirmed: readonly ColumnUse[]
}

/** A value with the property that it is one of. */
export interface StatedValue {
  predicate: NamedNode
  value: Value
}

/** A mapping put to a row: whether its thing is there is settled when all of them have been. */
interface Candidate {
  thing: CompiledThing
  path: string
  record: string
  values: readonly StatedValue[]
  /** The cells of the condition, when it says yes. */
  confirmed: readonly ColumnUse[]
  made: boolean
}

/** Why a mapping makes nothing of a row: the part is said not to be there, or has no name. */
type LeftOut = 'absent' | 'unnamed'

type Looked = Candidate | LeftOut

/** What a row makes; what becomes of its cells is noted on the row, except for those of the things that it makes. */
export function convertRow(things: readonly CompiledThing[], row: TrackedRow): MadeThing[] {
  const looked: Looked[] = []
  for (const thing of things) {
    const found = look(thing, row, looked)
    if (found === undefined) return []
    looked.push(found)
  }
  if (row.hasFindings()) for (const one of looked) if (isCandidate(one)) dropFaulty(one, row)
  spreadMade(looked)
  for (const one of looked) if (isCandidate(one) && !one.made) for (const { value } of one.values) row.pass(value.uses)
  return looked.flatMap(one => (isCandidate(one) && one.made ? toMade(one, looked) : []))
}

/** A cell of which a part could not be understood is a finding as a whole: its other parts make no statement. */
function dropFaulty(candidate: Candidate, row: TrackedRow): void {
  const isSound = (uses: readonly ColumnUse[]) => !uses.some(use => row.isFaulty(use))
  const values = candidate.values.filter(({ value }) => isSound(value.uses))
  const confirmed = isSound(candidate.confirmed) ? candidate.confirmed : []
  if (values.length === candidate.values.length && confirmed === candidate.confirmed) return
  for (const { value } of candidate.values) if (!isSound(value.uses)) row.pass(value.uses)
  Object.assign(candidate, {
    values,
    confirmed,
    made: candidate.thing.path.isRecord || confirmed.length > 0 || speaks(values),
  })
}

/** Columns whose cells ended in a thing that was made. */
export function statedUses({ thing, confirmed, values }: MadeThing): ColumnUse[] {
  return [...thing.path.uses, ...confirmed, ...values.flatMap(({ value }) => value.uses)]
}

function isCandidate(looked: Looked | undefined): looked is Candidate {
  return typeof looked === 'object'
}

/** Undefined when the row as a whole cannot or should not be imported, which is then noted. */
function look(thing: CompiledThing, row: TrackedRow, before: readonly Looked[]): Looked | undefined {
  const path = thing.path.make(row)
  if ('lacking' in path && path.record) {
    const fault = noRecord(path.lacking, textOf(row.row.cells[path.lacking.index]))
    return void row.object(fault, undefined, path.lacking)
  }
  const condition = thing.condition?.evaluate(row)[0]
  const says = condition?.term.value
  if (says === 'false' && thing.path.isRecord) return void row.object(leftOut)
  const values = evaluate(thing, row)
  const told = { values, confirmed: says === 'true' ? (condition?.uses ?? []) : [], asked: condition?.uses ?? [] }
  if ('lacking' in path) return leave(row, told, { as: 'unnamed', fault: noPart(thing.name, path.lacking) })
  const orphaned = thing.parents.length > 0 && thing.parents.every(parent => before[parent] === 'absent')
  if (says === 'false' || orphaned) return leave(row, told, { as: 'absent', fault: contradicts(thing.name) })
  return { thing, ...path, ...told, made: thing.path.isRecord || told.confirmed.length > 0 || speaks(values) }
}

function speaks(values: readonly StatedValue[]): boolean {
  return values.some(({ value }) => !value.notApplicable && value.uses.length > 0)
}

interface Told {
  values: readonly StatedValue[]
  /** The cells of the condition, when it says yes. */
  confirmed: readonly ColumnUse[]
  /** The cells of the condition, whatever it says. */
  asked: readonly ColumnUse[]
}

/** A part that is left out should have no measures; a part that is absent may have some that are 0. */
function leave(
  row: TrackedRow,
  { values, confirmed, asked }: Told,
  { as, fault }: { as: LeftOut; fault: Fault },
): LeftOut {
  row.doubt(confirmed, fault)
  if (confirmed.length === 0) row.pass(asked)
  for (const { value } of values) {
    if (value.notApplicable || (as === 'absent' && isZero(value))) row.pass(value.uses)
    else
      row.doubt(
        value.uses.filter(use => !asked.some(({ index }) => index === use.index)),
        fault,
      )
  }
  return as
}

function evaluate({ statements }: CompiledThing, row: TrackedRow): StatedValue[] {
  const values: StatedValue[] = []
  for (const { predicate, evaluate: put } of statements) for (const value of put(row)) values.push({ predicate, value })
  return values
}

/** A thing that links to a part that is made is made too: no part hangs in the air. */
function spreadMade(looked: readonly Looked[]): void {
  let changed = true
  while (changed) {
    changed = false
    for (const one of looked) {
      if (!isCandidate(one) || one.made || !one.thing.links.some(({ target }) => isPart(madeAt(looked, target))))
        continue
      one.made = true
      changed = true
    }
  }
}

function isPart(made: Candidate | undefined): boolean {
  return made !== undefined && !made.thing.path.isRecord
}

function madeAt(looked: readonly Looked[], index: number): Candidate | undefined {
  const one = looked[index]
  return isCandidate(one) && one.made ? one : undefined
}

function toMade({ thing, path, record, values, confirmed }: Candidate, looked: readonly Looked[]): MadeThing {
  const links = thing.links.flatMap(({ predicate, target }) => {
    const linked = madeAt(looked, target)
    return linked ? [{ predicate, path: linked.path }] : []
  })
  return { thing, path, record, values, links, confirmed }
}

function noRecord({ header, index }: ColumnUse, text: string): Fault {
  const column = header || columnLetters(index)
  const written = text.trim()
  return { code: 'no-identifier', values: { column, ...(written === '' ? {} : { text: written }) } }
}

function noPart(name: string, { header, index }: ColumnUse): Fault {
  return { code: 'no-part-name', values: { part: name, column: header || columnLetters(index) } }
}

function contradicts(name: string): Fault {
  return { severity: 'warning', code: 'absent-part', values: { part: name } }
}

const leftOut: Fault = { severity: 'info', code: 'left-out' }
