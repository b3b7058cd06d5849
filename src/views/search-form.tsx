import type { VNode } from 'preact'
import type { SearchQuery } from '../answers/search.js'
import { pageAddress } from './addresses.js'
import type { PageContext } from './page-context.js'

/** The search with its two questions: what, and where. */
export function SearchForm(props: {
  context: PageContext
  query: Pick<SearchQuery, 'name' | 'municipality'>
  municipalities: readonly { name: string; count: number }[]
}): VNode {
  const { context, query, municipalities } = props
  const { title, name, nameHint, municipality, everywhere, button } = context.strings.search
  return (
    <form class="search-form" role="search" aria-label={title} action={pageAddress(context, 'search')}>
      <div class="field">
        <label for="name">{name}</label>
        <input id="name" name="name" type="search" value={query.name ?? ''} aria-describedby="name-hint" />
        <p id="name-hint" class="hint">
          {nameHint}
        </p>
      </div>
      {municipalities.length < 2 ? null : (
        <div class="field">
          <label for="municipality">{municipality}</label>
          <select id="municipality" name="municipality">
            <option value="">{everywhere}</option>
            {municipalities.map(({ name, count }) => (
              <option value={name} selected={name === query.municipality}>
                {`${name} (${count})`}
              </option>
            ))}
          </select>
        </div>
      )}
      <button type="submit">{button}</button>
    </form>
  )
}
