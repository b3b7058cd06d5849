import { join } from 'node:path'
import type { Command } from 'commander'
import type { Config } from '../config.js'
import { openApp } from '../open-app.js'
import { openProgram } from '../main.js'
import { Problem } from '../problem.js'
import { publishSite } from '../publish/publish-site.js'
import { recordsToPublish } from '../publish/record-addresses.js'
import { SiteFolder } from '../publish/site-folder.js'
import { openSite } from '../publish/site-reader.js'
import type { QueryPool } from '../sparql/pool/query-pool.js'
import { exitCodes, runWith } from './command.js'
import { createProgress } from './progress.js'

interface Options {
  out: string
  words: boolean
}

/** `drempel publish`: the public site as files, for any web server. */
export function addPublish(drempel: Command): void {
  const command = drempel
    .command('publish')
    .description('Write the public site as files that any web server can send: pages, documents, feed, dumps.')
    .requiredOption('--out <folder>', 'folder of the site; a later run writes only what has changed')
    .option('--no-words', 'leave out the pages about vocabulary, shapes and rules; links lead to the service')
  runWith<Options>(command, ['data', 'base', 'licence'], async (config, { out, words }) => {
    const { written, unchanged, removed } = await publishInto(out, config, { words })
    console.log(`${written} files written, ${unchanged} as they were, ${removed} removed in ${out}.`)
    return exitCodes.done
  })
}

/** Publishes a data folder; tells what became of the files. */
export async function publishInto(
  out: string,
  config: Config,
  { words = true }: Partial<Pick<Options, 'words'>> = {},
): Promise<SiteFolder['counts']> {
  const program = await openProgram(config, { readOnly: true })
  const progress = createProgress('files')
  try {
    await program.catchUp()
    const site = await openSite(openApp(program, noQueries, false))
    const folder = new SiteFolder(out)
    try {
      await publishSite({
        site,
        folder,
        words,
        dumps: join(config.data, 'dumps'),
        base: program.iris.base,
        edition: program.edition,
        records: () => recordsToPublish(program),
        report: progress.to,
      })
      return folder.counts
    } finally {
      await site.close()
    }
  } finally {
    progress.end()
    await program.close()
  }
}

/** A folder of files answers no queries. */
const noQueries: QueryPool = {
  query: () => Promise.reject(new Problem('not-found', 'There are no queries on a published site.')),
  ready: () => Promise.resolve(),
  renew: () => undefined,
  close: () => Promise.resolve(),
}
