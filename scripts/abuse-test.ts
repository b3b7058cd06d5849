// Attacks the built program as the threat table says, with somebody beside who does nothing wrong; exits with 1 when one
// attack reaches what it must not. npm run abuse-test -- [--short] [--only PATTERN] [--slack FACTOR]
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ask, type Attack, type Target } from './abuse/attack.js'
import { bodyAttacks } from './abuse/body-attacks.js'
import { bringBystander, p95, type Seen } from './abuse/bystander.js'
import { loadAttacks } from './abuse/load-attacks.js'
import { childrenOf, loadOf, memoryOf, untilAtRest } from './processes.js'
import { badQueries } from './abuse/queries.js'
import { reachAttacks } from './abuse/reach-attacks.js'
import { buildTown } from './abuse/town.js'
import { graceMs, judge, limitMs } from './abuse/verdict.js'
import { startProgram } from './start-program.js'

const { values: flags } = parseArgs({
  options: { short: { type: 'boolean' }, only: { type: 'string' }, slack: { type: 'string', default: '1' } },
})
/** For a machine that has other work to do: times may be so many times as long. */
const slack = Number(flags.slack)
/** Most memory that may stay in use after an attack, in MiB. */
const memoryMargin = 400
const settleMs = 20_000

const attacks: Attack[] = [
  ...badQueries.map(({ query, ...each }) => ({
    ...each,
    run: async (target: Target, from: string) =>
      judge(await ask(target, query, from), { ...each, withinMs: (limitMs + graceMs) * slack }),
  })),
  ...loadAttacks,
  ...reachAttacks,
  ...bodyAttacks,
].filter(({ name, short }) => (!flags.short || short) && (!flags.only || new RegExp(flags.only).test(name)))

const canary = createServer((_request, response) => {
  target.canary.hits += 1
  response.end('<urn:canary> <urn:sings> "canary sings" .')
}).listen(0, '127.0.0.1')
await once(canary, 'listening')
const folder = mkdtempSync(join(tmpdir(), 'drempel-abuse-'))
await buildTown(folder)
const program = await startProgram(
  ...['--data', folder, '--host', '127.0.0.1', '--query-timeout', String(limitMs), '--query-heap', '512'],
)
const target: Target = {
  address: program.address.replace('localhost', '127.0.0.1'),
  pid: program.process.pid ?? 0,
  canary: { address: `http://127.0.0.1:${(canary.address() as AddressInfo).port}/`, hits: 0 },
  triples: 0,
}

const bystander = bringBystander(target.address)
let failures = 0
try {
  await warmUp()
  const quiet = await observe(() => new Promise<string[]>(resolve => setTimeout(() => resolve([]), 3000)))
  const before = memoryOf(target.pid)
  console.log(`${target.triples} triples, ${Math.round(before)} MiB; times in ms\n`)
  console.log('row  attack                                    took  answers  health   MiB')
  report({ row: 0, name: '(nothing)' }, quiet, 0)
  for (const [number, attack] of attacks.entries()) {
    const observed = await observe(() => attack.run(target, `127.0.1.${number + 1}`))
    observed.complaints.push(...(await lookAfter(observed.childrenBefore)))
    report(attack, observed, await settle(before))
  }
} finally {
  bystander.leave()
  await program.stop()
  canary.close()
  rmSync(folder, { recursive: true })
}
console.log(`\n${attacks.length + 1 - failures} passed, ${failures} failed`)
process.exitCode = failures === 0 ? 0 : 1

/**
 * Waits until the service is at rest (the town's outcomes are judged, and stand in the store), and has answered all
 * that the bystander asks.
 */
async function warmUp(): Promise<void> {
  await untilAtRest(target.pid)
  const { body } = await ask(target, 'SELECT (COUNT(*) AS ?n) { ?s ?p ?o }', '127.0.0.4')
  target.triples = Number(/"value": ?"(\d+)"/.exec(body)?.[1])
  await observe(() => new Promise<string[]>(resolve => setTimeout(() => resolve([]), 3000)))
}

interface Observed {
  complaints: string[]
  seen: Seen
  ms: number
  childrenBefore: number[]
}

async function observe(act: () => Promise<string[]>): Promise<Observed> {
  const childrenBefore = childrenOf(target.pid)
  const endWatch = await bystander.watch()
  const began = performance.now()
  const complaints = await act().catch((error: unknown) => [String(error)])
  const ms = performance.now() - began
  return { complaints, seen: await endWatch(), ms, childrenBefore }
}

/** No process may still be at work a second after the answer; those that have started since are getting ready. */
async function lookAfter(childrenBefore: readonly number[]): Promise<string[]> {
  await new Promise(resolve => setTimeout(resolve, graceMs * slack))
  const old = childrenOf(target.pid).filter(pid => childrenBefore.includes(pid))
  const busy = (await loadOf(old, 300)).filter(load => load > 0.5)
  const isAlive = program.process.exitCode === null && program.process.signalCode === null
  return [...busy.map(load => `a process still uses ${Math.round(load * 100)} %`), ...(isAlive ? [] : ['it is down'])]
}

/** Memory beyond what was in use at first, in MiB, when it has come down, or has had its time to. */
async function settle(before: number): Promise<number> {
  const until = performance.now() + settleMs
  let more = memoryOf(target.pid) - before
  while (more > memoryMargin && performance.now() < until) {
    await new Promise(resolve => setTimeout(resolve, 500))
    more = memoryOf(target.pid) - before
  }
  return more
}

function report({ row, name }: Pick<Attack, 'row' | 'name'>, { complaints, seen, ms }: Observed, memory: number): void {
  const [answers, health] = [p95(seen.answers), p95(seen.health)]
  const found = [
    ...new Set([...complaints, ...seen.wrong]),
    ...(answers > 1000 * slack ? ['bystander waited too long'] : []),
    ...(health > 100 * slack ? ['/health was too slow'] : []),
    ...(memory > memoryMargin ? ['memory did not come back'] : []),
  ]
  if (found.length > 0) failures += 1
  const figures = [ms, answers, health, memory].map((figure, index) =>
    String(Math.round(figure)).padStart([6, 7, 6, 6][index] ?? 0),
  )
  console.log(`${String(row).padStart(3)}  ${name.padEnd(40)}${figures.join('  ')}${found.length > 0 ? '  WRONG' : ''}`)
  for (const each of found) console.log(`       ${each}`)
}
