import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Memory that a query may leave behind before it is collected at once, in bytes: V8 is in no hurry in an idle process. */
const litter = 64 * 2 ** 20

/** A function to call between queries, which gives memory back to the system when the last one has used much. */
export function createTidyUp(): () => void {
  setFlagsFromString('--expose-gc')
  const collectGarbage = runInNewContext('gc') as () => void
  let clean = process.memoryUsage.rss()
  return () => {
    if (process.memoryUsage.rss() - clean < litter) return
    collectGarbage()
    clean = process.memoryUsage.rss()
  }
}
