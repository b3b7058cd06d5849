import type { VNode } from 'preact'
import type { SearchQuery, SearchResult } from '../../answers/search.js'
import type { FilterCount } from '../../answers/search/filters/filter-box.js'
import { pageAddress, searchAddress } from '../addresses.js'
import { capitalise } from '../../rdf/letter-case.js'
import { methodOf, NeedsField, NeedsLink } from '../needs/needs-link.js'
import type { PageContext } from '../page-context.js'
import { filterStrings } from '../strings/filters.js'
import { askedIn, Kept } from './asked.js'

interface Props {
  context: PageContext
  query: SearchQuery
  result: SearchResult
}

/** What is found can be narrowed down and put in another order; closed, so that the list stays at hand. */
export function FilterForm({ context, query, result }: Props): VNode {
  const strings = filterStrings[context.language]
  const labels = chosenLabels(result)
  const { filter, unknown, sort, ...others } = askedIn(query)
  const isChanged = filter !== undefined || unknown !== undefined || sort !== undefined
  return (
    <details class="narrow">
      <summary>{labels === '' ? strings.title : strings.titleWith(labels)}</summary>
      <form class="filter-form" action={pageAddress(context, 'search')} method={methodOf(context)}>
        <NeedsField context={context} />
        <Kept fields={others} />
        {result.isReading ? null : <Equipment context={context} query={query} result={result} />}
        <Order context={context} result={result} />
        <p class="buttons">
          <button type="submit">{strings.apply}</button>
          {isChanged ? (
            <NeedsLink context={context} href={searchAddress(context, others)}>
              {strings.clear}
            </NeedsLink>
          ) : null}
        </p>
      </form>
    </details>
  )
}

/** The names of the filters that are chosen, in the language of the page. */
export function chosenLabels({ filters }: Pick<SearchResult, 'filters'>): string {
  return filters
    .filter(({ isChosen }) => isChosen)
    .map(({ label }) => label.value)
    .join(', ')
}

function Equipment({ context, query, result }: Props): VNode {
  const { equipment, unknownTitle, showUnknown, hideUnknown } = filterStrings[context.language]
  const hides = query.knownOnly ?? false
  return (
    <>
      <fieldset>
        <legend>{equipment}</legend>
        <div class="choices">
          {result.filters.map(filter => (
            <Box key={filter.notation} context={context} filter={filter} />
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{unknownTitle}</legend>
        <div class="choices">
          <Radio value="show" label={showUnknown} isChosen={!hides} />
          <Radio value="hide" label={hideUnknown} isChosen={hides} />
        </div>
      </fieldset>
    </>
  )
}

function Box({ context, filter }: { context: PageContext; filter: FilterCount }): VNode {
  const { notation, label, definition, yes, unknown, isChosen } = filter
  const id = `filter-${notation}`
  return (
    <div class="choice">
      <input
        id={id}
        type="checkbox"
        name="filter"
        value={notation}
        checked={isChosen}
        aria-describedby={`${id}-text`}
      />
      <label for={id}>
        {capitalise(label.value)} <span class="tally">({filterStrings[context.language].count(yes, unknown)})</span>
      </label>
      <p class="hint" id={`${id}-text`}>
        {definition?.value}
      </p>
    </div>
  )
}

function Radio({ value, label, isChosen }: { value: string; label: string; isChosen: boolean }): VNode {
  const id = `unknown-${value}`
  return (
    <div class="choice">
      <input id={id} type="radio" name="unknown" value={value} checked={isChosen} />
      <label for={id}>{label}</label>
    </div>
  )
}

function Order({ context, result }: { context: PageContext; result: SearchResult }): VNode {
  const { order, sorts } = filterStrings[context.language]
  return (
    <div class="field">
      <label for="sort">{order}</label>
      <select id="sort" name="sort">
        {result.sorts.map(sort => (
          <option value={sort} selected={sort === result.sort}>
            {sorts[sort]}
          </option>
        ))}
      </select>
    </div>
  )
}
