import type { VNode } from 'preact'
import type { RecordView } from '../model/record.js'
import type { PageContext } from './page-context.js'
import { ThingSection } from './thing-section.js'

/** Things of a record that nothing in it leads to; a page must not lose them. */
export function LooseThings({ context, record }: { context: PageContext; record: RecordView }): VNode | null {
  if (record.loose.length === 0) return null
  return (
    <section class="group" aria-labelledby="loose">
      <h2 id="loose">{context.strings.record.loose}</h2>
      {record.loose.map(thing => (
        <ThingSection context={context} record={record} thing={thing} level={3} />
      ))}
    </section>
  )
}
