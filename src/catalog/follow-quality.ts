import { setImmediate } from 'node:timers/promises'
import type { Iris } from '../model/iris.js'
import { municipalityOf } from '../model/municipality.js'
import { namedNode } from '../rdf/terms.js'
import { readContent } from '../records/content.js'
import type { Ledger } from '../records/ledger.js'
import { judgeRecord, sumUp, type Quality, type QualitySources } from './quality.js'

/** Figures of all records, and of those of each municipality. */
export interface AllQuality {
  whole: Quality
  municipalities: ReadonlyMap<string, Quality>
}

/** Records that are judged before others have their turn. */
const stride = 5

/** A function that gives the figures as of now; after the first time it judges only the records that have changed. */
export function createQuality(ledger: Ledger, iris: Iris, sources: QualitySources): () => Promise<AllQuality> {
  const byRecord = new Map<string, Quality>()
  let seen = 0
  let all: Promise<AllQuality> | undefined
  const bringUp = async (position: number) => {
    const changed = new Set(Array.from(ledger.after(seen), ({ record }) => record))
    let read = 0
    for (const record of changed) {
      const change = ledger.latest(record)
      if (!change || change.kind === 'withdrawn') byRecord.delete(record)
      else {
        const graph = iris.graph(record) ?? namedNode(record)
        byRecord.set(record, await judgeRecord(readContent(ledger.content(change), graph), sources))
      }
      if (++read % stride === 0) await setImmediate()
    }
    seen = position
    return sumAll(byRecord, iris)
  }
  let running = Promise.resolve()
  return async () => {
    const position = ledger.position()
    if (all === undefined || seen < position) {
      const turn = running.then(() => (all === undefined || seen < position ? (all = bringUp(position)) : all))
      running = turn.then(
        () => undefined,
        () => (all = undefined),
      ) as Promise<void>
      return turn
    }
    return all
  }
}

async function sumAll(byRecord: ReadonlyMap<string, Quality>, iris: Iris): Promise<AllQuality> {
  const towns = new Map<string, Quality[]>()
  for (const [record, quality] of byRecord) {
    const town = municipalityOf(record, iris) ?? ''
    towns.set(town, [...(towns.get(town) ?? []), quality])
  }
  const municipalities = new Map<string, Quality>()
  for (const town of [...towns.keys()].sort()) municipalities.set(town, await sumUp(towns.get(town) ?? []))
  return { whole: await sumUp(byRecord.values()), municipalities }
}
