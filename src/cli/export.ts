import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'
import type { Command } from 'commander'
import type { Quad } from '@rdfjs/types'
import { openProgram, type Program } from '../main.js'
import { Problem } from '../problem.js'
import { createContext } from '../rdf/json-ld-context.js'
import { namedNode } from '../rdf/terms.js'
import { syntaxes } from '../rdf/syntaxes.js'
import { writeQuads } from '../rdf/write.js'
import { readContent } from '../records/content.js'
import { exitCodes, runWith } from './command.js'
import { createProgress, type Progress } from './progress.js'

/** `drempel export`: every record, as it stands now. */
export function addExport(drempel: Command): void {
  const command = drempel
    .command('export')
    .description('Write all records to a file, or to standard output.')
    .option('--format <format>', `one of ${syntaxes.map(syntax => syntax.suffix).join(', ')}`, 'nq')
    .option('--out <file>', 'where to; standard output when absent')
  runWith<{ format: string; out?: string }>(command, ['data', 'base'], async (config, { format, out }) => {
    const syntax = syntaxes.find(each => each.suffix === format)
    if (!syntax) {
      const known = syntaxes.map(each => each.suffix).join(', ')
      throw new Problem('malformed', `There is no format "${format}".`, { cure: `Use one of ${known}.` })
    }
    const program = await openProgram(config, { readOnly: true })
    const progress = createProgress('records')
    try {
      const context = createContext(`${program.iris.base}context.jsonld`, program.vocabularyQuads)
      const pieces = writeQuads(readRecords(program, progress), syntax, { context })
      await pipeline(Readable.from(pieces), out === undefined ? process.stdout : createWriteStream(out))
      return exitCodes.done
    } finally {
      progress.end()
      await program.close()
    }
  })
}

async function* readRecords({ ledger, iris }: Program, progress: Progress): AsyncIterable<Quad> {
  const latest = [...ledger.records()].filter(change => change.kind !== 'withdrawn')
  for (const [index, change] of latest.entries()) {
    yield* readContent(ledger.content(change), iris.graph(change.record) ?? namedNode(change.record))
    progress.to(index + 1, latest.length)
  }
}
