import { QueryEngine } from '@comunica/query-sparql'
import { termText } from '../../src/rdf/term-text.js'

/** Ways to put a question together from fragments: triples alone, quads, quads restricted by rows. */
export const clientKinds = ['TPF', 'QPF', 'brTPF'] as const
export type ClientKind = (typeof clientKinds)[number]

export interface ClientAnswer {
  /** Each row as text, its variables by name. */
  rows: string[]
  requests: number
}

/** What Comunica makes of a query over the fragments at an address, and how often it asked. */
export async function askClient(kind: ClientKind, address: string, query: string): Promise<ClientAnswer> {
  let requests = 0
  const countingFetch: typeof fetch = (input, init) => {
    requests++
    const headers = new Headers(init?.headers)
    // A syntax without graphs makes of the client one that knows triples only.
    if (kind === 'TPF') headers.set('accept', 'text/turtle')
    return fetch(input, { ...init, headers })
  }
  const source = kind === 'brTPF' ? { type: 'brtpf', value: address } : address
  const bindings = await new QueryEngine().queryBindings(query, {
    sources: [source as string],
    fetch: countingFetch,
    readOnly: true,
  })
  const rows = (await bindings.toArray()).map(row =>
    toRow([...row].map(([name, term]) => [name.value, termText(term)] as const)),
  )
  return { rows, requests }
}

/** The answer of a SPARQL endpoint, in the same form. */
export async function askEndpoint(address: string, query: string): Promise<string[]> {
  const headers = { 'content-type': 'application/sparql-query', accept: 'application/sparql-results+json' }
  const response = await fetch(address, { method: 'POST', headers, body: query })
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`)
  const { results } = (await response.json()) as { results: { bindings: Record<string, JsonTerm>[] } }
  return results.bindings.map(row => toRow(Object.entries(row).map(([name, term]) => [name, toText(term)] as const)))
}

interface JsonTerm {
  type: string
  value: string
  'xml:lang'?: string
  datatype?: string
}

function toText({ type, value, datatype, ...rest }: JsonTerm): string {
  if (type === 'uri') return `<${value}>`
  const tag = rest['xml:lang'] ? `@${rest['xml:lang']}` : datatype ? `^^<${datatype}>` : ''
  return `${JSON.stringify(value)}${tag}`
}

function toRow(entries: readonly (readonly [string, string])[]): string {
  return entries
    .map(([name, text]) => `${name}=${text}`)
    .sort()
    .join(' ')
}
