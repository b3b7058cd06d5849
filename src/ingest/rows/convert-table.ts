import type { NamedNode } from '@rdfjs/types'
import type { Vocabulary } from '../../model/vocabulary.js'
import { code, sosa } from '../../rdf/vocab.js'
import { compileCall } from './compile-argument.js'
import { compileChecks } from './compile-checks.js'
import { compileThings, createContextOf, createResolve } from './compile-things.js'
import type { CompiledThing } from './compile-things.js'
import type { DraftCollector, GatheredRecord } from './collect-drafts.js'
import { createAnswerReader } from './convert-answer.js'
import type { Answered, Stored } from './convert-answer.js'
import { convertRow } from './convert-row.js'
import type { RowSurvey } from './draft-content.js'
import { nothing } from './evaluate.js'
import { isFault } from '../finding.js'
import type { Fault, Finding } from '../finding.js'
import type { FunctionCall, Mapping } from '../mapping/mapping.js'
import { readDate } from '../cells/read-date.js'
import { createRowTracker } from './row-tracker.js'
import type { TrackedRow } from './row-tracker.js'
import type { RowAccount } from './statistics.js'
import type { SeenRow, TableWatch } from './table-findings/watch-table.js'
import type { Row, Table } from '../tables/table.js'
import { unitFindings } from './unit-findings.js'

/** A row that is done with, and the records that it is part of. */
export interface ConvertedRow {
  account: RowAccount
  row: Row
  records: readonly GatheredRecord[]
}

/** Puts the mapping to the rows of a table, one after the other; what they make goes to the collector. */
export function createTableConverter(
  table: Table,
  mapping: Mapping,
  vocabulary: Vocabulary,
  { collector, report, watch, ...records }: ConverterParts,
): (row: Row, at: number) => ConvertedRow {
  const answers = createAnswerReader(table, mapping, vocabulary, records)
  const things = compileThings(mapping, table, vocabulary)
  const track = createRowTracker(table, report)
  const surveyed = compileSurveyed(mapping, table, vocabulary)
  const check = compileChecks(table, mapping, vocabulary)
  unitFindings(table, vocabulary).forEach(report)
  return (row, at) => {
    const tracked = track(row)
    const { records, unanswered, ...seen } = row.fault
      ? (tracked.object(row.fault), { made: [], records: [], unanswered: false })
      : convert(tracked, at, { table, things, answers, check, surveyed, collector })
    if (records.length === 0 && !unanswered && !tracked.hasFindings()) tracked.object(madeNothing)
    const outcomes = tracked.settle()
    const account = { outcomes, inRecord: records.length > 0, isBlank: unanswered && !tracked.hasFindings() }
    if (!account.isBlank) watch.see({ row, outcomes, ...seen })
    return { row, records, account }
  }
}

interface ConverterParts extends Stored {
  collector: DraftCollector
  report: (finding: Finding) => void
  watch: TableWatch
}

interface Parts {
  table: Table
  things: readonly CompiledThing[]
  answers: (row: TrackedRow) => Answered
  check: (row: TrackedRow) => void
  surveyed: Surveyed
  collector: DraftCollector
}

interface Converted extends Pick<SeenRow, 'made' | 'surveyed'> {
  records: GatheredRecord[]
  /** The row only asks. */
  unanswered: boolean
}

function convert(
  row: TrackedRow,
  at: number,
  { table, things, answers, check, surveyed, collector }: Parts,
): Converted {
  check(row)
  const answered = answers(row)
  if (answered.unanswered && things.length === 0) return { made: [], records: [], unanswered: true }
  const made = [...convertRow(things, row), ...answered.made]
  const { date, method, uses } = surveyed(row)
  const survey = { ...(date ? { date } : {}), ...(method ? { method } : {}) }
  const records = collector.add(made, { table, row, at, ...survey })
  if (records.length > 0) row.state(uses)
  return { made, records, unanswered: false, ...(date ? { surveyed: { date, uses } } : {}) }
}

type Surveyed = (row: TrackedRow) => RowSurvey & { uses: readonly Table['columns'][number][] }

/** When and how the things of a row were surveyed, as the mapping or columns say it. */
function compileSurveyed(mapping: Mapping, table: Table, vocabulary: Vocabulary): Surveyed {
  const contextOf = createContextOf(mapping, vocabulary)
  const { surveyed, methodColumn } = mapping.survey
  const [part] = surveyed ?? []
  const compile = (call: FunctionCall, about: NamedNode) =>
    compileCall(call, contextOf(about), createResolve(table)).evaluate
  const cell = (column: string) => ({ parameter: 'value', value: { kind: 'column' as const, column } })
  const methods = { parameter: 'scheme', value: { kind: 'iri' as const, term: code['measurement-method'] } }
  const fixed = typeof part === 'string' ? readDate(part) : undefined
  const readDay =
    typeof part === 'object'
      ? compile({ name: 'date', arguments: [cell(part.column)] }, sosa.resultTime)
      : () => nothing
  const readMethod =
    methodColumn === undefined
      ? () => nothing
      : compile({ name: 'code', arguments: [cell(methodColumn), methods] }, sosa.usedProcedure)
  return row => {
    const [day] = readDay(row)
    const [method] = readMethod(row)
    const date = fixed && !isFault(fixed) ? fixed.term : day?.term
    return {
      uses: [...(day?.uses ?? []), ...(method?.uses ?? [])],
      ...(date?.termType === 'Literal' ? { date } : {}),
      ...(method?.term.termType === 'NamedNode' ? { method: method.term } : {}),
    }
  }
}

const madeNothing: Fault = { code: 'nothing-made' }
