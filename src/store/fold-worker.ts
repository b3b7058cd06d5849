import { parentPort } from 'node:worker_threads'
import { fold } from './fold.js'
import { receiveJob, type FoldJob } from './fold-job.js'

/** Folds what it is sent, once; its parent hears of an error as one of the worker. */
parentPort?.once('message', (job: FoldJob) => parentPort?.postMessage(fold(receiveJob(job))))
