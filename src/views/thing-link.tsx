import type { VNode } from 'preact'
import type { Thing } from '../model/record.js'
import { thingAddress } from './addresses.js'
import { nameOf } from './label.js'
import { NeedsLink } from './needs/needs-link.js'
import type { PageContext } from './page-context.js'
import { Text } from './text.js'

/** The name of a thing, with a link to its page when it has one. */
export function ThingLink({ context, thing }: { context: PageContext; thing: Thing }): VNode {
  return (
    <NeedsLink context={context} href={thingAddress(context, thing.iri.value)}>
      <Text context={context} literal={nameOf(context, thing)} />
    </NeedsLink>
  )
}
