import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import type { Command } from 'commander'
import { importFile, type ImportReport } from '../ingest/import-file.js'
import { readMapping } from '../ingest/mapping/read-mapping.js'
import type { Mapping } from '../ingest/mapping/mapping.js'
import { openProgram, type Program } from '../main.js'
import { Problem } from '../problem.js'
import { exitCodes, runWith } from './command.js'
import { createProgress } from './progress.js'
import { readText } from './read-text.js'
import { printReport, writeFindings } from './report.js'

interface ImportFlags {
  mapping: string
  dryRun?: boolean
  findings?: string
  acknowledge?: boolean
  strict?: boolean
  columns?: boolean
}

/** `drempel import`: a spreadsheet and its mapping become records. */
export function addImport(drempel: Command): void {
  const command = drempel
    .command('import')
    .description('Import a spreadsheet (CSV or XLSX) by a mapping; see docs/mapping.md.')
    .argument('<file>', 'the spreadsheet')
    .requiredOption('--mapping <file>', 'what its columns mean')
    .option('--dry-run', 'do everything but the writing')
    .option('--findings <file>', 'write all findings to a CSV file')
    .option('--columns', 'print for each column how many cells are in statements, say nothing, or are findings')
    .option('--acknowledge', 'print each record when it is on disk')
    .option('--strict', 'exit with 1 when a cell could not be imported')
  runWith<ImportFlags>(command, ['data', 'base'], async (config, flags, [file = '']) => {
    const program = await openProgram(config)
    try {
      const report = await importInto(program, file, flags)
      printReport(report, file, { dryRun: flags.dryRun ?? false, columns: flags.columns ?? false })
      if (flags.findings !== undefined) await writeFindings(report.findings, flags.findings)
      const errors = report.findings.some(finding => finding.severity === 'error')
      return flags.strict && errors ? exitCodes.findings : exitCodes.done
    } finally {
      await program.close()
    }
  })
}

/** Imports a file into an open data folder, with a progress bar. */
export async function importInto(program: Program, file: string, flags: ImportFlags): Promise<ImportReport> {
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
      records: program.records,
      reason: {
        role: 'importer',
        reason: `Import of ${basename(file)} by ${basename(flags.mapping)}`,
        batch: sha256.slice(0, 16),
        source: { file: basename(file), sha256 },
      },
      dryRun: flags.dryRun ?? false,
      committed: (records, total) => progress.to(records, total),
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
