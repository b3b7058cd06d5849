import { Problem } from '../problem.js'
import type { QueryDataset } from './algebra.js'

/** The parts of an HTTP request that the SPARQL 1.1 Protocol looks at. */
export interface SparqlRequest {
  method: string
  /** Of the address. */
  parameters: URLSearchParams
  /** The Content-Type header. */
  contentType: string | undefined
  body: string
}

/** A query with the graphs that its request names. */
export interface SparqlQuery extends QueryDataset {
  query: string
}

/** Longest text of a query, in characters: what a longer one costs to read is out of proportion to its use. */
export const longestQuery = 65_536

/**
 * The query of a request; undefined when it asks for the description of the service (GET without parameters of the
 * protocol). Throws a Problem for what the protocol does not have, and for updates.
 */
export function readSparqlRequest(request: SparqlRequest): SparqlQuery | undefined {
  switch (request.method) {
    case 'GET':
    case 'HEAD':
      return names.some(name => request.parameters.has(name)) ? readParameters(request.parameters) : undefined
    case 'POST':
      return readPost(request)
  }
  throw new Problem('method-not-allowed', `Queries are sent with GET or POST, not with ${request.method}.`)
}

const names = ['query', 'update', 'default-graph-uri', 'named-graph-uri']

const formType = 'application/x-www-form-urlencoded'
const queryType = 'application/sparql-query'

function readPost({ parameters, contentType, body }: SparqlRequest): SparqlQuery {
  const { mediaType, charset } = readContentType(contentType ?? '')
  if (charset !== undefined && charset !== 'utf-8')
    throw new Problem('unsupported-media-type', `A query is read as UTF-8, not as ${charset}.`, { cure: 'Send UTF-8.' })
  switch (mediaType) {
    case formType:
      return readParameters(new URLSearchParams([...parameters, ...new URLSearchParams(body)]))
    case queryType:
      return readParameters(new URLSearchParams([...parameters, ['query', body]]))
    case 'application/sparql-update':
      throw noUpdates()
  }
  throw new Problem(
    'unsupported-media-type',
    `A query cannot be sent as ${mediaType || 'a body without Content-Type'}.`,
    {
      cure: `Send the query itself as ${queryType}, or as the parameter "query" in ${formType}.`,
    },
  )
}

function readParameters(parameters: URLSearchParams): SparqlQuery {
  if (parameters.has('update')) throw noUpdates()
  const [query, ...others] = parameters.getAll('query')
  if (query === undefined || others.length > 0)
    throw new Problem('malformed', `The request holds ${parameters.getAll('query').length} queries.`, {
      cure: 'Send exactly one, as the parameter "query" or as the body.',
    })
  if (query.length > longestQuery)
    throw new Problem('too-large', `The query is longer than ${longestQuery} characters.`, {
      cure: 'Ask in several queries.',
    })
  return {
    query,
    defaultGraphUris: parameters.getAll('default-graph-uri'),
    namedGraphUris: parameters.getAll('named-graph-uri'),
  }
}

function noUpdates(): Problem {
  return new Problem('forbidden', 'Data cannot be changed by SPARQL Update here.', { cure: 'Send a query.' })
}

/** "Text/Plain; charset=\"UTF-8\"" → text/plain, utf-8. */
function readContentType(header: string): { mediaType: string; charset: string | undefined } {
  const [mediaType = '', ...parameters] = header.split(';').map(part => part.trim().toLowerCase())
  const charset = parameters.find(parameter => parameter.startsWith('charset='))?.slice('charset='.length)
  return { mediaType, charset: charset?.replaceAll('"', '') }
}
