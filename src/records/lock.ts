import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { Problem } from '../problem.js'
import { identifyProcess, isGone, type ProcessIdentity } from './process-identity.js'

/** A lock that is held. */
export interface Lock {
  /** Lets others have it; a second call does nothing. */
  release(): void
}

export interface LockRequest {
  folder: string
  /** Locks of different names do not know each other; letters only. */
  name: string
  /** What it is taken for, told to those who have to wait. */
  purpose: string
  /** How long to wait for another to release it, in ms. */
  waitMs?: number
}

/** What a lock file says of its holder. */
interface Claim {
  purpose: string
  command: string
  since: string
}

/**
 * Takes a lock of a folder, or throws a Problem that names who holds it. The lock of a process that is gone, however it
 * ended, counts for nothing. Every claim has a file of its own, and looks at the others only once it stands: of two that
 * race both may step back and try again, but never do both go on.
 */
export async function takeLock(request: LockRequest): Promise<Lock> {
  const { folder, name, purpose, waitMs = 1000 } = request
  mkdirSync(folder, { recursive: true })
  const file = `${name}.${toText(identifyProcess())}.${randomBytes(4).toString('hex')}.lock`
  const until = performance.now() + waitMs
  for (;;) {
    writeClaim(`${folder}/${file}`, purpose)
    const other = findOther(folder, name, file)
    if (other === undefined) return { release: () => rmSync(`${folder}/${file}`, { force: true }) }
    rmSync(`${folder}/${file}`)
    if (performance.now() > until) throw toProblem(request, other)
    await delay(5 + Math.random() * 30)
  }
}

/** The first claim of another that lives; files of those that are gone are swept away: their names never come back. */
function findOther(folder: string, name: string, own: string): string | undefined {
  const others = readdirSync(folder).filter(
    file => file.startsWith(`${name}.`) && file.endsWith('.lock') && file !== own,
  )
  const gone = others.filter(file => isGone(readIdentity(file)))
  for (const file of gone) rmSync(`${folder}/${file}`, { force: true })
  return others.find(file => !gone.includes(file))
}

/** A full disk leaves an empty file, which would hold the lock as long as this process lives. */
function writeClaim(path: string, purpose: string): void {
  const command = ['drempel', ...process.argv.slice(2)].join(' ').slice(0, 200)
  const claim: Claim = { purpose, command, since: new Date().toISOString() }
  try {
    writeFileSync(path, JSON.stringify(claim), { flag: 'wx' })
  } catch (error) {
    rmSync(path, { force: true })
    throw error
  }
}

function toProblem({ folder, purpose }: LockRequest, file: string): Problem {
  const claim = readClaim(`${folder}/${file}`)
  const { pid } = readIdentity(file)
  const since = claim ? ` since ${claim.since} for ${claim.purpose} (${claim.command})` : ''
  return new Problem('busy', `${folder} is held by process ${pid}${since}; ${purpose} has to wait.`, {
    cure: `Try again when it has ended. If it ran in a container that is gone, delete ${folder}/${file}.`,
  })
}

/** Undefined while it is being written, and when it was released just now. */
function readClaim(path: string): Claim | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Claim
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

function toText({ pid, started, boot, namespace }: ProcessIdentity): string {
  return [pid, started, boot, namespace].join('-')
}

function readIdentity(file: string): ProcessIdentity {
  const [pid = '', started = '', boot = '', namespace = ''] = file.split('.')[1]?.split('-') ?? []
  return { pid: Number(pid), started, boot, namespace }
}
