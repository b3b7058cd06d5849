import { setImmediate } from 'node:timers/promises'
import type { NamedNode, Quad } from '@rdfjs/types'
import type { Iris } from '../model/iris.js'
import { municipalityOf } from '../model/municipality.js'
import { namedNode } from '../rdf/terms.js'
import { readContent } from '../records/content.js'
import type { Change, Ledger } from '../records/ledger.js'

/** A record as it stood when the source was made. */
export interface DumpedRecord {
  iri: string
  graph: NamedNode
  municipality: string
  change: Change
}

/** The records of one moment: what is changed while they are read does not show. */
export interface RecordSource {
  base: string
  /** Last change that they include, and its time (ISO 8601); "" when there was none. */
  sequence: number
  time: string
  records: readonly DumpedRecord[]
  /** Its sorted N-Triples. */
  text(record: DumpedRecord): string
}

/** All records that are not withdrawn; memory holds their names, not what they say. */
export function readSource(ledger: Ledger, iris: Iris): RecordSource {
  const sequence = ledger.position()
  const latest = [...ledger.records()].filter(({ kind }) => kind !== 'withdrawn')
  return {
    base: iris.base,
    sequence,
    time: ledger.change(sequence)?.time ?? '',
    records: latest.map(change => ({
      iri: change.record,
      graph: iris.graph(change.record) ?? namedNode(change.record),
      municipality: municipalityOf(change.record, iris) ?? '',
      change,
    })),
    text: ({ change }) => ledger.content(change),
  }
}

/** Only the records of a municipality. */
export function within(source: RecordSource, municipality: string): RecordSource {
  return { ...source, records: source.records.filter(record => record.municipality === municipality) }
}

/** Municipalities that have records, in order. */
export function municipalitiesIn({ records }: RecordSource): string[] {
  return [...new Set(records.map(({ municipality }) => municipality))].filter(name => name !== '').sort()
}

/** Record by record; others have their turn in between. */
export async function* readRecords(source: RecordSource): AsyncIterable<{ record: DumpedRecord; quads: Quad[] }> {
  for (const [index, record] of source.records.entries()) {
    yield { record, quads: readContent(source.text(record), record.graph) }
    if (index % stride === stride - 1) await setImmediate()
  }
}

/** Every quad, those of one record together. */
export async function* readQuads(source: RecordSource): AsyncIterable<Quad> {
  for await (const { quads } of readRecords(source)) yield* quads
}

/** Records that are read before others have their turn. */
export const stride = 20
