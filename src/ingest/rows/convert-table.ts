import type { Literal } from '@rdfjs/types'
import type { Vocabulary } from '../../model/vocabulary.js'
import { sosa } from '../../rdf/vocab.js'
import { createAnswers } from '../cells/answers.js'
import { compileCall } from './compile-argument.js'
import { compileChecks } from './compile-checks.js'
import { compileThings, createResolve } from './compile-things.js'
import type { CompiledThing } from './compile-things.js'
import type { DraftCollector, GatheredRecord } from './collect-drafts.js'
import { convertRow } from './convert-row.js'
import { isFault } from '../finding.js'
import type { Fault, Finding } from '../finding.js'
import type { Mapping, Survey } from '../mapping/mapping.js'
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
  { collector, report, watch }: { collector: DraftCollector; report: (finding: Finding) => void; watch: TableWatch },
): (row: Row, at: number) => ConvertedRow {
  const things = compileThings(mapping, table, vocabulary)
  const track = createRowTracker(table, report)
  const surveyed = compileSurveyed(mapping.survey, table, vocabulary)
  const check = compileChecks(table, mapping, vocabulary)
  unitFindings(table, vocabulary).forEach(report)
  return (row, at) => {
    const tracked = track(row)
    const { records, ...seen } = row.fault
      ? (tracked.object(row.fault), { made: [], records: [] })
      : convert(tracked, at, { table, things, check, surveyed, collector })
    if (records.length === 0 && !tracked.hasFindings()) tracked.object(madeNothing)
    const outcomes = tracked.settle()
    watch.see({ row, outcomes, ...seen })
    return { row, records, account: { outcomes, inRecord: records.length > 0 } }
  }
}

interface Parts {
  table: Table
  things: readonly CompiledThing[]
  check: (row: TrackedRow) => void
  surveyed: Surveyed
  collector: DraftCollector
}

interface Converted extends Pick<SeenRow, 'made' | 'surveyed'> {
  records: GatheredRecord[]
}

function convert(row: TrackedRow, at: number, { table, things, check, surveyed, collector }: Parts): Converted {
  check(row)
  const made = convertRow(things, row)
  const read = surveyed(row)
  const records = collector.add(made, { table, row, at, date: read?.date })
  if (records.length > 0 && read) row.state(read.uses)
  return { made, records, ...(read ? { surveyed: read } : {}) }
}

type Surveyed = (row: TrackedRow) => { date: Literal; uses: readonly Table['columns'][number][] } | undefined

/** When the things of a row were surveyed: the date of the mapping, or that in a column. */
function compileSurveyed({ surveyed, words }: Survey, table: Table, vocabulary: Vocabulary): Surveyed {
  const [part] = surveyed ?? []
  if (part === undefined) return () => undefined
  if (typeof part === 'string') {
    const read = readDate(part)
    return () => (isFault(read) ? undefined : { date: read.term, uses: [] })
  }
  const argument = { parameter: 'value', value: { kind: 'column' as const, column: part.column } }
  const context = {
    vocabulary,
    answers: createAnswers(words),
    predicate: sosa.resultTime,
    property: undefined,
    language: undefined,
    bounds: undefined,
  }
  const { evaluate } = compileCall({ name: 'date', arguments: [argument] }, context, createResolve(table))
  return row => {
    const [value] = evaluate(row)
    return value?.term.termType === 'Literal' ? { date: value.term, uses: value.uses } : undefined
  }
}

const madeNothing: Fault = { code: 'nothing-made' }
