import type { VNode } from 'preact'
import { judgeBuilding } from '../answers/needs/judge-building.js'
import type { RecordView, Thing } from '../model/record.js'
import type { Visit } from './building-page.js'
import { Actions } from './building/actions.js'
import { Closures } from './building/closures.js'
import { Sentences } from './building/in-short.js'
import { Photo } from './building/photo.js'
import { entranceSentences } from './building/sentences.js'
import { Breadcrumb } from './breadcrumb.js'
import { DataBox } from './data-box.js'
import { entranceMeasures, entrancesOf } from './entrance-measures.js'
import { EntranceTable, MeasureCell } from './entrance-table.js'
import { GapLegend } from './gaps.js'
import { nameOf } from './label.js'
import { Verdict } from './needs/verdict.js'
import type { PageContext } from './page-context.js'
import { renderPage } from './page.js'
import { PlaceLine } from './place.js'
import { SurveyNotice } from './survey-notice.js'
import { Text } from './text.js'
import { ThingLink } from './thing-link.js'
import { ThingContent } from './thing-section.js'

interface EntranceProps {
  context: PageContext
  record: RecordView
  thing: Thing
  visit?: Visit | undefined
}

/** The page of one entrance, with the way to its building and to the other entrances. */
export function entrancePage(context: PageContext, data: Omit<EntranceProps, 'context'>): string {
  const { record, thing, visit } = data
  return renderPage(context, {
    title: `${nameOf(context, thing).value} · ${nameOf(context, record.root).value}`,
    children: <Entrance context={context} record={record} thing={thing} visit={visit} />,
  })
}

function Entrance({ context, record, thing, visit }: EntranceProps): VNode {
  return (
    <article>
      <Breadcrumb context={context} above={[record.root]} />
      <p class="eyebrow">
        {context.strings.record.entranceOf} <ThingLink context={context} thing={record.root} />
      </p>
      <h1>
        <Text context={context} literal={nameOf(context, thing)} />
      </h1>
      <PlaceLine context={context} thing={thing} />
      {visit ? <Closures context={context} record={record} {...visit} /> : null}
      {visit ? <Judged context={context} thing={thing} visit={visit} /> : null}
      <Photo context={context} record={record} thing={thing} />
      <p>
        <Sentences sentences={entranceSentences(context, record, thing)} />
      </p>
      <KeyFigures context={context} record={record} thing={thing} />
      <SurveyNotice context={context} record={record} />
      <ThingContent context={context} record={record} thing={thing} level={2} />
      <Siblings context={context} record={record} thing={thing} />
      <GapLegend context={context} />
      <Actions context={context} thing={thing} />
      <DataBox context={context} record={record} thing={thing} />
    </article>
  )
}

/** What the visitor's needs make of this entrance; nothing without needs, or where visitors do not come in. */
function Judged(props: { context: PageContext; thing: Thing; visit: Visit }): VNode | null {
  const { context, thing, visit } = props
  if (!context.needs) return null
  const { entrances } = judgeBuilding(visit.measured, context.needs.list, visit.now)
  const judged = entrances.find(({ entrance }) => entrance.iri === thing.iri.value)
  return judged ? <Verdict context={context} judged={judged} /> : null
}

function KeyFigures({ context, record, thing }: EntranceProps): VNode {
  return (
    <dl class="figures">
      {entranceMeasures.map(name => (
        <div>
          <dt>{context.strings.record[name]}</dt>
          <dd>
            <MeasureCell context={context} record={record} entrance={thing} name={name} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Siblings({ context, record, thing }: EntranceProps): VNode | null {
  const siblings = entrancesOf(record).filter(entrance => entrance !== thing)
  if (siblings.length === 0) return null
  return (
    <section class="group" aria-labelledby="other-entrances">
      <h2 id="other-entrances">{context.strings.record.otherEntrances}</h2>
      <EntranceTable context={context} record={record} entrances={siblings} heading="other-entrances" />
    </section>
  )
}
