import type { VNode } from 'preact'
import { acc } from '../rdf/vocab.js'
import { valuesOf } from '../model/record.js'
import type { RecordView } from '../model/record.js'
import type { MeasuredBuilding } from '../answers/entrances/entrance.js'
import type { Confirmations as Counts } from '../reports/report.js'
import { followAddress } from './addresses.js'
import { thingAssets } from './assets.js'
import { badgeText } from './badge/badge.js'
import { Breadcrumb } from './breadcrumb.js'
import { Actions } from './building/actions.js'
import { Advice } from './building/advice.js'
import { Closures } from './building/closures.js'
import { InShort } from './building/in-short.js'
import { JsonLd } from './building/json-ld.js'
import { Photo } from './building/photo.js'
import { Confirmations } from './confirmations.js'
import { DataBox } from './data-box.js'
import { entrancesOf } from './entrance-measures.js'
import { EntranceTable } from './entrance-table.js'
import { GapLegend } from './gaps.js'
import { nameOf } from './label.js'
import { LooseThings } from './loose-things.js'
import { Measure } from './measure.js'
import type { PageContext } from './page-context.js'
import { renderPage } from './page.js'
import { addressesOf, PlaceLine } from './place.js'
import { SectionContents, SectionPart } from './section-part.js'
import { toSections } from './sections.js'
import { SurveyNotice } from './survey-notice.js'
import { Text } from './text.js'
import { Origin, ThingSection } from './thing-section.js'

interface BuildingProps {
  context: PageContext
  record: RecordView
  /** The same as measured objects, and the moment for which closures are told; undefined where that is not known. */
  visit?: Visit | undefined
  /** How often it was confirmed; undefined where that is not told. */
  counts?: Counts | undefined
}

/** What a visitor is to be told of a building at a moment. */
export interface Visit {
  measured: MeasuredBuilding
  now: Date
}

/** The page of a building: its entrances side by side, then everything else that is known of it. */
export function buildingPage(
  context: PageContext,
  record: RecordView,
  about: Pick<BuildingProps, 'visit' | 'counts'> = {},
): string {
  return renderPage(context, {
    title: nameOf(context, record.root).value,
    description: [addressesOf(record.root)[0]?.value, badgeText(context, record)].filter(Boolean).join(' · '),
    assets: thingAssets,
    feed: followAddress(context, record.root.iri.value),
    children: <Building context={context} record={record} {...about} />,
  })
}

function Building({ context, record, visit, counts }: BuildingProps): VNode {
  const { root } = record
  const sections = toSections(root, context.vocabulary)
  return (
    <article class="building">
      <Breadcrumb context={context} above={[]} />
      <p class="eyebrow">
        {valuesOf(root, acc.buildingUse).map((value, index) => [
          index > 0 ? ', ' : null,
          <Measure context={context} record={record} value={value} />,
        ])}
      </p>
      <h1>
        <Text context={context} literal={nameOf(context, root)} />
      </h1>
      <PlaceLine context={context} thing={root} />
      {visit ? <Closures context={context} record={record} {...visit} /> : null}
      {visit ? <Advice context={context} record={record} {...visit} /> : null}
      <Photo context={context} record={record} thing={root} />
      <InShort context={context} record={record} />
      <SurveyNotice context={context} record={record} />
      <SectionContents context={context} sections={sections} />
      <Entrances context={context} record={record} />
      <div class="sections">
        {sections.map(section => (
          <SectionPart context={context} record={record} section={section} />
        ))}
      </div>
      <Origin context={context} thing={root} />
      <LooseThings context={context} record={record} />
      <GapLegend context={context} />
      <Confirmations context={context} thing={root} counts={counts} />
      <Actions context={context} thing={root} />
      <DataBox context={context} record={record} thing={root} />
      <JsonLd context={context} record={record} />
    </article>
  )
}

function Entrances({ context, record }: BuildingProps): VNode {
  const entrances = entrancesOf(record)
  const { entrances: title, noEntrances } = context.strings.record
  return (
    <section class="group" aria-labelledby="entrances">
      <h2 id="entrances">{title}</h2>
      {entrances.length === 0 ? (
        <p>{noEntrances}</p>
      ) : (
        <EntranceTable context={context} record={record} entrances={entrances} heading="entrances" />
      )}
      {entrances.map(entrance => (
        <ThingSection context={context} record={record} thing={entrance} level={3} />
      ))}
    </section>
  )
}
