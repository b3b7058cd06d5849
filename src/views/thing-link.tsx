import type { VNode } from 'preact'
import type { Thing } from '../model/record.js'
import { thingAddress } from './addresses.js'
import { nameOf } from './label.js'
import { NeedsLink } from './needs/needs-link.js'
import type { PageContext } from './page-context.js'
import { Text } from './text.js'

/** The name of a thing, with a link to its page when it has one. */
export function ThingLink({ context, thing }: { context: PageContext; thing: Thing }): VNode {
  const href = thingAddress(context, thing.iri.value)
  const name = <Text context={context} literal={nameOf(context, thing)} />
  return href === undefined ? (
    name
  ) : (
    <NeedsLink context={context} href={href}>
      {name}
    </NeedsLink>
  )
}
