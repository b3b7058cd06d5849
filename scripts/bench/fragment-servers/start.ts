import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout } from 'node:timers/promises'
import { findPort } from '../../find-port.js'
import { inBatches } from '../../../src/rdf/batches.js'
import { openLedger } from '../../../src/records/ledger.js'
import { untilAtRest } from '../../processes.js'
import { startProgram } from '../../start-program.js'
import { benchBase, makeRecords } from '../generator.js'

/** A server of pattern fragments. */
export interface FragmentPeer {
  name: string
  /** Address of the fragments; requests go there whatever base its controls name. */
  url: string
  /** Whether it takes rows and knows municipalities, as ours does. */
  isOurs: boolean
  /** Number of its first process. */
  pid: number
  stop(): Promise<void>
}

const recordsACommit = 500

/** The records as N-Triples. */
export async function writeTriples(file: string, quads: number): Promise<void> {
  const pieces = async function* () {
    for await (const batch of inBatches(makeRecords(quads), 100))
      yield batch.map(({ lines }) => lines.join('')).join('')
  }
  await pipeline(Readable.from(pieces()), createWriteStream(file))
}

/**
 * The program as it is served, with pages as large as those of the peer, when it has judged all outcomes: once with no
 * memory for answers, so that each is made anew, and once as it comes, so that what is asked for again is sent as it was.
 */
export async function startOurFragments(folder: string, quads: number): Promise<FragmentPeer[]> {
  const data = join(folder, 'ours')
  await fillLedger(data, quads)
  const anew = await startOurs(data, 'ours, made anew', '--fragment-memory', '0')
  return [anew, await startOurs(data, 'ours, asked again')]
}

async function fillLedger(data: string, quads: number): Promise<void> {
  const ledger = openLedger(data)
  await ledger.agreeOnBase(benchBase, benchBase)
  for await (const batch of inBatches(makeRecords(quads), recordsACommit))
    await ledger.append(
      batch.map(({ record, lines }) => ({ record, text: lines.join('') })),
      { role: 'bench', reason: 'to measure' },
    )
  await ledger.close()
}

async function startOurs(data: string, name: string, ...flags: string[]): Promise<FragmentPeer> {
  const given = ['--data', data, '--page-size', '100', '--query-processes', '1', ...flags]
  const { address, process, stop } = await startProgram(...given)
  await untilAtRest(process.pid ?? 0)
  return { name, url: `${address}fragments`, isOurs: true, pid: process.pid ?? 0, stop }
}

/** LDF Server.js with its n3 source, and with HDT where there is a program that makes such a file. */
export async function startLdfServers(peers: string, folder: string): Promise<FragmentPeer[]> {
  const [triples, hdt] = [join(folder, 'data.nt'), join(folder, 'data.hdt')]
  const converter = join(peers, 'rdf2hdt')
  const sources = [{ name: 'n3', type: 'NTriplesDatasource', field: 'file', file: triples }]
  if (existsSync(converter)) {
    execFileSync(converter, ['-i', '-f', 'ntriples', triples, hdt], { stdio: 'ignore' })
    sources.push({ name: 'hdt', type: 'HdtDatasource', field: 'hdtFile', file: hdt })
  }
  const started: FragmentPeer[] = []
  for (const source of sources) started.push(await startLdfServer(peers, folder, source))
  return started
}

interface Source {
  name: string
  type: string
  field: string
  file: string
}

async function startLdfServer(
  peers: string,
  folder: string,
  { name, type, field, file }: Source,
): Promise<FragmentPeer> {
  const config = join(folder, `ldf-${name}.json`)
  writeFileSync(config, JSON.stringify(toConfig(type, { [field]: file })))
  const port = await findPort()
  const program = join(peers, 'node_modules/@ldf/server/bin/ldf-server')
  const child = spawn(process.execPath, ['--max-old-space-size=6000', program, config, String(port), '1'], {
    cwd: peers,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  process.once('exit', () => child.kill('SIGKILL'))
  const url = `http://localhost:${port}/bench`
  await untilReady(url, child)
  return {
    ...{ name: `Server.js ${name}`, url, isOurs: false, pid: child.pid ?? 0 },
    async stop() {
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
    },
  }
}

function toConfig(type: string, settings: Record<string, string>): object {
  return {
    '@context': 'https://linkedsoftwaredependencies.org/bundles/npm/@ldf/server/^3.0.0/components/context.jsonld',
    // The name of the server in its own settings; another would have none of the sources below.
    '@id': 'urn:ldf-server:my',
    import: 'preset-qpf:config-defaults.json',
    title: 'bench',
    dataFactory: {
      '@id': 'ldfc:DataFactory#dataFactory',
      ...{ requireName: 'n3', requireElement: 'DataFactory', requireNoConstructor: true },
    },
    datasources: [
      { '@id': 'urn:bench', '@type': type, datasourceTitle: 'bench', datasourcePath: 'bench', ...settings },
    ],
  }
}

/** The n3 source of a million triples takes 40 s. */
const longestLoad = 300_000

async function untilReady(url: string, child: ChildProcess): Promise<void> {
  const latest = Date.now() + longestLoad
  for (let status = 0; status !== 200; await setTimeout(250)) {
    if (child.exitCode !== null) throw new Error('LDF Server.js ended before it answered.')
    if (Date.now() > latest) throw new Error(`LDF Server.js does not get ready: ${status} for ${url}.`)
    status = await readStatus(url)
  }
}

/** Status of an answer; 0 where nobody listens yet. */
function readStatus(url: string): Promise<number> {
  return fetch(`${url}?subject=urn:nothing`, { headers: { accept: 'application/trig' } }).then(
    response => response.text().then(() => response.status),
    () => 0,
  )
}
