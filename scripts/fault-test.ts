// Fails the k-th write or flush of the ledger's file, for k = 1, 2, 3 … until a run is left alone, and fills a small disk;
// looks each time at what is there afterwards. Needs strace; the small disk needs root.
// npm run fault-test -- [MOST]
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { projectPath } from '../src/paths.js'
import { openLedger } from '../src/records/ledger.js'
import { checkFolder } from './faults/check-folder.js'

/** Calls by which lmdb 3.5 writes: pages, and its own page at the end, which is flushed as it is written. */
const calls = ['writev', 'pwrite64', 'fdatasync']
const faults = ['error=EIO', 'error=ENOSPC', 'signal=KILL']
const most = Number(process.argv[2] ?? 8)
const work = mkdtempSync(join(tmpdir(), 'drempel-faults-'))
const tally = { passed: 0, failed: 0 }

if (spawnSync('strace', ['-V']).error) console.log('skipped: strace is not installed')
else
  for (const call of calls)
    for (const fault of faults) for (const kind of ['new', 'existing'] as const) await failEach(call, fault, kind)
await fillSmallDisk()
rmSync(work, { recursive: true })
console.log(`${tally.passed} passed, ${tally.failed} failed`)
process.exitCode = tally.failed === 0 ? 0 : 1

/**
 * In a new folder making the ledger fails, in one that exists appending to it. lmdb 3.5 itself may end the process
 * when making fails; then nothing was there, and the next start makes it.
 */
async function failEach(call: string, fault: string, kind: 'new' | 'existing'): Promise<void> {
  const seen = { places: 0, refusals: 0, unopened: 0, ended: 0 }
  for (let k = 1; k <= most; k++) {
    const folder = join(work, `${call}-${fault}-${k}`)
    if (kind === 'existing') await openLedger(folder).close()
    const run = await writeWithFault(folder, `${call}:${fault}:when=${k}`)
    if (!run.injected) break
    seen.places = k
    seen.refusals += run.lines.filter(line => line.startsWith('refused')).length
    seen.unopened += run.lines.includes('open') ? 0 : 1
    const ended = kind === 'new' && run.crashed && !run.killed && !run.lines.includes('open')
    seen.ended += ended ? 1 : 0
    await judge(`${call} ${fault} ${k}, ${kind}`, folder, ended ? { ...run, killed: true } : run)
  }
  const { places, refusals, unopened, ended } = seen
  const words = `${refusals} refusals, ${unopened} did not open, ${ended} of them ended by lmdb`
  console.log(`${call} ${fault}, ${kind}: ${places} places, ${words}`)
}

/** A file system of 2 MiB in memory. */
async function fillSmallDisk(): Promise<void> {
  const folder = join(work, 'small')
  mkdirSync(folder)
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'none', folder]).status !== 0) {
    console.log('skipped: a small disk cannot be mounted here')
    return
  }
  try {
    const run = await write(folder, [process.execPath], 200)
    const refused = run.lines.filter(line => line.startsWith('refused'))
    const full = refused.filter(line => line.includes('The disk is full'))
    const wrong = full.length > 0 && full.length === refused.length ? [] : ['the disk was not called full']
    console.log(`a full disk: ${refused.length} refusals`)
    const copy = join(work, 'small-copy')
    cpSync(folder, copy, { recursive: true })
    await judge('a full disk', copy, run, wrong)
  } finally {
    spawnSync('umount', [folder])
  }
}

/** Looks at what is there: every promise kept, and a writer that lived to read it all, unless it was killed. */
async function judge(name: string, folder: string, { lines, killed, stderr }: Run, more: string[] = []): Promise<void> {
  const acknowledged = lines.filter(line => line.startsWith('ack ')).map(line => line.slice(4))
  const told = lines.includes('open') ? lines.some(line => line.startsWith('read ')) : /Problem: .*\n/.test(stderr)
  const wrong = [...more, ...(await checkFolder(folder, acknowledged))]
  if (!killed && !told) wrong.push(`the writer ended without a word: ${stderr.slice(0, 2000)}`)
  if (wrong.length === 0) tally.passed += 1
  else tally.failed += 1
  for (const each of wrong) console.log(`WRONG ${name}: ${each}`)
  rmSync(folder, { recursive: true })
}

interface Run {
  lines: string[]
  stderr: string
  /** By the fault. */
  killed: boolean
  /** By a signal, for whatever reason. */
  crashed: boolean
}

/** strace counts calls for each thread: one thread for lmdb makes k certain. */
async function writeWithFault(folder: string, inject: string): Promise<Run & { injected: boolean }> {
  const trace = join(work, 'trace')
  const [call = ''] = inject.split(':')
  const where = ['-f', '-qq', '-o', trace, '-P', `${folder}/ledger/data.mdb`]
  const run = await write(folder, [
    'strace',
    ...where,
    '-e',
    `trace=${call}`,
    '-e',
    `inject=${inject}`,
    process.execPath,
  ])
  const seen = readFileSync(trace, 'utf8')
  return { ...run, killed: seen.includes('killed by SIGKILL'), injected: /INJECTED|killed by SIGKILL/.test(seen) }
}

/** Runs the writer to its end, behind the words that start node. */
async function write(folder: string, [command = '', ...words]: string[], commits = 5): Promise<Run> {
  const script = ['--import', 'tsx', projectPath('scripts/faults/writer.ts'), folder, '4', String(commits)]
  const child = spawn(command, [...words, ...script], { env: { ...process.env, UV_THREADPOOL_SIZE: '1' } })
  const exit = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>
  const [output, stderr, [code, signal]] = await Promise.all([text(child.stdout), text(child.stderr), exit])
  return { lines: output.split('\n'), stderr, killed: false, crashed: signal !== null || (code ?? 0) > 128 }
}
