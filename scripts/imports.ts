// Imports the real surveys, each into an empty data folder, and writes what each gave to docs/imports.md.
// npx tsx scripts/imports.ts [FOLDER]   the folder with the files, ../shared/data when absent
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { format } from 'prettier'
import { importInto } from '../src/cli/import.js'
import { readConfig } from '../src/config.js'
import type { ImportReport } from '../src/ingest/import-file.js'
import { openProgram } from '../src/main.js'
import { projectPath } from '../src/paths.js'
import type { Ledger } from '../src/records/ledger.js'
import { toPage } from './imports/to-page.js'

/** What an import of a file gave. */
export interface ImportedFile {
  file: string
  mapping: string
  report: ImportReport
  triples: number
  seconds: number
  /** Of this process; the reading of the file has one of its own. */
  cpuSeconds: number
}

const surveys = [
  { file: 'leipzig-2017.csv', mapping: 'leipzig-2017.yaml' },
  { file: 'irail-facilities.csv', mapping: 'irail-facilities.yaml' },
  { file: 'wims-juinen.xlsx', mapping: 'wims-polling-stations.yaml' },
  { file: 'wims-blank-form.xlsx', mapping: 'wims-polling-stations.yaml' },
  { file: 'wims-example-2026.xlsx', mapping: 'wims-polling-stations.yaml' },
  { file: 'dila-public-offices.csv', mapping: 'dila-public-offices.yaml' },
]

async function importSurvey(folder: string, { file, mapping }: (typeof surveys)[number]): Promise<ImportedFile> {
  const data = mkdtempSync(join(tmpdir(), 'drempel-imports-'))
  const program = await openProgram(readConfig({ data, base: 'https://data.example.org/' }, {}))
  const [start, cpu] = [performance.now(), process.cpuUsage()]
  try {
    const report = await importInto(program, join(folder, file), { mapping: projectPath(`data/mappings/${mapping}`) })
    const [seconds, used] = [(performance.now() - start) / 1000, process.cpuUsage(cpu)]
    const cpuSeconds = (used.user + used.system) / 1e6
    return { file, mapping, report, triples: countTriples(program.ledger), seconds, cpuSeconds }
  } finally {
    await program.close()
    rmSync(data, { recursive: true })
  }
}

/** A content has a line for each triple. */
function countTriples(ledger: Ledger): number {
  let triples = 0
  for (const change of ledger.records()) triples += ledger.content(change).trimEnd().split('\n').length
  return triples
}

const folder = process.argv[2] ?? projectPath('../shared/data')
if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`)
const style = JSON.parse(readFileSync(projectPath('.ci/prettier.json'), 'utf8')) as object
const imported: ImportedFile[] = []
for (const survey of surveys) {
  if (!existsSync(join(folder, survey.file))) continue
  imported.push(await importSurvey(folder, survey))
  writeFileSync(projectPath('docs/imports.md'), await format(toPage(imported), { ...style, parser: 'markdown' }))
  process.stderr.write(`${survey.file}: ${imported.at(-1)?.seconds.toFixed(1)} s\n`)
}
