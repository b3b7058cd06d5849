import { readChecklist } from '../../answers/work/checklist.js'
import type { Checklist } from '../../answers/work/question.js'
import { readCompletenessShapes } from '../../catalog/completeness-shapes.js'
import type { Vocabulary } from '../../model/vocabulary.js'
import { findThing } from '../find-record.js'
import type { Parts } from '../parts.js'
import { Problem } from '../../problem.js'

const known = new WeakMap<Vocabulary, ReadonlySet<string>>()

/** IRIs of the shapes of completeness; read once. */
export function completenessOf(vocabulary: Vocabulary): ReadonlySet<string> {
  const shapes = known.get(vocabulary) ?? new Set(readCompletenessShapes(vocabulary).map(({ iri }) => iri))
  known.set(vocabulary, shapes)
  return shapes
}

/** The day so many months ago: "2024-11-27". */
export function monthsAgo(months: number, now = new Date()): string {
  const day = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, now.getUTCDate()))
  return day.toISOString().slice(0, 10)
}

/** The checklist of a building by its path below `building/`; a Problem when there is none. */
export async function checklistOf(
  building: string,
  parts: Parts,
  { language, months }: { language: string; months: number },
): Promise<Checklist> {
  const { iris, vocabulary, validate } = parts
  const { record } = await findThing(`building/${building}`, parts)
  const sources = { iris, vocabulary, completeness: completenessOf(vocabulary), check: validate, language }
  const checklist = await readChecklist(record, sources, monthsAgo(months))
  if (checklist) return checklist
  throw new Problem('not-found', `There is no building at ${building}.`, { cure: 'Search for it by its name.' })
}
