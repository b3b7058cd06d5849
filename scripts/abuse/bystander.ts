import { fork } from 'node:child_process'
import { once } from 'node:events'
import { queryAddress, send, type Answer } from './request.js'

/** What somebody who does nothing wrong has seen. */
export interface Seen {
  /** Times of answers, in ms: of queries, pages and fragments, and of `/health`. */
  answers: number[]
  health: number[]
  /** Answers that were not what they should be. */
  wrong: string[]
}

const prefixes = `PREFIX acc: <https://w3id.org/drempel/ns#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> `
const from = '127.0.0.2'
const pauseMs = 150

/** Paths that are asked in turn, each with what its answer must contain. */
const wishes: readonly [path: string, holds: RegExp][] = [
  [query('ASK { ?s ?p ?o }'), /"boolean": ?true/],
  ['nl/', /<h1/],
  [query('SELECT ?s { ?s ?p ?o } LIMIT 1'), /"bindings": ?\[\s*\{/],
  ['fragments?predicate=https%3A%2F%2Fw3id.org%2Fdrempel%2Fns%23clearWidth', /clearWidth/],
  [
    query('SELECT ?e ?w { ?b rdfs:label "Huis 7"@nl ; acc:hasEntrance ?e . ?e acc:door/acc:clearWidth ?w }'),
    /"80(\.0)?"/,
  ],
  ['doc/building/abuse/house-7.ttl', /Huis 7/],
]

function query(text: string): string {
  return queryAddress('', prefixes + text)
}

/** Somebody who does nothing wrong, in a process of its own: one that attacks has no time to look at a clock. */
export interface Bystander {
  /** Begins to ask; what it gives ends that, and tells what was seen. */
  watch(): Promise<() => Promise<Seen>>
  leave(): void
}

export function bringBystander(address: string): Bystander {
  const other = fork(new URL('bystander-process.ts', import.meta.url), [address])
  const say = async (word: 'begin' | 'end') => {
    other.send(word)
    return ((await once(other, 'message')) as [Seen])[0]
  }
  return {
    watch: async () => {
      await say('begin')
      return () => say('end')
    },
    leave: () => other.disconnect(),
  }
}

/** Asks until told to stop, one thing after the other. */
export async function standBy(address: string, signal: AbortSignal): Promise<Seen> {
  const seen: Seen = { answers: [], health: [], wrong: [] }
  const wished = repeat(signal, async turn => {
    const [path, holds] = wishes[turn % wishes.length] ?? ['', /./]
    const answer = await send(address + path, {
      from,
      headers: { accept: path.startsWith('sparql') ? 'application/sparql-results+json' : '*/*' },
    })
    seen.answers.push(answer.ms)
    if (answer.status !== 200 || !answer.isWhole || !holds.test(answer.body)) seen.wrong.push(tell(path, answer))
  })
  const healthy = repeat(signal, async () => {
    const answer = await send(`${address}health`, { from: '127.0.0.3' })
    seen.health.push(answer.ms)
    if (answer.status !== 200) seen.wrong.push(tell('health', answer))
  })
  await Promise.all([wished, healthy])
  return seen
}

async function repeat(signal: AbortSignal, act: (turn: number) => Promise<void>): Promise<void> {
  for (let turn = 0; turn < 5 || !signal.aborted; turn++) {
    await act(turn)
    await new Promise(resolve => setTimeout(resolve, pauseMs))
  }
}

function tell(path: string, { status, body }: Answer): string {
  return `bystander got ${status} for ${path.slice(0, 30)}: ${body.slice(0, 120).replace(/\s+/g, ' ')}`
}

/** The time that 95 of 100 stay under. */
export function p95(times: readonly number[]): number {
  const sorted = [...times].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * 0.95) - 1)] ?? 0
}
