import { Problem } from '../problem.js'
import type { QueryAnswer } from '../sparql/pool/query-messages.js'
import { turtle } from '../rdf/syntaxes.js'
import { readJsonResults } from '../sparql/read-json.js'
import { queryPage, type QueryPageData } from '../views/query-page.js'
import type { Format } from '../views/page-context.js'
import { readExampleQueries } from './example-queries.js'
import type { Exchange } from './exchange.js'
import { readPageContext } from './page-context.js'
import { setStatus } from './problems.js'
import { resultTypes } from '../sparql/result-types.js'

/** What a page can show: it is made in this process, and more would keep others waiting. */
export const pageLimits = { rows: 1000, bytes: 2 ** 20 }

/** The query form; with the answer, or with the reason why there is none and its status. */
export async function sendQueryPage(
  exchange: Exchange,
  query: string,
  ask?: () => Promise<QueryAnswer>,
): Promise<void> {
  const { request, response, parts } = exchange
  const data: QueryPageData = {
    query,
    examples: readExampleQueries(),
    timeLimitSeconds: parts.config.queryTimeoutMs / 1000,
    rowLimit: pageLimits.rows,
  }
  const context = readPageContext(
    request,
    parts,
    [],
    `query${query === '' ? '' : `?${new URLSearchParams({ query })}`}`,
  )
  response.vary('Accept, Accept-Encoding, Accept-Language').type('html')
  if (!ask) return void response.send(queryPage(context, data))
  try {
    const answer = await ask()
    response.send(queryPage(context, { ...data, ...toAnswer(answer, query) }))
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const problem = { sentence: error.message, cure: error.cure }
    setStatus(response, error)
    response.send(queryPage(context, { ...data, problem }))
  }
}

function toAnswer({ mediaType, body }: QueryAnswer, query: string): Pick<QueryPageData, 'answer' | 'downloads'> {
  const text = body.toString('utf8')
  if (mediaType === turtle.mediaType)
    return { answer: { kind: 'text', text }, downloads: toDownloads(query, ['ttl', 'nt']) }
  return { answer: readJsonResults(text), downloads: toDownloads(query, ['csv', 'tsv', 'json', 'xml']) }
}

function toDownloads(query: string, names: readonly string[]): Format[] {
  return names.map(name => ({
    label: name.toUpperCase(),
    mediaType: resultTypes[name] ?? '',
    href: `/sparql?${new URLSearchParams({ query, format: name })}`,
  }))
}
