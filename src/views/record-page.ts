import { acc } from '../rdf/vocab.js'
import type { Confirmations } from '../reports/report.js'
import { isA } from '../model/record.js'
import type { RecordView } from '../model/record.js'
import { buildingPage, type Visit } from './building-page.js'
import { entrancesOf } from './entrance-measures.js'
import { entrancePage } from './entrance-page.js'
import type { PageContext } from './page-context.js'
import { partPage } from './part-page.js'

interface RecordPageData {
  record: RecordView
  iri: string
  visit?: Visit | undefined
  /** How often the thing was confirmed; undefined where that is not told. */
  counts?: Confirmations | undefined
}

/** The page of an IRI of a record: of its building, an entrance or a part; undefined when it has no such thing. */
export function recordPage(context: PageContext, data: RecordPageData): string | undefined {
  const { record, iri, visit, counts } = data
  const thing = record.things.get(iri)
  if (!thing) return undefined
  if (thing === record.root) return buildingPage(context, record, { visit, counts })
  const isEntrance = isA(thing, acc.Entrance) || entrancesOf(record).includes(thing)
  return isEntrance ? entrancePage(context, { record, thing, visit, counts }) : partPage(context, { record, thing })
}
