import type { NamedNode } from '@rdfjs/types'
import type { VNode } from 'preact'
import type { Fact, RecordView, Value } from '../model/record.js'
import { contactAddress } from './contact-address.js'
import { Label } from './label.js'
import { Measure } from './measure.js'
import { OptionalLink } from './optional-link.js'
import type { PageContext } from './page-context.js'
import { Source } from './source.js'

/** Facts as pairs of what and how much, each with the way to where it comes from. */
export function FactList(props: { context: PageContext; record: RecordView; facts: readonly Fact[] }): VNode | null {
  const { context, record, facts } = props
  if (facts.length === 0) return null
  return (
    <dl class="facts">
      {facts.map(({ property, values }) => (
        <div class="fact">
          <dt>
            <Label context={context} term={property} />
          </dt>
          {values.map(value => (
            <dd class={value.current ? undefined : 'other'}>
              <FactValue context={context} record={record} property={property} value={value} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}

interface FactValueProps {
  context: PageContext
  record: RecordView
  property: NamedNode
  value: Value
}

/** A value with the way to where it comes from; one that only an observation has says so. */
export function FactValue({ context, record, property, value }: FactValueProps): VNode {
  return (
    <>
      {value.current ? null : <span class="other-label">{context.strings.record.otherValue} </span>}
      <OptionalLink href={contactAddress(property, value.term)}>
        <Measure context={context} record={record} value={value} />
      </OptionalLink>
      {value.observations.map(observation => (
        <Source context={context} record={record} observation={observation} />
      ))}
    </>
  )
}
