import type { Finding } from '../finding.js'
import { rowText } from '../rows/draft-content.js'
import type { Draft } from '../rows/draft.js'
import { columnLetters } from '../tables/cell-address.js'
import type { BuildingFacts } from './building-facts.js'
import type { Candidate } from './building-index.js'
import type { Question } from './decisions.js'

/** Candidates of a row that are told of. */
const shownCandidates = 5

/** The question of which of some buildings a row is. */
export function toQuestion(draft: Draft, facts: BuildingFacts, candidates: readonly Candidate[]): Question {
  return {
    row: rowOf(draft),
    record: draft.record.value,
    name: facts.names[0] ?? '',
    address: addressText(facts),
    candidates: candidates.slice(0, shownCandidates).map(({ facts, score, why }) => ({
      record: facts.record,
      name: facts.names[0] ?? '',
      address: addressText(facts),
      score,
      why: why.join(', '),
    })),
  }
}

/** "Kerkstraat 12, 9000 Gent". */
export function addressText({ streets, number, postCode, towns }: BuildingFacts): string {
  const parts = [
    [streets[0], number],
    [postCode, towns[0]],
  ]
  return parts
    .map(part => part.filter(Boolean).join(' '))
    .filter(Boolean)
    .join(', ')
}

/** "Gebouwen!12": the first row of a draft. */
export function rowOf({ rows: [first] }: Draft): string {
  return first ? rowText(first) : ''
}

export function toAsk(draft: Draft, candidates: readonly Candidate[], moved: boolean): Finding {
  const [first] = candidates
  const values = { record: draft.record.value, candidate: first?.facts.record ?? draft.record.value }
  return { severity: 'warning', code: moved ? 'identifier-moved' : 'to-be-chosen', ...placeOfRow(draft), values }
}

export function skipped(draft: Draft): Finding {
  return {
    severity: 'info',
    code: 'left-out-by-decision',
    ...placeOfRow(draft),
    values: { record: draft.record.value },
  }
}

export function duplicate(draft: Draft, other: Draft, { why }: Candidate): Finding {
  const values = { row: rowOf(other), record: other.record.value, why: why.join(', ') }
  return { severity: 'warning', code: 'duplicate-building', ...placeOfRow(draft), values }
}

/** Where a draft stands in the file; records that stand in columns have no row. */
export function placeOfRow({ rows: [first] }: Draft): Pick<Finding, 'sheet' | 'row' | 'cell'> {
  if (!first) return {}
  const sheet = first.sheet === undefined ? {} : { sheet: first.sheet }
  return first.recordsIn ? { ...sheet, cell: columnLetters(first.row - 1) } : { ...sheet, row: first.row }
}
