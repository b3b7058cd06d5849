import type { VNode } from 'preact'
import type { SearchQuery } from '../answers/search.js'
import { pageAddress } from './addresses.js'
import { methodOf, NeedsField } from './needs/needs-link.js'
import type { PageContext } from './page-context.js'
import { askedIn, Kept } from './search/asked.js'
import { foundStrings } from './strings/found.js'

interface FormProps {
  context: PageContext
  query: Partial<SearchQuery>
  municipalities: readonly { name: string; count: number }[]
}

/** Places that are suggested. */
const suggested = 100

/** The search with its two questions: what, and where. */
export function SearchForm({ context, query, municipalities }: FormProps): VNode {
  const { title, name, nameHint, button } = context.strings.search
  const { filter, unknown, sort } = askedIn(query)
  return (
    <form
      class="search-form"
      role="search"
      aria-label={title}
      action={pageAddress(context, 'search')}
      method={methodOf(context)}
    >
      <NeedsField context={context} />
      <Kept fields={{ filter, unknown, sort }} />
      <div class="field">
        <label for="name">{name}</label>
        <input id="name" name="name" type="search" value={query.name ?? ''} aria-describedby="name-hint" />
        <p id="name-hint" class="hint">
          {nameHint}
        </p>
      </div>
      <Where context={context} query={query} municipalities={municipalities} />
      <button type="submit">{button}</button>
      <NearMe context={context} />
    </form>
  )
}

function Where({ context, query, municipalities }: FormProps): VNode {
  const { where, whereHint } = foundStrings[context.language]
  const value = query.where ?? query.municipality ?? ''
  return (
    <div class="field">
      <label for="where">{where}</label>
      <input id="where" name="where" type="search" value={value} list="places" aria-describedby="where-hint" />
      <p id="where-hint" class="hint">
        {whereHint}
      </p>
      <datalist id="places">
        {municipalities.slice(0, suggested).map(({ name }) => (
          <option value={name} />
        ))}
      </datalist>
    </div>
  )
}

/** Shown only where a script can do what it says. */
function NearMe({ context }: { context: PageContext }): VNode {
  const { nearMe, nearMeFailed } = foundStrings[context.language]
  return (
    <>
      <button type="button" class="near-me" data-failed={nearMeFailed}>
        {nearMe}
      </button>
      <p class="near-me-status" role="status"></p>
    </>
  )
}
