import { once } from 'node:events'
import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { basename, extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Problem } from '../../problem.js'
import type { ProblemKind } from '../../problem.js'
import { createCollector } from './foreign.js'
import type { ForeignFile, Piece, ReadRequest } from './foreign.js'

/** What the reading process says. */
export type ReadMessage =
  { piece: Piece } | { done: true } | { problem: { kind: ProblemKind; message: string; cure?: string } }

/** What the reading of one file may take. */
export interface ReadLimits {
  /** Heap of the process, in MiB. */
  heapMb: number
  timeoutMs: number
}

const readLimits: ReadLimits = { heapMb: 2048, timeoutMs: 180_000 }

/**
 * Reads a file in a process of its own, with a heap and a time that are limited: a file that takes all memory, or that
 * its reader never ends with, costs only that process. Throws a Problem then, and for what the reading throws.
 */
export async function readInChild(request: ReadRequest, limits: ReadLimits = readLimits): Promise<ForeignFile> {
  const child = startChild(limits)
  const deadline = setTimeout(() => child.kill('SIGKILL'), limits.timeoutMs)
  try {
    return await receive(child, request)
  } finally {
    clearTimeout(deadline)
    child.kill('SIGKILL')
  }
}

/** The module beside this one, whether both are compiled or not. */
function startChild({ heapMb }: ReadLimits): ChildProcess {
  const extension = extname(import.meta.url)
  const entry = fileURLToPath(new URL(`./read-child${extension}`, import.meta.url))
  const loader = extension === '.ts' ? ['--import', 'tsx'] : []
  return fork(entry, [], {
    execArgv: [...loader, `--max-old-space-size=${heapMb}`, '--disable-proto=delete'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
}

function receive(child: ChildProcess, request: ReadRequest): Promise<ForeignFile> {
  const collector = createCollector()
  return new Promise((resolve, reject) => {
    child.on('message', sent => {
      const message = sent as ReadMessage
      if ('piece' in message) collector.add(message.piece)
      else if ('done' in message) resolve(collector.file)
      else reject(new Problem(message.problem.kind, message.problem.message, message.problem))
    })
    child.on('error', reject)
    void Promise.all([once(child, 'exit'), once(child, 'disconnect')]).then(() => reject(ended(request.file, child)))
    child.send(request, () => undefined)
  })
}

/** A process that ran out of heap ends itself (SIGABRT, or the code 134 of a shell). */
function ended(file: string, { exitCode, signalCode, killed }: ChildProcess): Problem {
  const name = basename(file)
  const cure = 'Save the table alone, without formatting, as .xlsx or CSV, and import that; or divide it.'
  if (killed) return new Problem('too-slow', `Reading ${name} took too long.`, { cure })
  if (signalCode === 'SIGABRT' || exitCode === 134 || signalCode === 'SIGKILL')
    return new Problem('too-large', `Reading ${name} took more memory than an import may.`, { cure })
  return new Problem('malformed', `${name} cannot be read: the reading of it broke off.`, { cure })
}
