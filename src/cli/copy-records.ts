import type { Program } from '../main.js'
import { Problem } from '../problem.js'
import { inBatches } from '../rdf/batches.js'
import { collect } from '../rdf/collect.js'
import { groupBy } from '../rdf/group-by.js'
import type { Outcome, Submission } from '../records/records.js'
import type { RemoteStore } from '../store/remote/remote-store.js'
import type { Progress } from './progress.js'

export interface Copying {
  progress: Progress
  /** Where the records come from, as the ledger will tell it. */
  from: string
}

/** Records that are committed in one step. */
const stepSize = 50
/** Violations that are shown of one record. */
const shownOfARecord = 3

/** Puts the records of a store through the gate, prints what became of them, and gives how many were refused. */
export async function copyRecords(store: RemoteStore, program: Program, { progress, from }: Copying): Promise<number> {
  const outcomes: Outcome[] = []
  for await (const submissions of inBatches(readSubmissions(store, program), stepSize)) {
    const reason = { role: 'importer', reason: `Copy from ${from}` }
    outcomes.push(...(await program.records.commit(submissions, reason)))
    progress.to(outcomes.length)
  }
  if (outcomes.length === 0) throw nothingThere(program)
  outcomes.filter(({ kind }) => kind === 'refused').forEach(printRefusal)
  const kinds = groupBy(outcomes, ({ kind }) => kind)
  const count = (kind: Outcome['kind']) => kinds.get(kind)?.length ?? 0
  console.log(
    `Records: ${outcomes.length}: ${count('created')} new, ${count('changed')} changed, ` +
      `${count('unchanged')} as they were, ${count('refused')} refused`,
  )
  return count('refused')
}

async function* readSubmissions(store: RemoteStore, { iris }: Program): AsyncIterable<Submission> {
  for await (const graph of store.graphs()) {
    const record = iris.described(graph.value)
    if (record && iris.record(record.value)?.equals(record))
      yield { record, quads: await collect(store.match({ graph })) }
  }
}

function printRefusal({ record, violations }: Outcome): void {
  console.log(`Refused: ${record.value}`)
  const reasons = violations.filter(({ severity }) => severity === 'violation')
  for (const { message, path, value } of reasons.slice(0, shownOfARecord))
    console.log(`  ${[message, path, value?.value].filter(part => part !== undefined).join(' ')}`)
}

function nothingThere({ iris }: Program): Problem {
  return new Problem('not-found', `The store has no records whose documents begin with ${iris.base}doc/.`, {
    cure: 'Give the base IRI of its records with --base, and a new data folder with --data.',
  })
}
