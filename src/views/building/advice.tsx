import type { VNode } from 'preact'
import { judgeBuilding, rolesOf, type JudgedEntrance } from '../../answers/needs/judge-building.js'
import type { MeasuredBuilding } from '../../answers/entrances/entrance.js'
import { entranceRole } from '../../rdf/vocab.js'
import type { RecordView } from '../../model/record.js'
import { pageAddress } from '../addresses.js'
import { nameOf } from '../label.js'
import { NeedsLink } from '../needs/needs-link.js'
import { Reasons, reasonsOf, Verdict } from '../needs/verdict.js'
import type { PageContext } from '../page-context.js'
import { buildingStrings } from '../strings/building.js'
import { PlainText } from '../text.js'
import { ThingLink } from '../thing-link.js'

interface AdviceProps {
  context: PageContext
  record: RecordView
  measured: MeasuredBuilding
  now: Date
}

/** Whether the visitor gets in, by which entrance, and why not by the main one; without needs, the way to set them. */
export function Advice(props: AdviceProps): VNode {
  const { context } = props
  const words = buildingStrings[context.language]
  return (
    <section class="advice" aria-labelledby="for-me">
      <h2 id="for-me">{words.forMe}</h2>
      {context.needs ? <Answer {...props} /> : <p>{words.noNeeds}</p>}
      <p>
        <NeedsLink context={context} href={pageAddress(context, 'needs')}>
          {words.setNeeds}
        </NeedsLink>
      </p>
    </section>
  )
}

function Answer({ context, record, measured, now }: AdviceProps): VNode {
  const judged = judgeBuilding(measured, context.needs?.list ?? [], now)
  const [best] = judged.entrances
  const main = judged.entrances.find(({ entrance }) => rolesOf(entrance).includes(entranceRole.main.value))
  const isPassedOver = main !== undefined && main !== best && main.truth !== best?.truth
  const others = best?.truth === false ? judged.entrances : isPassedOver ? [main] : []
  return (
    <>
      <Verdict context={context} judged={judged} />
      {best ? <Best context={context} record={record} judged={best} /> : null}
      {others.map(each => (
        <WhyNot context={context} record={record} judged={each} />
      ))}
    </>
  )
}

interface EntranceProps {
  context: PageContext
  record: RecordView
  judged: JudgedEntrance
}

function Best({ context, record, judged }: EntranceProps): VNode {
  const words = buildingStrings[context.language]
  if (judged.truth === false) return <p>{words.noneFits}</p>
  const thing = record.things.get(judged.entrance.iri)
  return (
    <>
      <p class="best">
        {judged.truth === true ? words.best : words.maybe}
        {context.strings.colon}
        {thing ? <ThingLink context={context} thing={thing} /> : null}
      </p>
      <Reasons reasons={reasonsOf(context, judged)} />
    </>
  )
}

function WhyNot({ context, record, judged }: EntranceProps): VNode | null {
  const thing = record.things.get(judged.entrance.iri)
  if (!thing) return null
  return (
    <div class="why-not">
      <h3>
        <PlainText text={buildingStrings[context.language].whyNot(nameOf(context, thing).value)} />
      </h3>
      <Reasons reasons={reasonsOf(context, judged)} />
    </div>
  )
}
