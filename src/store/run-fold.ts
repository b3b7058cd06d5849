import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { fold, type Folded } from './fold.js'
import { receiveHeap, type FoldJob } from './fold-job.js'

/** A fold that is under way. */
export interface RunningFold {
  result: Promise<Folded>
  /** Gives up; the result is then an error. */
  stop(): Promise<void>
}

/** Starts the thread that folds; undefined to fold in this one. */
export type StartWorker = () => Worker | undefined

/** A worker where the program is compiled; a TypeScript source, which a worker cannot run, folds in its own thread. */
export const startCompiledWorker: StartWorker = () =>
  import.meta.filename.endsWith('.js') ? new Worker(new URL('./fold-worker.js', import.meta.url)) : undefined

/** Folds beside the thread that answers. */
export function runFold(job: FoldJob, startWorker: StartWorker): RunningFold {
  const worker = startWorker()
  if (!worker) return { result: setImmediate(job).then(fold), stop: async () => undefined }
  worker.postMessage(
    job,
    [job.added, job.since.ends, job.since.numbers].map(({ buffer }) => buffer as ArrayBuffer),
  )
  return {
    result: new Promise<Folded>((resolve, reject) => {
      worker.once('message', ({ state, ids }: Folded) =>
        resolve({ state: { ...state, terms: receiveHeap(state.terms) }, ids }),
      )
      worker.once('error', reject)
      worker.once('exit', () => reject(new Error('The worker ended before it had folded')))
    }),
    stop: async () => {
      await worker.terminate()
    },
  }
}
