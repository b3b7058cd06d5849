import type { Command } from 'commander'
import { resultTypes } from '../sparql/result-types.js'
import { openProgram, type Program } from '../main.js'
import { Problem } from '../problem.js'
import { startQueries } from '../open-queries.js'
import { exitCodes, runWith } from './command.js'
import { readText } from './read-text.js'

interface QueryFlags {
  file?: string
  format?: string
}

/** `drempel query`: a SPARQL query to the data folder, without a server. */
export function addQuery(drempel: Command): void {
  const command = drempel
    .command('query')
    .description('Put a SPARQL query to the data folder.')
    .argument('[query]', 'the query itself')
    .option('--file <file>', 'read the query from a file')
    .option('--format <format>', `one of ${Object.keys(resultTypes).join(', ')}; csv or ttl when absent`)
  runWith<QueryFlags>(
    command,
    ['data', 'queryTimeoutMs', 'queryHeapMb', 'queryMemoryMb', 'queryRows', 'queryBytes'],
    async (config, flags, [text]) => {
      const query = readQuery(text, flags)
      const program = await openProgram({ ...config, queryProcesses: 1 }, { readOnly: true })
      try {
        process.stdout.write(await ask(program, query, toMediaTypes(flags)))
        return exitCodes.done
      } finally {
        await program.close()
      }
    },
  )
}

async function ask(program: Program, query: string, mediaTypes: readonly string[]): Promise<Buffer> {
  const queries = startQueries(program.config, program.iris)
  try {
    await queries.ready()
    const request = { query, mediaTypes, atLeast: program.ledger.position(), defaultGraphUris: [], namedGraphUris: [] }
    return (await queries.query({ ...request, signal: new AbortController().signal })).body
  } finally {
    await queries.close()
  }
}

function readQuery(text: string | undefined, { file }: QueryFlags): string {
  if ((text === undefined) === (file === undefined))
    throw new Problem('malformed', 'There must be one query.', { cure: 'Give it in quotes, or its file with --file.' })
  return text ?? readText(file ?? '')
}

/** CSV for rows, Turtle for triples, JSON for yes or no, unless the user says otherwise. */
function toMediaTypes({ format }: QueryFlags): string[] {
  if (format === undefined) return ['text/csv', 'text/turtle', 'application/sparql-results+json']
  const mediaType = resultTypes[format]
  if (mediaType !== undefined) return [mediaType]
  throw new Problem('malformed', `There is no format "${format}".`, {
    cure: `Use ${Object.keys(resultTypes).join(', ')}.`,
  })
}
