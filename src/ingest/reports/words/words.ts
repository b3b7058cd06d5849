import type { FindingSeverity } from '../../finding.js'
import type { CellOutcome } from '../../cells/cell-marks.js'
import type { Outcome } from '../../../records/records.js'

/** What reports say in their own words, in one language; what findings say is in the catalogue of sentences. */
export interface Words {
  title: (file: string) => string
  languages: string
  /** In the language itself. */
  name: string
  contents: string
  summary: string
  records: string
  rows: string
  inRecords: string
  onlyFindings: string
  blankRows: string
  cells: string
  outcomes: Readonly<Record<CellOutcome, string>>
  kinds: Readonly<Record<Outcome['kind'], string>>
  dryRun: string
  nothingChanged: string
  notImported: string
  leftOut: string
  sheet: string
  findings: string
  noFindings: string
  severities: Readonly<Record<FindingSeverity, string>>
  severityHelp: Readonly<Record<FindingSeverity, string>>
  severity: string
  rule: string
  column: string
  wholeRow: string
  row: string
  cell: string
  count: string
  value: string
  where: string
  message: string
  cure: string
  values: string
  valuesHelp: string
  becomes: string
  /** What a single value ends in. */
  ends: Readonly<Record<CellOutcome, string>>
  otherValues: (count: number) => string
  morePlaces: (count: number) => string
  moreFindings: (count: number, file: string) => string
  complete: string
  downloads: string
  allFindings: string
  markedFile: string
  noMarkedFile: (reason: string) => string
  tooManyCells: (count: number, limit: number) => string
  commonest: (count: number) => string
  reportIs: (place: string) => string
}
