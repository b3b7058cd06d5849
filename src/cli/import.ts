import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import type { Command } from 'commander'
import { importFile, type ImportOptions, type ImportReport } from '../ingest/import-file.js'
import { readMapping } from '../ingest/mapping/read-mapping.js'
import type { Mapping } from '../ingest/mapping/mapping.js'
import { wordsIn } from '../ingest/reports/words/words-in.js'
import { writeReport } from '../ingest/reports/write-report.js'
import type { Language } from '../ingest/sentences/sentence.js'
import { readInChild } from '../ingest/tables/read-in-child.js'
import { openProgram, type Program } from '../main.js'
import { Problem } from '../problem.js'
import { nameBatch } from '../records/batches.js'
import { toSha256 } from '../records/ledger.js'
import { exitCodes, runWith } from './command.js'
import { loadDecisions, tellQuestions } from './decisions.js'
import { createDifferences } from './differences.js'
import { chooseLanguage } from './language.js'
import { createProgress } from './progress.js'
import { readText } from './read-text.js'
import { printReport, writeFindings } from './report.js'

interface ImportFlags {
  mapping: string
  dryRun?: boolean
  findings?: string
  report?: string
  language?: string
  acknowledge?: boolean
  strict?: boolean
  columns?: boolean
  diff?: string
  decisions?: string
  match?: boolean
  withdrawMissing?: boolean
  role?: string
}

/** `drempel import`: a spreadsheet and its mapping become records. */
export function addImport(drempel: Command): void {
  runWith<ImportFlags>(describe(drempel), ['data', 'base'], async (config, flags, [file = '']) => {
    const language = chooseLanguage(flags.language, process.env)
    const program = await openProgram(config)
    try {
      const decided = loadDecisions(flags.decisions)
      const differences = flags.dryRun || flags.diff !== undefined ? createDifferences(program) : undefined
      const report = await importInto(program, file, flags, {
        decisions: decided,
        ...(differences ? { differs: differences.note } : {}),
      })
      await tell(report, file, { flags, language, program })
      if (flags.dryRun) differences?.print()
      if (flags.diff !== undefined) await differences?.write(flags.diff)
      tellBatch(report)
      await tellQuestions(report, flags.decisions, decided)
      const errors = report.findings.some(finding => finding.severity === 'error')
      return flags.strict && errors ? exitCodes.findings : exitCodes.done
    } finally {
      await program.close()
    }
  })
}

function describe(drempel: Command): Command {
  return drempel
    .command('import')
    .description('Import a spreadsheet (CSV, XLSX, XLS, ODS, JSON) by a mapping; see docs/mapping.md.')
    .argument('<file>', 'the spreadsheet')
    .requiredOption('--mapping <file>', 'what its columns mean')
    .option('--dry-run', 'do everything but the writing')
    .option('--findings <file>', 'write all findings to a CSV file')
    .option(
      '--report <folder>',
      'write a report: pages in four languages, all findings, the file with its cells marked',
    )
    .option('--language <tag>', 'of what is said and written: nl, fr, de or en; else that of the environment')
    .option('--columns', 'print for each column what became of its cells, and the values that stand in it')
    .option('--diff <file>', 'write what changes of each record to a file: CSV, or JSON when its name ends in .json')
    .option(
      '--decisions <file>',
      'CSV with questions about rows that may be known buildings; its answers are read first',
    )
    .option('--no-match', 'do not look for buildings that are known already under another identifier')
    .option('--withdraw-missing', 'take out records that an earlier file of the survey had and this one lacks')
    .option('--role <role>', 'who imports, as the history will say: a role, not a person', 'importer')
    .option('--acknowledge', 'print each record when it is on disk')
    .option('--strict', 'exit with 1 when a cell could not be imported')
}

interface Telling {
  flags: ImportFlags
  language: Language
  program: Program
}

/** Prints what became of the file, and writes the findings and the report that are asked for. */
async function tell(report: ImportReport, file: string, { flags, language, program }: Telling): Promise<void> {
  const { vocabulary } = program
  const dryRun = flags.dryRun ?? false
  printReport(report, file, { dryRun, columns: flags.columns ?? false, language, vocabulary })
  if (flags.findings !== undefined) await writeFindings(report.findings, flags.findings, language)
  if (flags.report === undefined) return
  const mapping = loadMapping(flags.mapping, program)
  const request = { folder: flags.report, file, read: readInChild, mapping, vocabulary, report, language, dryRun }
  console.log(wordsIn(language).reportIs(await writeReport(request)))
}

function tellBatch({ batch, withdrawn }: ImportReport): void {
  if (withdrawn > 0) console.log(`Taken out: ${withdrawn} records that the file lacks`)
  if (batch !== undefined) console.log(`Batch: ${batch}; drempel undo ${batch} takes it back`)
}

/** Imports a file into an open data folder, with a progress bar. */
export async function importInto(
  program: Program,
  file: string,
  flags: ImportFlags,
  options: Pick<ImportOptions, 'decisions' | 'differs'> = {},
): Promise<ImportReport> {
  const mapping = loadMapping(flags.mapping, program)
  const sha256 = await hashFile(file)
  const held = flags.dryRun ? undefined : await program.ledger.hold(`an import of ${basename(file)}`)
  const progress = createProgress('records')
  try {
    return await importFile({
      file,
      mapping,
      vocabulary: program.vocabulary,
      iris: program.iris,
      ledger: program.ledger,
      records: program.records,
      read: readInChild,
      reason: {
        role: flags.role ?? 'importer',
        reason: `Import of ${basename(file)} by ${basename(flags.mapping)}`,
        batch: nameBatch(program.ledger, mapping.survey.id),
        source: { file: basename(file), sha256 },
        mapping: { survey: mapping.survey.id, sha256: toSha256(readText(flags.mapping)) },
      },
      dryRun: flags.dryRun ?? false,
      match: flags.match ?? true,
      withdrawMissing: flags.withdrawMissing ?? false,
      submitted: (records, total) => progress.to(records, total),
      ...options,
      ...(flags.acknowledge ? { acknowledge: ({ record, kind }) => console.log(`${kind} ${record.value}`) } : {}),
    })
  } finally {
    progress.end()
    held?.release()
  }
}

/** Reads a mapping file; a Problem lists all that is wrong with it. */
export function loadMapping(file: string, { vocabulary }: Program): Mapping {
  const result = readMapping(readText(file), vocabulary)
  if ('mapping' in result) return result.mapping
  const lines = result.problems.map(({ line, column, message, cure }) => `${file}:${line}:${column} ${message} ${cure}`)
  throw new Problem('malformed', `The mapping cannot be used.\n  ${lines.join('\n  ')}`)
}

async function hashFile(file: string): Promise<string> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer)
  } catch (cause) {
    throw new Problem('not-found', `${file} cannot be read.`, {
      cure: 'See that the name is right and the file is there.',
      cause,
    })
  }
  return hash.digest('hex')
}
