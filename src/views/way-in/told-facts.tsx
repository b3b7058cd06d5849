import type { NamedNode } from '@rdfjs/types'
import type { VNode } from 'preact'
import type { MeasuredBuilding } from '../../answers/entrances/entrance.js'
import type { Fact, RecordView, Thing } from '../../model/record.js'
import { FactValue } from '../fact-list.js'
import { GapList, type Gaps } from '../gaps.js'
import { Label } from '../label.js'
import type { PageContext } from '../page-context.js'
import { PlainText } from '../text.js'
import { findingsOf, ForMe } from './for-me.js'
import { rankOf, sayFact, sayUnknown, unknownSayingsOf } from './say.js'
import { pickGaps } from './told.js'

interface ToldProps {
  context: PageContext
  record: RecordView
  measured: MeasuredBuilding | undefined
  thing: Thing
}

/**
 * Facts in plain sentences, each with value, unit, what my needs make of it, and where it comes from; then what nobody
 * has measured, in sentences where there are any.
 */
export function ToldFacts(props: ToldProps & { facts: readonly Fact[]; gaps: Gaps }): VNode {
  const { gaps, ...about } = props
  const facts = inOrderOfSayings(props.context, props.thing, props.facts)
  const missed = missedOf(about, facts, gaps)
  const left = pickGaps(gaps, term => !missed.some(({ property }) => property.equals(term)))
  return (
    <>
      {facts.length + missed.length === 0 ? null : (
        <dl class="facts told">
          {facts.map(fact => (
            <ToldFact {...about} fact={fact} />
          ))}
          {missed.map(({ property, sentence }) => (
            <Missed {...about} property={property} sentence={sentence} />
          ))}
        </dl>
      )}
      <GapList context={props.context} gaps={left} />
    </>
  )
}

/** What there are sentences for comes first, in the order of those. */
function inOrderOfSayings({ vocabulary }: PageContext, thing: Thing, facts: readonly Fact[]): Fact[] {
  const order = ({ property }: Fact) => rankOf(vocabulary, thing, property)
  return [...facts].sort((one, other) => order(one) - order(other))
}

function ToldFact({ context, record, measured, thing, fact }: ToldProps & { fact: Fact }): VNode {
  const { property, values } = fact
  const stated = values.filter(({ current }) => current)
  const sentences = stated.flatMap(value => sayFact(context, thing, property, value) ?? [])
  return (
    <div class="fact">
      <dt>
        {sentences.length === 0 ? (
          <Label context={context} term={property} />
        ) : (
          <PlainText text={sentences.join(' ')} />
        )}
      </dt>
      {values.map((value, index) => (
        <dd class={value.current ? undefined : 'other'}>
          <FactValue context={context} record={record} property={property} value={value} />
          {index === 0 ? <ForMe {...{ context, measured, thing, property }} /> : null}
        </dd>
      ))}
    </div>
  )
}

interface MissedFact {
  property: NamedNode
  sentence: string | undefined
}

/** What is not known and worth a line of its own: there is a sentence for it, or the visitor asks for it. */
function missedOf(about: ToldProps, facts: readonly Fact[], gaps: Gaps): MissedFact[] {
  const { context, thing } = about
  const settled = [...facts.map(({ property }) => property), ...gaps.absent, ...gaps.notApplicable]
  const open = [...unknownSayingsOf(context.vocabulary, thing), ...gaps.unknown].filter(
    (property, index, all) =>
      !settled.some(term => term.equals(property)) && all.findIndex(term => term.equals(property)) === index,
  )
  return open
    .map(property => ({ property, sentence: sayUnknown(context, thing, property) }))
    .filter(({ property, sentence }) => sentence !== undefined || findingsOf({ ...about, property }).length > 0)
}

function Missed(props: ToldProps & MissedFact): VNode {
  const { context, measured, thing, property, sentence } = props
  const { notMeasured, notKnown } = context.strings.record
  const isMeasured = context.vocabulary.property(property.value)?.unit !== undefined
  return (
    <div class="fact">
      <dt>{sentence === undefined ? <Label context={context} term={property} /> : <PlainText text={sentence} />}</dt>
      <dd>
        <span class="state state-unknown">{isMeasured ? notMeasured : notKnown}</span>
        <ForMe {...{ context, measured, thing, property }} />
      </dd>
    </div>
  )
}
