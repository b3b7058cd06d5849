import type { Violation } from '../../validation/validator.js'
import { columnLetters } from '../tables/cell-address.js'
import type { Meant } from '../cells/suspect-unit.js'
import type { Draft } from './draft.js'
import { originsOf } from './draft-content.js'
import type { CellOrigin, DraftStatement } from './draft-content.js'
import type { Finding } from '../finding.js'
import type { LocalText } from '../sentences/sentence.js'

/** What a broken constraint is about: the part of a violation that a repair looks at. */
export interface BrokenConstraint extends Pick<Violation, 'focusNode' | 'path' | 'value' | 'message'> {
  /** The message in each language that the shape speaks. */
  texts?: LocalText
  /** The unit in which the value would be plausible. */
  meant?: Meant
}

/** What became of a draft that shapes refuse. */
export interface Repair {
  /** Without the values that violations name; as it was when one of them names none that a cell gave. */
  draft: Draft
  /** One for each cell whose value was taken out. */
  findings: Finding[]
  /** The record as a whole, when it cannot be mended; the draft should not be committed then. */
  refused: Finding[]
}

/**
 * Takes the values that shapes refuse out of a draft, together with their observations, so that one bad cell does not
 * cost the building. What is left is to be validated again.
 */
export function repairDraft(draft: Draft, violations: readonly BrokenConstraint[]): Repair {
  const mended = violations.map(violation => ({ violation, statements: findStatements(draft, violation) }))
  const hopeless = mended.filter(({ statements }) => statements.length === 0)
  if (hopeless.length > 0)
    return { draft, findings: [], refused: hopeless.map(({ violation }) => refuse(draft, violation)) }
  const left = withSameCells(
    draft,
    mended.flatMap(({ statements }) => statements),
  )
  const findings = mended.flatMap(({ violation, statements }) =>
    statements.flatMap(statement => toFindings(statement, violation)),
  )
  return { draft: draft.without(left), findings: unique(findings), refused: [] }
}

/** Statements together with whatever else their cells say: a cell in doubt says nothing. */
function withSameCells({ content }: Draft, statements: readonly DraftStatement[]): Set<DraftStatement> {
  const cells = new Set(statements.flatMap(originsOf).map(cellKey))
  const all = Array.from(content.things.values(), thing => thing.statements).flat()
  return new Set(all.filter(statement => originsOf(statement).some(origin => cells.has(cellKey(origin)))))
}

function cellKey({ sheet, cell }: CellOrigin): string {
  return `${sheet ?? ''}!${cell}`
}

/** The values that a violation means: the one that it names, or all of a property that it has too many of. */
function findStatements(draft: Draft, { focusNode, path, value }: BrokenConstraint): DraftStatement[] {
  const stated = draft.statements(focusNode, path).filter(({ columns }) => columns.length > 0)
  const named = stated.filter(({ object }) => value !== undefined && object.equals(value))
  return named.length > 0 || (value !== undefined && stated.length > 1) ? named : [...stated]
}

function toFindings(statement: DraftStatement, { message, texts, meant }: BrokenConstraint): Finding[] {
  return originsOf(statement).map(origin => ({
    severity: 'error',
    code: 'refused-value',
    ...origin,
    values: { rule: texts ?? message, ...(meant ? { unit: meant.unit, number: meant.number } : {}) },
  }))
}

function refuse({ record, rows }: Draft, { message, texts, focusNode, value }: BrokenConstraint): Finding {
  const [place] = rows
  return {
    severity: 'error',
    code: 'refused-record',
    ...(place?.sheet === undefined ? {} : { sheet: place.sheet }),
    ...(place ? (place.recordsIn ? { cell: columnLetters(place.row - 1) } : { row: place.row }) : {}),
    ...(value ? { value: value.value } : {}),
    values: { record: record.value, rule: texts ?? message, thing: focusNode },
  }
}

/** A cell that breaks two constraints is told of once for each message. */
function unique(findings: readonly Finding[]): Finding[] {
  const keyOf = ({ sheet, cell, values }: Finding) => JSON.stringify([sheet, cell, values])
  return [...new Map(findings.map(finding => [keyOf(finding), finding])).values()]
}
