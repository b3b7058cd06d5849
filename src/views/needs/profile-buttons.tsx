import type { VNode } from 'preact'
import { needsOf } from '../../answers/needs/read-needs.js'
import { pageAddress } from '../addresses.js'
import { capitalise } from '../../rdf/letter-case.js'
import { labelOf } from '../label.js'
import type { PageContext } from '../page-context.js'
import { needsStrings } from '../strings/needs.js'

/** A button for each profile of needs, to the page of needs with its numbers; it is told in the body, in no address. */
export function ProfileButtons({ context }: { context: PageContext }): VNode {
  const { set, page } = needsStrings[context.language]
  return (
    <section class="group" aria-labelledby="profiles">
      <h2 id="profiles">{set}</h2>
      <p>{page.text}</p>
      <form method="post" action={pageAddress(context, 'needs')} class="profiles">
        {needsOf(context.vocabulary).presets.map(({ name, iri }) => (
          <button class="plain" name="profile" value={name} aria-pressed={pressed(context, name)}>
            {capitalise(labelOf(context, iri).value)}
          </button>
        ))}
      </form>
    </section>
  )
}

const pressed = ({ needs }: PageContext, name: string) => (needs?.profile === name ? 'true' : undefined)
