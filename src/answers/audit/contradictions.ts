import type { NamedNode, Quad } from '@rdfjs/types'
import type { RecordView, Value } from '../../model/record.js'
import { surveyDates, valuesOf } from '../../model/record.js'
import type { Vocabulary } from '../../model/vocabulary.js'
import type { ShapeCheck } from '../work/checklist.js'

/** What records are looked over with. */
export interface Looking {
  check: ShapeCheck
  /** IRIs of the shapes of completeness: what is missing is no contradiction. */
  completeness: ReadonlySet<string>
}

/** One measure of one thing of which more than one value is known. */
export interface Contradiction {
  thing: string
  property: NamedNode
  values: readonly Value[]
}

/** What does not go together, or hardly: a sentence about one thing. */
export interface Doubt {
  thing: string
  message: string
}

/** Measures of which a record has several values, none of them certainly older than another. */
export function findContradictions({ things }: RecordView, vocabulary: Vocabulary): Contradiction[] {
  return [...things.values()].flatMap(({ iri, facts }) =>
    facts
      .filter(({ property }) => vocabulary.property(property.value)?.observable === true)
      .map(({ property, values }) => ({
        thing: iri.value,
        property,
        values: values.filter(value => isOpen(value, values)),
      }))
      .filter(({ values }) => values.length > 1),
  )
}

/** Whether a value still stands against the newest that the thing states. */
function isOpen(value: Value, [first]: readonly Value[]): boolean {
  const [own, newest] = [value, first].map(each => each?.observations[0]?.date?.value)
  return value.current || own === undefined || newest === undefined || own.slice(0, newest.length) >= newest
}

/** What the shapes of data find doubtful in a record: statements that exclude each other, values out of all likelihood. */
export async function findDoubts(
  quads: readonly Quad[],
  { check, completeness }: Looking,
  languages: readonly string[],
): Promise<Doubt[]> {
  const found = await check(quads, languages)
  return found
    .filter(({ severity, shape }) => severity !== 'violation' && !completeness.has(shape))
    .map(({ focusNode, message }) => ({ thing: focusNode, message }))
}

/** When a building was looked at, from its surveys and its measures. */
export interface Age {
  /** ISO 8601, as precise as it is stated; undefined where no date is. */
  newest: string | undefined
  oldest: string | undefined
  /** Whether the newest is older than a report can rest on, or there is none. */
  isStale: boolean
}

/** Months after which a survey should be done again; the same as those of `acc:recentRecords`. */
export const freshMonths = 24

/** How old what a record says is, on a day. */
export function ageOf({ audits, things }: RecordView, now: Date): Age {
  const surveyed = audits.flatMap(audit => surveyDates.flatMap(property => valuesOf(audit, property)))
  const measured = [...things.values()].flatMap(({ facts }) =>
    facts.flatMap(({ values }) => values.flatMap(({ observations }) => observations.map(({ date }) => date?.value))),
  )
  const dates = [...surveyed.map(({ term }) => term.value), ...measured].filter(date => date !== undefined).sort()
  const limit = new Date(now)
  limit.setUTCMonth(limit.getUTCMonth() - freshMonths)
  const newest = dates.at(-1)
  // A year alone counts to its end: whoever wrote no more may have looked on its last day.
  const isStale = newest === undefined || `${newest}-12-31`.slice(0, 10) < limit.toISOString().slice(0, 10)
  return { newest, oldest: dates[0], isStale }
}
