import type { Command } from 'commander'
import { sayTerms } from '../ingest/diff/say-terms.js'
import { openProgram, type Program } from '../main.js'
import { namedNode } from '../rdf/terms.js'
import { freeName, readBatch } from '../records/batches.js'
import type { Kept } from '../records/take-back.js'
import { undoBatch, type UndoReport } from '../records/undo.js'
import { exitCodes, runWith } from './command.js'

interface UndoFlags {
  dryRun?: boolean
  role: string
}

/** `drempel undo`: takes a batch back, and lists what was changed again since. */
export function addUndo(drempel: Command): void {
  const command = drempel
    .command('undo')
    .description('Take a batch back. What later batches changed stays, and is listed.')
    .argument('<batch>', 'its name, as drempel batches lists it')
    .option('--dry-run', 'say what would happen, without writing')
    .option('--role <role>', 'who takes it back, as the history will say: a role, not a person', 'importer')
  runWith<UndoFlags>(command, ['data', 'base'], async (config, { dryRun = false, role }, [batch = '']) => {
    const program = await openProgram(config)
    try {
      const { ledger, records, iris } = program
      const mapping = readBatch(ledger, batch)?.mapping
      const reason = { role, reason: `Undo of ${batch}`, batch: freeName(ledger, `${batch}-undo`) }
      const known = { ...reason, ...(mapping ? { mapping } : {}) }
      const report = await undoBatch({ ledger, records, iris, batch, reason: known, dryRun })
      print(report, program, dryRun)
      return report.kept.length + report.refused.length > 0 ? exitCodes.findings : exitCodes.done
    } finally {
      await program.close()
    }
  })
}

function print(
  { restored, withdrawn, merged, unchanged, kept, refused }: UndoReport,
  program: Program,
  dryRun: boolean,
) {
  const counts = [
    `${restored.length} as they were before`,
    `${withdrawn.length} withdrawn, as the batch made them`,
    `${merged.length} taken back in part`,
    `${unchanged.length} with nothing to take back`,
    `${refused.length} left as they are`,
  ]
  console.log(`Records: ${counts.join(', ')}${dryRun ? ' (a dry run: nothing was written)' : ''}`)
  if (kept.length > 0) console.log('Changed again since, and therefore kept:')
  for (const { record, values } of kept)
    for (const value of values) console.log(`  ${toLine(value, record.value, program)}`)
  if (refused.length > 0) console.log('Left as they are, since they would not hold without the batch:')
  for (const { record, violations } of refused)
    console.log(`  ${program.iris.path(record.value) ?? record.value}: ${violations[0]?.message}`)
}

/** "building/gent/stadhuis entrance/main/door/1 clear width: 90 cm before, 92 cm by the batch, 95 cm now". */
function toLine({ thing, property, before, after, now }: Kept, record: string, { vocabulary, iris }: Program): string {
  const say = (terms: Kept['now']) => sayTerms(terms, property, vocabulary) || 'nothing'
  const part = thing.slice(record.length + 1)
  const label = vocabulary.label(namedNode(property), ['en']).value
  const place = [iris.path(record) ?? record, part, label].filter(Boolean).join(' ')
  return `${place}: ${say(before)} before, ${say(after)} by the batch, ${say(now)} now`
}
