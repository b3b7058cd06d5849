import type { VNode } from 'preact'
import { findOutOfUse, type OutOfUse } from '../../answers/entrances/current-closures.js'
import type { MeasuredBuilding } from '../../answers/entrances/entrance.js'
import { literal, namedNode } from '../../rdf/terms.js'
import type { RecordView } from '../../model/record.js'
import { formatDate } from '../formatting.js'
import { labelOf } from '../label.js'
import type { PageContext } from '../page-context.js'
import { buildingStrings } from '../strings/building.js'
import { Text } from '../text.js'
import { ThingLink } from '../thing-link.js'

interface ClosuresProps {
  context: PageContext
  record: RecordView
  measured: MeasuredBuilding
  now: Date
}

/** What is closed or broken, or will be within 30 days, with the way round it; nothing when all is open. */
export function Closures({ context, record, measured, now }: ClosuresProps): VNode | null {
  const found = findOutOfUse(measured, now)
  if (found.length === 0) return null
  return (
    <aside class="closures" aria-label={buildingStrings[context.language].closed}>
      <ul>
        {found.map(one => (
          <li>
            <ClosureLine context={context} record={record} one={one} />
          </li>
        ))}
      </ul>
    </aside>
  )
}

function ClosureLine({ context, record, one }: { context: PageContext; record: RecordView; one: OutOfUse }): VNode {
  const words = buildingStrings[context.language]
  const thing = record.things.get(one.iri)
  const instead = one.alternative === undefined ? undefined : record.things.get(one.alternative)
  const date = (text: string) => formatDate(context.language, literal(text))
  const times = [
    one.from === undefined ? '' : words.from(date(one.from)),
    one.until === undefined ? '' : words.until(date(one.until)),
    one.since === undefined ? '' : words.since(date(one.since)),
  ].filter(Boolean)
  return (
    <>
      <strong>{words[one.state]}</strong>
      {context.strings.colon}
      {thing ? <ThingLink context={context} thing={thing} /> : null}
      {times.length > 0 ? `, ${times.join(' ')}` : null}
      {one.reason === undefined
        ? null
        : [' (', <Text context={context} literal={labelOf(context, namedNode(one.reason))} />, ')']}
      {'.'}
      {instead
        ? [' ', words.instead, context.strings.colon, <ThingLink context={context} thing={instead} />, '.']
        : null}
    </>
  )
}
