import type { Command } from 'commander'
import { traceValues } from '../ingest/diff/trace-values.js'
import { openKnowledge } from '../main.js'
import { openFolder } from '../open-folder.js'
import { exitCodes, runWith } from './command.js'
import { findBuilding } from './find-building.js'
import { toShownHistory, toShownValues, type Shown } from './shown.js'

interface ShowFlags {
  history?: boolean
  json?: boolean
}

/** `drempel show`: what is known of a building, and for each value where it came from. */
export function addShow(drempel: Command): void {
  const command = drempel
    .command('show')
    .description('Show a building: each value with the file, sheet, row, column and batch that it came from.')
    .argument('<building>', 'its IRI, or the end of it: drempelare/gemeentehuis')
    .option('--history', 'all changes, with what each changed of each property')
    .option('--json', 'as JSON')
  runWith<ShowFlags>(command, ['data', 'base'], async (config, { history = false, json = false }, [name = '']) => {
    const folder = await openFolder(config, { readOnly: true })
    try {
      const { vocabulary } = openKnowledge()
      const { record, kind } = findBuilding(name, folder)
      const shown: Shown = {
        building: record,
        present: kind !== 'withdrawn',
        values: toShownValues(traceValues(folder.ledger, record), vocabulary),
        ...(history ? { history: toShownHistory(folder.ledger, record, vocabulary) } : {}),
      }
      if (json) console.log(JSON.stringify(shown, null, 2))
      else print(shown)
      return exitCodes.done
    } finally {
      await folder.ledger.close()
    }
  })
}

function print({ building, present, values, history }: Shown): void {
  console.log(`${building}${present ? '' : ' (withdrawn)'}`)
  let thing = ''
  for (const value of values) {
    if (value.value.startsWith(`${building}/`)) continue
    if (value.thing !== thing) console.log(`\n${value.thing.slice(building.length + 1) || 'building'}`)
    thing = value.thing
    console.log(`  ${value.label}: ${value.value}`)
    console.log(`    ${toOrigin(value)}`)
    for (const { says, origin } of value.observations) console.log(`    observed: ${[says, origin].join(', ')}`)
  }
  if (history) printHistory(history, building)
}

/** "gent.xlsx, sheet Ingangen, row 12, column Breedte (F12): "92,5"; change 3 of 2026-11-26, batch …". */
function toOrigin({ source, since }: Shown['values'][number]): string {
  const cells = source.map(({ file, sheet, row, column, cell, raw }) =>
    [file, sheet && `sheet ${sheet}`, `row ${row}`, `column ${column} (${cell}): "${raw}"`].filter(Boolean).join(', '),
  )
  const batch = since.batch === undefined ? '' : `, batch ${since.batch}`
  const from = cells.length > 0 ? cells : [since.file ?? since.reason]
  return `${from.join(' | ')}; since change ${since.sequence} of ${since.time.slice(0, 10)}${batch}`
}

function printHistory(history: NonNullable<Shown['history']>, building: string): void {
  console.log('\nChanges')
  for (const { sequence, time, kind, role, reason, batch, differences } of history) {
    const when = `${time.slice(0, 10)} ${time.slice(11, 16)}`
    console.log(`${[sequence, when, kind, role, reason].join('  ')}${batch === undefined ? '' : `  batch ${batch}`}`)
    for (const { thing, label, before, after } of differences) {
      const place = [thing.slice(building.length + 1), label].filter(Boolean).join(' ')
      console.log(`  ${place}: ${before || 'nothing'} → ${after || 'nothing'}`)
    }
  }
}
