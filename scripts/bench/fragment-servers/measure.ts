import { Agent, get } from 'node:http'
import { acc, rdf, rdfs } from '../../../src/rdf/vocab.js'
import { processorMsOf } from '../../processes.js'
import { makeRecords } from '../generator.js'
import type { FragmentPeer } from './start.js'

/** A kind of request; `address` gives the n-th. */
export interface FragmentKind {
  name: string
  onlyOurs?: boolean
  address(url: string, number: number): string
  /** Share of the pages that lie before the one that is asked for. */
  depth?: number
}

const connections = 8
/** Time before a measurement in which code gets warm, in ms. */
const warmMs = 2000
const sample = Array.from(makeRecords(100_000), ({ record }) => record)
const predicates = [rdfs.label, acc.hasEntrance, acc.door, acc.clearWidth, acc.thresholdHeight, acc.stepCount]
const at = <Item>(items: readonly Item[], number: number) => items[number % items.length] as Item
const fill = (url: string, fields: Record<string, string>) => {
  const query = String(new URLSearchParams(fields))
  return query === '' ? url : `${url}?${query}`
}
const byPredicate = (url: string, number: number) => fill(url, { predicate: at(predicates, number).value })
const everything = (url: string) => url
const rowsAt = (number: number) => Array.from({ length: 64 }, (_, index) => `(<${at(sample, number * 64 + index)}>)`)

export const fragmentKinds: readonly FragmentKind[] = [
  { name: 'subject', address: (url, number) => fill(url, { subject: at(sample, number) }) },
  { name: 'predicate, first page', address: byPredicate },
  { name: 'predicate, 90 % deep', address: byPredicate, depth: 0.9 },
  { name: 'predicate, last page', address: byPredicate, depth: 1 },
  {
    name: 'predicate and object',
    address: (url, number) =>
      fill(url, {
        predicate: rdf.type.value,
        object: at([acc.Door, acc.Entrance, acc.Building, acc.Lift], number).value,
      }),
  },
  { name: 'everything, first page', address: everything },
  { name: 'everything, last page', address: everything, depth: 1 },
  {
    name: '64 rows (brTPF)',
    onlyOurs: true,
    address: (url, number) =>
      fill(url, {
        subject: '?s',
        predicate: acc.hasEntrance.value,
        object: '?o',
        values: `(?s) { ${rowsAt(number).join(' ')} }`,
      }),
  },
  {
    name: 'a municipality, predicate',
    onlyOurs: true,
    address: (url, number) => byPredicate(`${url}/town-01`, number),
  },
  {
    name: 'a municipality, predicate, last page',
    onlyOurs: true,
    depth: 1,
    address: (url, number) => byPredicate(`${url}/town-01`, number),
  },
  { name: 'a municipality, everything, last page', onlyOurs: true, depth: 1, address: url => `${url}/town-01` },
]

/** What a kind of request costs a server. */
export interface Measured {
  /** Requests answered in a second, from eight connections. */
  rate: number
  /** Processor time of the server for each, in ms; other programs on the machine hardly change it. */
  processorMs: number
}

/** Measures a kind; undefined where the server does not know it. */
export async function measureKind(
  kind: FragmentKind,
  server: FragmentPeer,
  seconds: number,
): Promise<Measured | undefined> {
  if (kind.onlyOurs && !server.isOurs) return undefined
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const pages = new Map<string, number>()
  let number = 0
  const askOne = async () => {
    const address = kind.address(server.url, number++)
    const page = kind.depth === undefined ? 1 : (pages.get(address) ?? (await findPage(address, kind.depth, agent)))
    pages.set(address, page)
    await read(page > 1 ? `${address}${address.includes('?') ? '&' : '?'}page=${page}` : address, agent)
  }
  const warm = performance.now() + warmMs
  while (performance.now() < warm || number < predicates.length) await askOne()
  const before = processorMsOf(server.pid)
  const start = performance.now()
  const end = start + seconds * 1000
  let answered = 0
  const work = async () => {
    while (performance.now() < end) {
      await askOne()
      answered++
    }
  }
  await Promise.all(Array.from({ length: connections }, work))
  agent.destroy()
  const rate = answered / ((performance.now() - start) / 1000)
  return { rate, processorMs: (processorMsOf(server.pid) - before) / answered }
}

async function findPage(address: string, depth: number, agent: Agent): Promise<number> {
  const text = await read(address, agent, 'application/n-quads')
  const total = Number(/core#totalItems> "(\d+)"/.exec(text)?.[1] ?? 0)
  return Math.max(1, Math.ceil((total / 100) * depth))
}

function read(address: string, agent: Agent, accept = 'application/trig'): Promise<string> {
  return new Promise((resolve, reject) => {
    get(address, { agent, headers: { accept } }, response => {
      const pieces: Buffer[] = []
      response.on('data', (piece: Buffer) => pieces.push(piece))
      response.on('end', () => {
        const text = Buffer.concat(pieces).toString()
        if (response.statusCode === 200) resolve(text)
        else reject(new Error(`${response.statusCode} for ${address}: ${text.slice(0, 200)}`))
      })
    }).on('error', reject)
  })
}
