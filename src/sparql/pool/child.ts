import { fork, type ChildProcess } from 'node:child_process'
import type { Readable } from 'node:stream'
import type { QueryMessage, QueryReply } from './query-messages.js'
import { readResidentMb } from './resident.js'

/** How to start a query process. */
export interface ChildOptions {
  /** Module that calls `serveQueries`. */
  entry: string
  arguments: readonly string[]
  /** Heap of the process, in MiB; V8 ends a process that needs more. */
  heapMb: number
  /** Further options for node; those of this process when absent. */
  execArgv?: readonly string[]
}

/** A query process, seen from the server. */
export interface Child {
  /** Fails with a ChildEnd when the process ends before it is ready. */
  readonly ready: Promise<void>
  readonly ended: Promise<ChildEnd>
  /** The reply to one query; fails with a ChildEnd when the process ends instead. One query at a time. */
  ask(message: QueryMessage): Promise<QueryReply>
  /** Memory that queries have made it take since it was ready, in MiB; undefined where the system does not tell. */
  grownMb(): number | undefined
  /** To be told when it has nothing more to do, and when it has again: what it takes between is for data that came. */
  rest(): void
  wake(): void
  /** Ends the process at once, whatever it is doing. */
  kill(): void
}

/** The end of a query process. */
export class ChildEnd extends Error {
  /** Absent when it ended by itself. */
  readonly signal: NodeJS.Signals | undefined
  readonly killedByUs: boolean

  constructor(child: ChildProcess, lastWords: string) {
    super(`A query process ended (${child.signalCode ?? child.exitCode}). ${lastWords}`.trim())
    this.name = 'ChildEnd'
    this.signal = child.signalCode ?? undefined
    this.killedByUs = child.killed
  }
}

/** Starts a query process. */
export function startChild(options: ChildOptions): Child {
  const child = fork(options.entry, options.arguments, {
    execArgv: toExecArgv(options),
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  const ended = end(child)
  const receive = createReceiver(child, ended)
  const residentMb = () => readResidentMb(child.pid)
  let readyMb: number | undefined
  let restMb: number | undefined
  return {
    ready: receive().then(() => void (readyMb = residentMb())),
    ended,
    ask: message => {
      const reply = receive()
      child.send(message, () => undefined)
      return reply
    },
    grownMb: () => {
      const now = residentMb()
      return now === undefined || readyMb === undefined ? undefined : Math.min(now, restMb ?? now) - readyMb
    },
    rest: () => void (restMb = residentMb()),
    wake: () => {
      const grown = (residentMb() ?? 0) - (restMb ?? Infinity)
      if (readyMb !== undefined && grown > 0) readyMb += grown
      restMb = undefined
    },
    kill: () => child.kill('SIGKILL'),
  }
}

/** A query process is not debugged together with its parent: both would want the same port. */
function toExecArgv({ heapMb, execArgv = process.execArgv }: ChildOptions): string[] {
  const inherited = execArgv.filter(option => !option.startsWith('--inspect'))
  return [...inherited, `--max-old-space-size=${heapMb}`, '--disable-proto=delete']
}

async function end(child: ChildProcess): Promise<ChildEnd> {
  const closed = new Promise<void>(resolve => {
    child.on('close', () => resolve())
    child.on('error', () => child.pid === undefined && resolve())
  })
  const lastWords = child.stderr ? await readEnd(child.stderr) : ''
  await closed
  return new ChildEnd(child, lastWords)
}

/** The last 2,000 characters of what a process writes. */
async function readEnd(stream: Readable): Promise<string> {
  let text = ''
  for await (const piece of stream.setEncoding('utf8')) text = (text + String(piece)).slice(-2000)
  return text
}

/** A function that gives the next message of a process. */
function createReceiver(child: ChildProcess, ended: Promise<ChildEnd>): () => Promise<QueryReply> {
  let waiting: { resolve(reply: QueryReply): void; reject(end: ChildEnd): void } | undefined
  let over: ChildEnd | undefined
  child.on('message', reply => waiting?.resolve(reply as QueryReply))
  void ended.then(end => {
    over = end
    waiting?.reject(end)
  })
  return () =>
    new Promise((resolve, reject) => {
      waiting = { resolve, reject }
      if (over) reject(over)
    })
}
