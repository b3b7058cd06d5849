import type { ComponentChildren, VNode } from 'preact'
import { acc } from '../rdf/vocab.js'
import { valuesOf } from '../model/record.js'
import type { Observation, RecordView, Thing } from '../model/record.js'
import { formatDate } from './formatting.js'
import { Label } from './label.js'
import { Measure } from './measure.js'
import type { PageContext } from './page-context.js'
import { PlainText } from './text.js'
import { ThingLink } from './thing-link.js'

interface SourceProps {
  context: PageContext
  record: RecordView
  observation: Observation
}

/** How and when a value was obtained; opened, also in which survey, and in which cell of which file it stands. */
export function Source({ context, record, observation }: SourceProps): VNode {
  const { cell, raw } = context.strings.source
  return (
    <details class="source">
      <summary>
        <span>
          <Manner context={context} observation={observation} />
        </span>
      </summary>
      <dl>
        {observation.audit ? <SurveyRows context={context} record={record} audit={observation.audit} /> : null}
        {observation.cell === undefined ? null : (
          <Row label={cell}>
            <PlainText text={observation.cell} />
          </Row>
        )}
        {observation.raw === undefined ? null : (
          <Row label={raw}>
            <PlainText text={observation.raw} />
          </Row>
        )}
      </dl>
    </details>
  )
}

/** "measured, 12 May 2023", as far as it is known. */
function Manner({ context, observation }: Omit<SourceProps, 'record'>): VNode {
  const { method, date } = observation
  if (!method && !date) return <>{context.strings.source.title}</>
  return (
    <>
      {method ? <Label context={context} term={method} /> : null}
      {method && date ? ', ' : null}
      {date ? <time dateTime={date.value}>{formatDate(context.language, date)}</time> : null}
    </>
  )
}

function SurveyRows({ context, record, audit }: { context: PageContext; record: RecordView; audit: Thing }): VNode {
  const { survey, file } = context.strings.source
  return (
    <>
      <Row label={survey}>
        <ThingLink context={context} thing={audit} />
      </Row>
      {valuesOf(audit, acc.sourceFile).map(value => (
        <Row label={file}>
          <Measure context={context} record={record} value={value} />
        </Row>
      ))}
    </>
  )
}

function Row({ label, children }: { label: string; children: ComponentChildren }): VNode {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
