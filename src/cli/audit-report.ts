import type { Quad } from '@rdfjs/types'
import { reportOn, type BuildingReport } from '../answers/audit/building-report.js'
import type { Regulation } from '../answers/audit/regulation.js'
import { checkColumns, toCells, toCheckRows } from '../answers/audit/report/check-rows.js'
import { reportWords } from '../answers/audit/report/report-words.js'
import { createSpeaker } from '../answers/audit/report/speaker.js'
import { reportToEarl } from '../answers/audit/report/to-earl.js'
import { toJson } from '../answers/audit/report/to-json.js'
import { toSheets } from '../answers/audit/report/to-sheets.js'
import type { ReportLanguage } from '../answers/audit/report/words.js'
import { writeChanges } from '../answers/audit/report/write-changes.js'
import { writeText } from '../answers/audit/report/write-text.js'
import type { ScopeName } from '../answers/audit/within-scope.js'
import { readCompletenessShapes } from '../catalog/completeness-shapes.js'
import { csvLine } from '../dumps/csv.js'
import { writeWorkbook } from '../dumps/workbook.js'
import type { Program } from '../main.js'
import { Problem } from '../problem.js'
import { collect } from '../rdf/collect.js'
import { createContext } from '../rdf/json-ld-context.js'
import { jsonLd, turtle } from '../rdf/syntaxes.js'
import { namedNode } from '../rdf/terms.js'
import { writeQuads } from '../rdf/write.js'
import { readContent } from '../records/content.js'
import type { Change } from '../records/ledger.js'

/** Forms that the command writes a report in. */
export const formats = ['text', 'json', 'csv', 'xlsx', 'jsonld', 'ttl'] as const

export type ReportFormat = (typeof formats)[number]

/** What is asked for on the command line. */
export interface Asked {
  latest: Change
  applied: readonly Regulation[]
  known: readonly Regulation[]
  scope: ScopeName | undefined
  since: string | undefined
  language: ReportLanguage
}

/** The report on a building of an open data folder. */
export async function makeReport(asked: Asked, program: Program): Promise<BuildingReport> {
  const { vocabulary, iris, validate } = program
  const { latest, since, ...rest } = asked
  const report = await reportOn(
    {
      ...rest,
      quads: contentOf(latest, program),
      version: latest,
      now: new Date(),
      earlier: since === undefined ? undefined : findEarlier(latest.record, since, program),
    },
    {
      ...{ vocabulary, iris, check: validate },
      completeness: new Set(readCompletenessShapes(vocabulary).map(({ iri }) => iri)),
    },
  )
  if (report) return report
  throw new Problem('not-found', `${latest.record} is a record without a building.`)
}

function contentOf(change: Change, { ledger }: Program): Quad[] {
  return readContent(ledger.content(change), namedNode(change.record))
}

/** The state at the end of a day. */
function findEarlier(record: string, day: string, program: Program) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day))
    throw new Problem('malformed', `There is no day "${day}".`, { cure: 'Write it as 2025-12-31.' })
  const change = program.ledger.history(record).findLast(({ time }) => time.slice(0, 10) <= day)
  return change && change.kind !== 'withdrawn' ? { day, version: change, quads: contentOf(change, program) } : { day }
}

/** A report in one of the formats. */
export async function writeReport(
  report: BuildingReport,
  { format, language }: { format: ReportFormat; language: ReportLanguage },
  { vocabulary, vocabularyQuads, iris }: Program,
): Promise<string | Buffer> {
  const speaker = createSpeaker(vocabulary, language)
  const telling = { speaker, words: reportWords(language), vocabulary }
  const earl = () => reportToEarl(report, speaker, language)
  const writers: Record<ReportFormat, () => string | Promise<string | Buffer>> = {
    text: () =>
      report.regulations
        .map(each => [writeText(each.audit, speaker), writeChanges(report, each, telling)].filter(Boolean).join('\n'))
        .join('\n'),
    json: () => {
      const audits = report.regulations.map(({ audit }) => toJson(audit, speaker))
      return `${JSON.stringify(audits.length === 1 ? audits[0] : audits, null, 2)}\n`
    },
    csv: () => [checkColumns, ...toCheckRows(report, speaker, vocabulary).map(toCells)].map(csvLine).join(''),
    xlsx: () => writeWorkbook(toSheets(report, telling)),
    ttl: async () => (await collect(writeQuads(earl(), turtle))).join(''),
    jsonld: async () => {
      const context = createContext(`${iris.base}context.jsonld`, vocabularyQuads)
      return (await collect(writeQuads(earl(), jsonLd, { context }))).join('')
    },
  }
  return writers[format]()
}
