import type { RecordView, Thing } from '../../model/record.js'
import { sayingsOf, type Saying } from '../../model/way-in/sayings.js'
import { labelOf } from '../label.js'
import type { PageContext } from '../page-context.js'
import { buildingStrings } from '../strings/building.js'
import { sayElements } from '../way-in/say.js'

/** What is known of an entrance, and what is not, in plain sentences. */
export function entranceSentences(context: PageContext, record: RecordView, entrance: Thing): string[] {
  return keySayingsOf(context).flatMap(saying => sayElements(context, record, { owner: entrance, saying }))
}

/** The few sentences that are always said of an entrance. */
export function keySayingsOf({ vocabulary }: PageContext): Saying[] {
  return sayingsOf(vocabulary).filter(({ isKey }) => isKey)
}

/** "There is no lift.", for each thing that was looked for and is not there. */
export function absenceSentences(context: PageContext, thing: Thing): string[] {
  const { noThing } = buildingStrings[context.language]
  return thing.absent.map(term => noThing(labelOf(context, term).value))
}
