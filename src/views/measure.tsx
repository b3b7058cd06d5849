import type { Literal } from '@rdfjs/types'
import type { VNode } from 'preact'
import { boundKind } from '../rdf/vocab.js'
import type { RecordView, Value } from '../model/record.js'
import { labelOf } from './label.js'
import type { PageContext } from './page-context.js'
import { TermText } from './term-text.js'
import { Text } from './text.js'
import { ThingLink } from './thing-link.js'

interface MeasureProps {
  context: PageContext
  record: RecordView
  value: Value
}

/** A value with its bound and unit, "at least 90 cm"; a thing of the record by its name, with a link. */
export function Measure({ context, record, value }: MeasureProps): VNode {
  const limit = limitOf(context, value)
  const linked = record.things.get(value.term.value)
  return (
    <span class="value">
      {limit
        ? [
            <span class="limit">
              <Text context={context} literal={limit} />
            </span>,
            ' ',
          ]
        : null}
      {linked ? <ThingLink context={context} thing={linked} /> : <TermText context={context} term={value.term} />}
      {value.unit ? <span class="unit">{`\u00a0${value.unit.symbol}`}</span> : null}
    </span>
  )
}

/** The word for a value that is a limit of the measure; a value that is the measure itself has none. */
function limitOf(context: PageContext, value: Value): Literal | undefined {
  const stated = value.observations[0]?.bound
  return stated && !stated.equals(boundKind.exact) ? labelOf(context, stated) : undefined
}
