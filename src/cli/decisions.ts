import { existsSync } from 'node:fs'
import type { ImportReport } from '../ingest/import-file.js'
import { readDecisions, toDecisionsCsv, type Decision } from '../ingest/matching/decisions.js'
import { readText } from './read-text.js'
import { writeNamedFile } from './write-file.js'

/** What a person answered in the file of --decisions; nothing when there is none yet. */
export function loadDecisions(file: string | undefined): Map<string, Decision> {
  if (file === undefined || !existsSync(file)) return new Map()
  return readDecisions(readText(file), file)
}

/** Writes the questions that are left into the file of --decisions, beside the answers; says where to answer. */
export async function tellQuestions(
  { questions }: ImportReport,
  file: string | undefined,
  decided: ReadonlyMap<string, Decision>,
): Promise<void> {
  if (questions.length === 0) return
  console.log(`Questions: ${questions.length} rows may be buildings that are known already; they are not imported.`)
  if (file === undefined) {
    console.log('  --decisions FILE writes them to a file to answer in, and reads the answers.')
    return
  }
  await writeNamedFile(file, 'The questions', toDecisionsCsv(questions, decided))
  console.log(`  Answer in ${file}, column "decision": an IRI, new, or skip; then import again with it.`)
}
