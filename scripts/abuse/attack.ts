import { queryAddress, send, type Answer } from './request.js'

/** The program under attack. */
export interface Target {
  address: string
  pid: number
  /** Where a request must never come from: counts those that do. */
  canary: { address: string; hits: number }
  /** Distinct triples that it holds. */
  triples: number
}

/** Something that nobody should do, with what was wrong with how the program took it. */
export interface Attack {
  /** Row of the threat table. */
  row: number
  name: string
  /** Whether it is a part of the short form. */
  short?: boolean
  run(target: Target, from: string): Promise<string[]>
}

/** Puts a query, as a program does. */
export function ask(target: Target, query: string, from: string, signal?: AbortSignal): Promise<Answer> {
  const headers = { accept: 'application/sparql-results+json, text/turtle;q=0.5' }
  if (query.length < 8000)
    return send(queryAddress(target.address, query), { from, headers, ...(signal && { signal }) })
  return send(`${target.address}sparql`, {
    ...{ from, method: 'POST', body: query },
    headers: { ...headers, 'content-type': 'application/sparql-query' },
  })
}

/** The n-th of some addresses of this machine. */
export const neighbour = (number: number) => `127.0.9.${number + 1}`
