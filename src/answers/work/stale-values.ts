import type { Literal } from '@rdfjs/types'
import type { RecordView, Thing, Value } from '../../model/record.js'
import type { Vocabulary } from '../../model/vocabulary.js'
import type { Question } from './question.js'

/** Values that were last observed before a day; those of which nobody knows when are not called old. */
export function findStale({ things }: RecordView, vocabulary: Vocabulary, before: string): Question[] {
  return [...things.values()].flatMap(thing => ofThing(thing, vocabulary, before))
}

function ofThing(thing: Thing, vocabulary: Vocabulary, before: string): Question[] {
  return thing.facts.flatMap(({ property, values }): Question[] => {
    const current = values.filter(value => value.current)
    if (!vocabulary.property(property.value)?.observable || current.length === 0) return []
    const date = newestDate(values)
    if (!date || !isBefore(date.value, before)) return []
    const known = { terms: current.map(({ term }) => term), date }
    return [{ thing, property, why: 'stale', known, ifThere: false }]
  })
}

function newestDate(values: readonly Value[]): Literal | undefined {
  const dates = values.flatMap(({ observations }) => observations.flatMap(({ date }) => date ?? []))
  return dates.sort((one, other) => (one.value < other.value ? 1 : -1))[0]
}

/** Whether a day, month or year is over before a day: "2024" is not before 2024-05-12, as nobody knows. */
export function isBefore(date: string, day: string): boolean {
  const length = Math.min(date.length, day.length)
  return date.slice(0, length) < day.slice(0, length)
}

/** The day so many months ago: "2024-11-27". */
export function monthsAgo(months: number, now = new Date()): string {
  const day = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, now.getUTCDate()))
  return day.toISOString().slice(0, 10)
}
