import type { Command } from 'commander'
import type { BuildingOutcomes, OutcomeIndex } from '../answers/outcomes/outcomes.js'
import { openProgram, type Program } from '../main.js'
import { exitCodes, runWith } from './command.js'
import { createProgress } from './progress.js'

/** `drempel outcomes`: judges now what has changed since the last time, and counts. */
export function addOutcomes(drempel: Command): void {
  const command = drempel
    .command('outcomes')
    .description('Judge what has changed by all regulations and needs profiles, and keep it; see docs/outcomes.md.')
  runWith(command, ['data', 'base', 'regulations'], async config => {
    const program = await openProgram(config, { readOnly: true })
    try {
      console.log(await judge(program))
      console.log(toTable(await program.outcomes.index(), program))
      return exitCodes.done
    } finally {
      await program.close()
    }
  })
}

async function judge({ outcomes, ledger }: Program): Promise<string> {
  const progress = createProgress('buildings')
  const start = performance.now()
  let judged = 0
  try {
    await outcomes.bringUp(() => progress.to((judged += 1), ledger.position()))
  } finally {
    progress.end()
  }
  if (judged === 0) return 'All buildings have been judged before.'
  const seconds = (performance.now() - start) / 1000
  return `${judged} buildings judged in ${seconds.toFixed(1)} s, ${Math.round(judged / seconds)} a second.`
}

/** Rules of all buildings by outcome, for each regulation. */
function toTable(index: OutcomeIndex, { outcomes }: Program): string {
  const names = outcomes.regulations().map(({ name }) => name)
  const width = Math.max(...names.map(({ length }) => length), 'regulation'.length)
  const head = ['regulation'.padEnd(width), ...columns.map(([title]) => title.padStart(cellWidth))].join('')
  const rows = names.map(name => {
    const counts = columns.map(([, mark]) => countMarks(index.all(), name, mark))
    return [name.padEnd(width), ...counts.map(count => String(count).padStart(cellWidth))].join('')
  })
  return [`Rules of ${index.all().length} buildings, at change ${index.sequence}:`, head, ...rows].join('\n')
}

const cellWidth = 16
const columns = [
  ['met', 'm'],
  ['not met', 'f'],
  ['not assessable', '?'],
  ['not applicable', '-'],
] as const

function countMarks(all: readonly BuildingOutcomes[], name: string, mark: string): number {
  return all.reduce((sum, { regulations }) => sum + (regulations[name]?.rules.split(mark).length ?? 1) - 1, 0)
}
