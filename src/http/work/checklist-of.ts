import { readChecklist } from '../../answers/work/checklist.js'
import type { Checklist } from '../../answers/work/question.js'
import { readCompletenessShapes } from '../../catalog/completeness-shapes.js'
import type { Vocabulary } from '../../model/vocabulary.js'
import { findThing } from '../find-record.js'
import type { Parts } from '../parts.js'
import { Problem } from '../../problem.js'
import { oncePer } from '../../lazily.js'
import { monthsAgo } from '../../answers/work/stale-values.js'

/** IRIs of the shapes of completeness; read once. */
export const completenessOf = oncePer(
  (vocabulary: Vocabulary): ReadonlySet<string> => new Set(readCompletenessShapes(vocabulary).map(({ iri }) => iri)),
)

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
