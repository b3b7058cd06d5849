import { mkdir, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import type { Vocabulary } from '../../model/vocabulary.js'
import { Problem } from '../../problem.js'
import { toFindingsCsv } from '../findings-csv.js'
import type { ImportReport } from '../import-file.js'
import type { Mapping } from '../mapping/mapping.js'
import { languages } from '../sentences/sentence.js'
import type { Language } from '../sentences/sentence.js'
import { toRequest } from '../tables/read-tables.js'
import type { ReadFile } from '../tables/read-tables.js'
import { writeHtml } from './html-report.js'
import type { ReportPage } from './html-report.js'
import { writeMarkedCopy } from './write-marked-copy.js'

/** What a report is made from, and where it goes. */
export interface ReportRequest {
  folder: string
  /** The file that was imported. It is read again for the marked copy. */
  file: string
  read: ReadFile
  mapping: Mapping
  vocabulary: Vocabulary
  report: ImportReport
  /** Of the first page, of the list of findings and of the comments. */
  language: Language
  dryRun: boolean
}

const findingsFile = 'findings.csv'

/** Writes the report of an import into a folder: a page in each language, all findings, the marked file. Gives the first page. */
export async function writeReport(request: ReportRequest): Promise<string> {
  const { folder, file, language, report } = request
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, findingsFile), toFindingsCsv(report.findings, language))
    const marked = await writeCopy(request)
    const pageIn: ReportPage['pageIn'] = one => (one === language ? 'index.html' : `index.${one}.html`)
    for (const one of languages) {
      const page = { ...request, file: basename(file), language: one, findingsFile, marked, pageIn }
      await writeFile(join(folder, pageIn(one)), writeHtml(page))
    }
    return join(folder, pageIn(language))
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && 'path' in cause) throw notWritten(folder, cause)
    throw cause
  }
}

async function writeCopy({
  folder,
  file,
  read,
  mapping,
  report,
  language,
}: ReportRequest): Promise<ReportPage['marked']> {
  const name = `${basename(file, extname(file))}.marked.xlsx`
  const foreign = await read(toRequest(file, mapping))
  const copy = { file, foreign, copy: join(folder, name), findings: report.findings, findingsFile, language }
  const missing = await writeMarkedCopy(copy)
  return missing === undefined ? { file: name } : { missing }
}

function notWritten(folder: string, cause: Error): Problem {
  return new Problem('storage', `The report cannot be written into ${folder}.`, {
    cure: 'Name a folder in which you may write.',
    cause,
  })
}
