import type { Literal } from '@rdfjs/types'
import type { Vocabulary } from '../../model/vocabulary.js'
import { sosa } from '../../rdf/vocab.js'
import { isFault } from '../cells/amount.js'
import { createAnswers } from '../cells/answers.js'
import { compileCall } from './compile-argument.js'
import { compileThings, createResolve } from './compile-things.js'
import type { CompiledThing } from './compile-things.js'
import type { DraftCollector } from './collect-drafts.js'
import { convertRow } from './convert-row.js'
import type { DraftContent } from './draft-content.js'
import type { Fault, Finding } from '../finding.js'
import type { Mapping, Survey } from '../mapping/mapping.js'
import { readDate } from '../cells/read-date.js'
import { createRowTracker } from './row-tracker.js'
import type { TrackedRow } from './row-tracker.js'
import type { RowAccount } from './statistics.js'
import type { Row, Table } from '../tables/table.js'

/** A row that is done with, and the records that it is part of. */
export interface ConvertedRow {
  account: RowAccount
  row: Row
  contents: readonly DraftContent[]
}

/** Puts the mapping to the rows of a table, one after the other; what they make goes to the collector. */
export function createTableConverter(
  table: Table,
  mapping: Mapping,
  vocabulary: Vocabulary,
  { collector, report }: { collector: DraftCollector; report: (finding: Finding) => void },
): (row: Row) => ConvertedRow {
  const things = compileThings(mapping, table, vocabulary)
  const track = createRowTracker(table, report)
  const surveyed = compileSurveyed(mapping.survey, table, vocabulary)
  return row => {
    const tracked = track(row)
    const contents = row.fault
      ? (tracked.object(row.fault), [])
      : convert(tracked, { table, things, surveyed, collector })
    if (contents.length === 0 && !tracked.hasFindings()) tracked.object(madeNothing)
    return { row, contents, account: { outcomes: tracked.settle(), inRecord: contents.length > 0 } }
  }
}

interface Parts {
  table: Table
  things: readonly CompiledThing[]
  surveyed: Surveyed
  collector: DraftCollector
}

function convert(row: TrackedRow, { table, things, surveyed, collector }: Parts): DraftContent[] {
  const made = convertRow(things, row)
  const read = surveyed(row)
  const contents = collector.add(made, { table, row, date: read?.date })
  if (contents.length > 0 && read) row.state(read.uses)
  return contents
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
  }
  const { evaluate } = compileCall({ name: 'date', arguments: [argument] }, context, createResolve(table))
  return row => {
    const [value] = evaluate(row)
    return value?.term.termType === 'Literal' ? { date: value.term, uses: value.uses } : undefined
  }
}

const madeNothing: Fault = {
  code: 'nothing-made',
  message: 'Nothing was made of this row.',
  cure: 'See whether the mapping makes a building, or a part with a value, of such rows.',
}
