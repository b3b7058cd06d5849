import type { VNode } from 'preact'
import { parentOf } from '../model/record.js'
import type { RecordView, Thing } from '../model/record.js'
import { Breadcrumb } from './breadcrumb.js'
import { DataBox } from './data-box.js'
import { kindOf, nameOf } from './label.js'
import type { PageContext } from './page-context.js'
import { renderPage } from './page.js'
import { PlaceLine } from './place.js'
import { SurveyNotice } from './survey-notice.js'
import { Text } from './text.js'
import { ThingLink } from './thing-link.js'
import { ThingContent } from './thing-section.js'

interface PartProps {
  context: PageContext
  record: RecordView
  thing: Thing
}

/** The page of any other thing of a record: a door, a lift, an audit. */
export function partPage(context: PageContext, data: { record: RecordView; thing: Thing }): string {
  const { record, thing } = data
  return renderPage(context, {
    title: `${nameOf(context, thing).value} · ${nameOf(context, record.root).value}`,
    children: <PartOfRecord context={context} record={record} thing={thing} />,
  })
}

function PartOfRecord({ context, record, thing }: PartProps): VNode {
  const above = ancestorsOf(record, thing)
  const kind = kindOf(context, thing)
  return (
    <article>
      <Breadcrumb context={context} above={above} />
      <p class="eyebrow">
        {kind && thing.names.length > 0 ? [<Text context={context} literal={kind} />, ' · '] : null}
        {context.strings.record.partOf} <ThingLink context={context} thing={above.at(-1) ?? record.root} />
      </p>
      <h1>
        <Text context={context} literal={nameOf(context, thing)} />
      </h1>
      <PlaceLine context={context} thing={thing} />
      {record.audits.includes(thing) ? null : <SurveyNotice context={context} record={record} />}
      <ThingContent context={context} record={record} thing={thing} level={2} />
      <DataBox context={context} record={record} thing={thing} />
    </article>
  )
}

/** The things that a part hangs below, from the root down; for a thing that hangs nowhere, the root. */
function ancestorsOf(record: RecordView, thing: Thing): Thing[] {
  const above: Thing[] = []
  for (let parent = parentOf(record, thing); parent; parent = parentOf(record, parent)) above.unshift(parent)
  return above.length === 0 ? [record.root] : above
}
