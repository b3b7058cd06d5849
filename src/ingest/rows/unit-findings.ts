import type { Unit, Vocabulary } from '../../model/vocabulary.js'
import { findUnit } from '../cells/find-unit.js'
import { headerUnit } from '../cells/header-unit.js'
import type { Finding } from '../finding.js'
import type { FunctionCall, StatementMapping } from '../mapping/mapping.js'
import { columnName } from '../tables/cell-address.js'
import type { ColumnUse, Table } from '../tables/table.js'

/** Tells of columns whose unit is that of their header, and of those whose header names another unit than the mapping. */
export function unitFindings(table: Table, vocabulary: Vocabulary): Finding[] {
  const findings = table.things.flatMap(({ statements }) =>
    statements.flatMap(statement => ofStatement(statement, table, vocabulary)),
  )
  return [...new Map(findings.map(finding => [`${finding.column} ${finding.code}`, finding])).values()]
}

function ofStatement({ predicate, object }: StatementMapping, table: Table, vocabulary: Vocabulary): Finding[] {
  const to = vocabulary.property(predicate.value)?.unit
  const call = object.kind === 'function' ? findQuantity(object.call) : undefined
  const value = call?.arguments.find(({ parameter }) => parameter === 'value')?.value
  const use = value?.kind === 'column' ? table.uses.get(value.column) : undefined
  const named = use && headerUnit(use.header, vocabulary.units)
  if (!to || !call || !use || named?.quantityKind !== to.quantityKind) return []
  const declared = unitArgument(call, vocabulary) ?? use.reading.unit
  if (declared === undefined)
    return named.iri.equals(to.iri) ? [] : [toFinding('unit-from-header', table, use, { named, to })]
  return named.iri.equals(declared.iri) ? [] : [toFinding('unit-differs', table, use, { named, to: declared })]
}

function findQuantity(call: FunctionCall): FunctionCall | undefined {
  if (call.name === 'quantity') return call
  const inner = call.arguments.flatMap(({ value }) => (value.kind === 'function' ? [value.call] : []))
  return inner.map(findQuantity).find(found => found !== undefined)
}

function unitArgument(call: FunctionCall, { units }: Vocabulary): Unit | undefined {
  const unit = call.arguments.find(({ parameter }) => parameter === 'unit')?.value
  return unit?.kind === 'text' ? findUnit(units, unit.text) : undefined
}

function toFinding(
  code: 'unit-from-header' | 'unit-differs',
  { sheet }: Table,
  use: ColumnUse,
  { named, to }: { named: Unit; to: Unit },
): Finding {
  return {
    severity: code === 'unit-differs' ? 'warning' : 'info',
    code,
    ...(sheet === undefined ? {} : { sheet }),
    column: columnName(use),
    values: { unit: named.symbol, other: to.symbol },
  }
}
