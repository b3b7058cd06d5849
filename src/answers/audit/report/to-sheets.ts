import type { Vocabulary } from '../../../model/vocabulary.js'
import { effortTerm } from '../effort.js'
import type { BuildingReport, RegulationReport } from '../building-report.js'
import { toCheckRows, type CheckRow } from './check-rows.js'
import type { ReportColumn, ReportWords } from './report-words.js'
import type { Speaker } from './speaker.js'
import { headLines } from './head-lines.js'

type Cell = string | number | undefined

/** A sheet of the workbook. */
export interface ReportSheet {
  name: string
  columns: readonly string[]
  rows: readonly (readonly Cell[])[]
}

/** How a report is put into words. */
export interface Telling {
  speaker: Speaker
  words: ReportWords
  vocabulary: Vocabulary
}

/** A report as four sheets: summary, rules, parts and what to do. */
export function toSheets(report: BuildingReport, telling: Telling): ReportSheet[] {
  const { summary, rules, parts, actions } = telling.words.sheets
  return [
    { name: summary, ...summaryTable(report, telling) },
    { name: rules, ...ruleTable(report, telling) },
    { name: parts, ...partTable(report, telling) },
    { name: actions, ...actionTable(report, telling) },
  ]
}

type Table = Omit<ReportSheet, 'name'>

function summaryTable(report: BuildingReport, telling: Telling): Table {
  const { words, speaker } = telling
  const { marks } = words
  const [first, ...lines] = headLines(report, telling)
  const counts = ({ audit, counts: each }: RegulationReport): Cell[] => [
    ...[speaker.text(audit.regulation.titles), audit.regulation.version, each.rules],
    ...[each.met, each.notMet, each.notAssessable, each.notApplicable, each.shareMet, each.shareAssessed],
  ]
  const heads = [
    ...[words.columns.regulation, words.columns.version, words.columns.rules],
    ...[marks.m, marks.f, marks['?'], marks['-'], words.shareMet, words.shareAssessed],
  ]
  return {
    columns: [words.title, first?.value ?? ''],
    rows: [
      ...lines.map(({ label, value }) => [label, value]),
      ...[[], heads, ...report.regulations.map(counts), [], [words.certaintyNote], [words.bindingNote]],
    ],
  }
}

const ruleColumns: readonly ReportColumn[] = [
  ...(['regulation', 'clause', 'rule', 'part', 'element', 'outcome', 'limit', 'value', 'method', 'date'] as const),
  ...(['cell', 'missing', 'certainty'] as const),
]

function ruleTable(report: BuildingReport, { speaker, words, vocabulary }: Telling): Table {
  const cells = (row: CheckRow): Cell[] => [
    ...[row.regulation, row.clause, row.rule, row.part, row.element, speaker.words.outcomes[row.outcome], row.limit],
    ...[row.valueText, row.method, row.date, row.cell, row.missing],
    row.isConfirmed ? words.confirmed : speaker.words.toConfirm,
  ]
  return {
    columns: ruleColumns.map(column => words.columns[column]),
    rows: toCheckRows(report, speaker, vocabulary).map(cells),
  }
}

function partTable({ regulations }: BuildingReport, { speaker, words }: Telling): Table {
  const { regulation, part, verdict, decidedBy } = words.columns
  return {
    columns: [regulation, part, verdict, decidedBy],
    rows: regulations.flatMap(({ audit }) =>
      audit.parts.map(each => [
        ...[speaker.text(audit.regulation.titles), speaker.element(each.part, audit.record)],
        ...[speaker.words.verdicts[each.verdict], each.deciding ? speaker.text(each.deciding.rule.labels) : undefined],
      ]),
    ),
  }
}

const actionColumns: readonly ReportColumn[] = [
  ...(['regulation', 'priority', 'element', 'toDo', 'value', 'limit', 'effort', 'certainty'] as const),
]

/** What to mend, then what to measure. */
function actionTable({ regulations }: BuildingReport, telling: Telling): Table {
  return {
    columns: actionColumns.map(column => telling.words.columns[column]),
    rows: regulations.flatMap(report => [...mendingRows(report, telling), ...measuringRows(report, telling)]),
  }
}

function mendingRows({ audit, actions }: RegulationReport, { speaker, words }: Telling): Cell[][] {
  return actions.map(({ assessment: { rule, element, measured }, priority, effort }) => [
    ...[speaker.text(audit.regulation.titles), words.priorities[priority - 1], speaker.element(element, audit.record)],
    ...[speaker.text(rule.messages), measured && speaker.value(measured), speaker.limit(rule.requirement)],
    ...[effort && speaker.label(effortTerm(effort)), rule.confirmed ? words.confirmed : speaker.words.toConfirm],
  ])
}

function measuringRows({ audit, measures, unseen }: RegulationReport, { speaker, words }: Telling): Cell[][] {
  const row = (element: string, missing: string, rules: number): Cell[] => [
    ...[speaker.text(audit.regulation.titles), words.measures, element, missing],
    ...[undefined, undefined, undefined, words.waiting(rules)],
  ]
  return [
    ...measures.map(({ elements, missing, checks }) =>
      row(
        elements.map(element => speaker.element(element, audit.record)).join(', '),
        missing.map(speaker.label).join(', '),
        checks,
      ),
    ),
    ...unseen.map(({ kind, waiting }) => row(speaker.label(kind), words.nothingKnown, waiting.length)),
  ]
}
