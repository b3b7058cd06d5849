import { differencesOf } from '../ingest/diff/record-difference.js'
import { sayTerms } from '../ingest/diff/say-terms.js'
import type { TracedObservation, TracedValue } from '../ingest/diff/trace-values.js'
import type { CellOrigin } from '../ingest/rows/draft-content.js'
import type { Vocabulary } from '../model/vocabulary.js'
import { namedNode } from '../rdf/terms.js'
import type { Change, Ledger } from '../records/ledger.js'

/** A building as `drempel show` tells of it. */
export interface Shown {
  building: string
  present: boolean
  values: ShownValue[]
  /** Oldest first. */
  history?: ShownChange[]
}

export interface ShownValue {
  thing: string
  property: string
  label: string
  value: string
  /** The change that brought the value. */
  since: Pick<Change, 'sequence' | 'time' | 'role' | 'reason' | 'batch'> & { file?: string }
  /** The cells that say so, in the newest file that does. */
  source: { file?: string; sheet?: string; row: number; column: string; cell: string; raw: string }[]
  observations: { says: string; origin: string }[]
}

export interface ShownChange extends Pick<Change, 'sequence' | 'time' | 'kind' | 'role' | 'reason' | 'batch'> {
  file?: string
  differences: { thing: string; property: string; label: string; before: string; after: string }[]
}

export function toShownValues(values: readonly TracedValue[], vocabulary: Vocabulary): ShownValue[] {
  const order = (property: string) => vocabulary.property(property)?.order ?? Infinity
  const sorted = values.toSorted(
    (one, other) => compareTexts(one.thing, other.thing) || order(one.property) - order(other.property) || 0,
  )
  return sorted.map(({ thing, property, term, since, told, observations }) => {
    const { sequence, time, role, reason, batch, source } = since
    return {
      ...{ thing, property, label: labelOf(property, vocabulary), value: sayTerms([term], property, vocabulary) },
      since: { sequence, time, role, reason, ...(batch === undefined ? {} : { batch }), ...fileOf(source) },
      source: (told?.cells ?? []).map(cell => toSource(cell, told?.change)),
      observations: observations.map(each => toObservation(each, property, vocabulary)),
    }
  })
}

const { compare: compareTexts } = new Intl.Collator('en', { numeric: true })

function toSource({ value, ...place }: CellOrigin, change: Change | undefined): ShownValue['source'][number] {
  return { ...fileOf(change?.source), ...place, raw: value }
}

function fileOf(source: Change['source']): { file?: string } {
  return source ? { file: source.file } : {}
}

/** Its value, and "measured, 2024-05-12, gent.xlsx Ingangen!F12". */
function toObservation(observed: TracedObservation, property: string, vocabulary: Vocabulary) {
  const { term, method, date, cell, file, raw } = observed
  const place = [file, cell].filter(part => part !== undefined).join(' ')
  const parts = [method && vocabulary.label(method, ['en']).value, date, place || undefined, raw && `"${raw}"`]
  return {
    says: sayTerms([term], property, vocabulary),
    origin: parts.filter(part => part !== undefined).join(', '),
  }
}

/** Every change of a record, with what it changed of each property. */
export function toShownHistory(ledger: Ledger, record: string, vocabulary: Vocabulary): ShownChange[] {
  let before = ''
  return ledger.history(record).map(change => {
    const { sequence, time, kind, role, reason, batch, source } = change
    const after = ledger.content(change)
    const differences = differencesOf(before, after).map(({ thing, property, before, after }) => ({
      ...{ thing, property, label: labelOf(property, vocabulary) },
      before: sayTerms(before, property, vocabulary),
      after: sayTerms(after, property, vocabulary),
    }))
    before = after
    return {
      ...{ sequence, time, kind, role, reason },
      ...(batch === undefined ? {} : { batch }),
      ...fileOf(source),
      differences,
    }
  })
}

function labelOf(property: string, vocabulary: Vocabulary): string {
  return vocabulary.label(namedNode(property), ['en']).value
}
