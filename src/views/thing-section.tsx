import type { VNode } from 'preact'
import type { RecordView, Thing } from '../model/record.js'
import { FactList } from './fact-list.js'
import { GapList } from './gaps.js'
import { Heading, below } from './heading.js'
import type { HeadingLevel } from './heading.js'
import { kindOf } from './label.js'
import type { PageContext } from './page-context.js'
import { PlaceList, isPlace, isPlaceFact } from './place.js'
import { PlainText, Text } from './text.js'
import { ThingLink } from './thing-link.js'

interface ThingProps {
  context: PageContext
  record: RecordView
  thing: Thing
  level: HeadingLevel
  /** Rows of the source that the things above were made from. */
  above?: readonly string[]
}

/** A part under a heading of its own that leads to its page. */
export function ThingSection(props: ThingProps): VNode {
  const { context, thing, level } = props
  return (
    <section class="thing">
      <ThingHeading context={context} thing={thing} level={level} />
      <ThingContent {...props} level={below(level)} />
    </section>
  )
}

/** Its name, which leads to its page, and what kind of thing it is, unless that is its name. */
export function ThingHeading({ context, thing, level }: Pick<ThingProps, 'context' | 'thing' | 'level'>): VNode {
  const kind = kindOf(context, thing)
  return (
    <Heading level={level}>
      <ThingLink context={context} thing={thing} />
      {kind && thing.names.length > 0
        ? [
            ' ',
            <span class="kind">
              <Text context={context} literal={kind} />
            </span>,
          ]
        : null}
    </Heading>
  )
}

/** All that is known of a thing and what is not; then its parts, with headings of the given level. */
export function ThingContent({ context, record, thing, level, above = [] }: ThingProps): VNode {
  const known = [...above, ...thing.rows]
  return (
    <>
      <FactList context={context} record={record} facts={thing.facts.filter(fact => !isPlaceFact(fact))} />
      <PlaceList context={context} thing={thing} />
      <GapList context={context} gaps={thing} />
      <Origin context={context} thing={thing} above={above} />
      {thing.parts
        .filter(part => !isPlace(part))
        .map(part => (
          <ThingSection context={context} record={record} thing={part.thing} level={level} above={known} />
        ))}
    </>
  )
}

/** The rows of the source that a thing was made from, unless those above were made from the same. */
export function Origin(props: { context: PageContext; thing: Thing; above?: readonly string[] }): VNode | null {
  const { context, thing, above = [] } = props
  const rows = thing.rows.filter(row => !above.includes(row))
  if (rows.length === 0) return null
  return (
    <p class="origin">
      {context.strings.source.row}
      {context.strings.colon}
      <PlainText text={rows.join(', ')} />
    </p>
  )
}
