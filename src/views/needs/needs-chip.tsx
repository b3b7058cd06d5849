import type { VNode } from 'preact'
import { needsOf } from '../../answers/needs/read-needs.js'
import { pageAddress } from '../addresses.js'
import { labelOf } from '../label.js'
import type { PageContext } from '../page-context.js'
import { needsStrings } from '../strings/needs.js'
import { isJudgedPage } from './judged-pages.js'
import { NeedsLink } from './needs-link.js'

/** In the header: which needs are set, and the way to set them. */
export function NeedsChip({ context }: { context: PageContext }): VNode {
  const from =
    context.path === '' || context.path.startsWith('needs') || !isJudgedPage(context.path) ? '' : context.path
  const query = from === '' ? '' : `?${new URLSearchParams({ from })}`
  return (
    <p class="needs-chip">
      <NeedsLink context={context} href={pageAddress(context, `needs${query}`)}>
        {chipText(context)}
      </NeedsLink>
    </p>
  )
}

function chipText(context: PageContext): string {
  const strings = needsStrings[context.language]
  const { needs } = context
  if (!needs) return strings.set
  const preset = needsOf(context.vocabulary).presets.find(({ name }) => name === needs.profile)
  return strings.chosen(preset ? labelOf(context, preset.iri).value : strings.own)
}
