import type { VNode } from 'preact'
import { judgeBuilding } from '../answers/needs/judge-building.js'
import type { RecordView, Thing } from '../model/record.js'
import type { Confirmations as Counts } from '../reports/report.js'
import type { Visit } from './building-page.js'
import { thingAssets } from './assets.js'
import { Actions } from './building/actions.js'
import { Closures } from './building/closures.js'
import { Sentences } from './building/in-short.js'
import { Photo } from './building/photo.js'
import { entranceSentences } from './building/sentences.js'
import { Breadcrumb } from './breadcrumb.js'
import { Confirmations } from './confirmations.js'
import { DataBox } from './data-box.js'
import { entranceMeasures, entrancesOf } from './entrance-measures.js'
import { EntranceTable, MeasureCell } from './entrance-table.js'
import { EntranceDrawing } from './drawing/entrance-drawing.js'
import { GapLegend } from './gaps.js'
import { nameOf } from './label.js'
import { Verdict } from './needs/verdict.js'
import type { PageContext } from './page-context.js'
import { renderPage } from './page.js'
import { PlaceLine } from './place.js'
import { wayInStrings } from './strings/way-in.js'
import { SurveyNotice } from './survey-notice.js'
import { Text } from './text.js'
import { ThingLink } from './thing-link.js'
import { WayIn } from './way-in/way-in.js'
import { Where } from './way-in/where.js'

interface EntranceProps {
  context: PageContext
  record: RecordView
  thing: Thing
  visit?: Visit | undefined
  /** How often it was confirmed; undefined where that is not told. */
  counts?: Counts | undefined
}

/** The page of one entrance, with the way to its building and to the other entrances. */
export function entrancePage(context: PageContext, data: Omit<EntranceProps, 'context'>): string {
  const { record, thing } = data
  return renderPage(context, {
    title: `${nameOf(context, thing).value} · ${nameOf(context, record.root).value}`,
    assets: thingAssets,
    children: <Entrance context={context} {...data} />,
  })
}

function Entrance({ context, record, thing, visit, counts }: EntranceProps): VNode {
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
      {visit ? <Judged context={context} record={record} thing={thing} visit={visit} /> : null}
      <Photo context={context} record={record} thing={thing} />
      <p>
        <Sentences sentences={entranceSentences(context, record, thing)} />
      </p>
      <KeyFigures context={context} record={record} thing={thing} />
      <EntranceDrawing context={context} record={record} thing={thing} />
      <WayIn context={context} record={record} thing={thing} measured={visit?.measured} />
      <Where context={context} record={record} thing={thing} />
      <SurveyNotice context={context} record={record} />
      <Siblings context={context} record={record} thing={thing} />
      <GapLegend context={context} />
      <Confirmations context={context} thing={thing} counts={counts} />
      <Actions context={context} thing={thing} />
      <DataBox context={context} record={record} thing={thing} />
    </article>
  )
}

/**
 * What the visitor's needs make of this entrance, and which one suits better; nothing without needs, or where visitors
 * do not come in.
 */
function Judged({ context, record, thing, visit }: EntranceProps & { visit: Visit }): VNode | null {
  if (!context.needs) return null
  const { entrances } = judgeBuilding(visit.measured, context.needs.list, visit.now)
  const judged = entrances.find(({ entrance }) => entrance.iri === thing.iri.value)
  if (!judged) return null
  const [best] = entrances
  const better = best && best.truth !== judged.truth ? record.things.get(best.entrance.iri) : undefined
  return (
    <>
      <Verdict context={context} judged={judged} />
      {better ? (
        <p class="best">
          {wayInStrings[context.language].better}
          {context.strings.colon}
          <ThingLink context={context} thing={better} />
        </p>
      ) : null}
    </>
  )
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
