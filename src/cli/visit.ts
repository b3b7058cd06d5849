import { writeFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { readChecklist } from '../answers/work/checklist.js'
import { writeForm } from '../dumps/form-workbook.js'
import { completenessOf } from '../http/work/checklist-of.js'
import { staleMonths } from '../http/work/visit-routes.js'
import { openProgram } from '../main.js'
import { Problem } from '../problem.js'
import { namedNode } from '../rdf/terms.js'
import { readContent } from '../records/content.js'
import { createPageContext } from '../views/page-context.js'
import { toVisitForm } from '../views/work/visit-form.js'
import { exitCodes, runWith } from './command.js'
import { findBuilding } from './find-building.js'
import { chooseLanguage } from './language.js'
import { monthsAgo } from '../answers/work/stale-values.js'

interface VisitFlags {
  out: string
  months: string
  language?: string
}

/** `drempel visit`: what is to be looked at in a building, as a workbook that `drempel import` reads. */
export function addVisit(drempel: Command): void {
  const command = drempel
    .command('visit')
    .description('Write the workbook for a visit to a building: what is missing or old; see docs/work.md.')
    .argument('<building>', 'its IRI, or the end of it: drempelare/gemeentehuis')
    .requiredOption('--out <file>', 'the workbook (XLSX) that is written')
    .option('--months <number>', 'months after which a value is old', String(staleMonths))
    .option('--language <tag>', 'of the workbook: nl, fr, de or en; else that of the environment')
  runWith<VisitFlags>(command, ['data', 'base'], async (config, flags, [building = '']) => {
    const language = chooseLanguage(flags.language, process.env)
    const before = monthsAgo(toMonths(flags.months))
    const program = await openProgram(config, { readOnly: true })
    try {
      const { vocabulary, iris, ledger, validate } = program
      const latest = findBuilding(building, program)
      if (latest.kind === 'withdrawn') throw new Problem('gone', `There is no building "${building}" any more.`)
      const quads = readContent(ledger.content(latest), namedNode(latest.record))
      const completeness = completenessOf(vocabulary)
      const checklist = await readChecklist(
        quads,
        { iris, vocabulary, completeness, check: validate, language },
        before,
      )
      if (!checklist) throw new Problem('not-found', `${building} is a record without a building.`)
      const context = createPageContext({ language, vocabulary, iris })
      await write(flags.out, await writeForm(toVisitForm(context, checklist)))
      console.log(`${flags.out}: ${checklist.questions.length} questions`)
      return exitCodes.done
    } finally {
      await program.close()
    }
  })
}

function toMonths(text: string): number {
  const months = Number(text)
  if (Number.isSafeInteger(months) && months > 0) return months
  throw new Problem('malformed', `"${text}" is no number of months.`, { cure: 'Write a whole number, such as 24.' })
}

async function write(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(file, bytes)
  } catch (cause) {
    throw new Problem('storage', `The workbook cannot be written to ${file}.`, {
      cure: 'Name a file in a folder that is there.',
      cause,
    })
  }
}
