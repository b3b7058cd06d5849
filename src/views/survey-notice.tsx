import type { NamedNode } from '@rdfjs/types'
import type { VNode } from 'preact'
import { dct } from '../rdf/vocab.js'
import { surveyDates, valuesOf } from '../model/record.js'
import type { RecordView, Thing, Value } from '../model/record.js'
import { Measure } from './measure.js'
import type { PageContext } from './page-context.js'
import { ThingLink } from './thing-link.js'

/** The surveys that a record rests on, for all to see: title, publisher, date, and what else they say of themselves. */
export function SurveyNotice({ context, record }: { context: PageContext; record: RecordView }): VNode | null {
  if (record.audits.length === 0) return null
  return (
    <aside class="survey" aria-label={context.strings.record.surveyTitle}>
      {record.audits.map(audit => (
        <Survey context={context} record={record} audit={audit} />
      ))}
    </aside>
  )
}

function Survey({ context, record, audit }: { context: PageContext; record: RecordView; audit: Thing }): VNode {
  const show = (property: NamedNode) =>
    valuesOf(audit, property)
      .slice(0, 1)
      .map(value => <Measure context={context} record={record} value={value} />)
  const { surveyTitle, surveyBy } = context.strings.record
  const [publisher] = show(dct.publisher)
  const date = newestOf(surveyDates.flatMap(property => valuesOf(audit, property)))
  const [description] = show(dct.description)
  return (
    <>
      <p>
        {surveyTitle}
        {context.strings.colon}
        <strong>
          <ThingLink context={context} thing={audit} />
        </strong>
        {publisher ? [', ', surveyBy, ' ', publisher] : null}
        {date ? [', ', <Measure context={context} record={record} value={date} />] : null}
        {'.'}
      </p>
      {description ? <p>{description}</p> : null}
    </>
  )
}

function newestOf(dates: readonly Value[]): Value | undefined {
  return [...dates].sort((one, other) => other.term.value.localeCompare(one.term.value))[0]
}
