import { existsSync } from 'node:fs'
import type { Command } from 'commander'
import { settings } from '../config.js'
import type { Program } from '../main.js'
import { serve, type Service } from '../serve.js'
import { exitCodes, runWith } from './command.js'

/** `drempel serve`: answers until it is told to stop. */
export function addServe(drempel: Command): void {
  const command = drempel
    .command('serve')
    .description('Serve pages, data, fragments and SPARQL.')
    .option('--demo', 'fill an empty data folder with the demo data: a town that does not exist')
  runWith<{ demo?: boolean }>(
    command,
    settings.map(({ key }) => key),
    async (config, { demo }) => {
      const fresh = !existsSync(`${config.data}/ledger`)
      const service = await serve(config, demo ? { prepare: fill } : {})
      announce(service, fresh)
      await untilTold()
      await service.close()
      return exitCodes.done
    },
  )
}

async function fill(program: Program): Promise<void> {
  const { fillWithDemo } = await import('./demo.js')
  await fillWithDemo(program)
}

function announce({ address, program: { ledger, iris, config } }: Service, fresh: boolean): void {
  console.log(`Drempel is at ${address}`)
  console.log(`${ledger.position()} changes in ${config.data}${fresh ? ', which is new' : ''}`)
  if (iris.base === address) return
  console.log(`The records have the base IRI ${iris.base}: reach the service there, or its links lead elsewhere.`)
}

/** Resolves at the first Ctrl-C or SIGTERM; a second one ends the process as usual. */
function untilTold(): Promise<void> {
  return new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}
