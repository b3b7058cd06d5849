import type { VNode } from 'preact'
import type { Regulation } from '../../answers/audit/regulation.js'
import type { Choices } from '../../answers/overview/overviews.js'
import { listDefinitions } from '../../answers/work/list-definitions.js'
import type { WorkQuery, WorkResult } from '../../answers/work/work-list.js'
import { capitalise } from '../../rdf/letter-case.js'
import { labelOf } from '../label.js'
import type { PageContext } from '../page-context.js'
import { renderPage } from '../page.js'
import { PlainTable } from '../plain-table.js'
import { workStrings } from '../strings/work.js'
import { workAddress, workFile } from './work-address.js'
import { WorkForm } from './work-form.js'
import { WorkFound } from './work-found.js'

/** What the pages of work lists show. */
export interface WorkPageData {
  query: WorkQuery
  result: WorkResult
  choices: Choices
  regulations: readonly Regulation[]
  /** Of what was found, from 1; undefined on the page of all lists. */
  page: number | undefined
}

/** The work lists with their counts, or what stands on those that are wanted. */
export function workPage(context: PageContext, data: WorkPageData): string {
  const { text } = workStrings[context.language]
  const children =
    data.page === undefined ? <Lists context={context} data={data} /> : <Wanted context={context} data={data} />
  const feed = data.page === undefined ? {} : { feed: workFile(context, data.query, 'atom') }
  return renderPage(context, { title: titleOf(context, data), description: text, ...feed, children })
}

function titleOf(context: PageContext, { query, page }: WorkPageData): string {
  const definitions = listDefinitions(context.vocabulary)
  const wanted = definitions.filter(({ name }) => query.lists.includes(name))
  if (page === undefined || wanted.length === 0) return workStrings[context.language].title
  return wanted.map(({ iri }) => capitalise(labelOf(context, iri).value)).join(' + ')
}

function Lists({ context, data }: { context: PageContext; data: WorkPageData }): VNode {
  const words = workStrings[context.language]
  const { query, result } = data
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      {data.result.pending === 0 ? null : <p class="survey">{words.pending(data.result.pending)}</p>}
      <WorkForm context={context} data={data} />
      <div class="group">
        <h2 id="lists">{words.lists}</h2>
        <PlainTable
          heading="lists"
          columns={[words.list, words.buildings, words.items]}
          rows={listDefinitions(context.vocabulary).map(({ name, iri }) => [
            <>
              <a href={workAddress(context, { ...query, lists: [name] })}>{capitalise(labelOf(context, iri).value)}</a>
              <p class="why">{context.vocabulary.definition(iri, [context.language])?.value}</p>
            </>,
            result.counts[name].buildings,
            result.counts[name].items,
          ])}
        />
        <p>{words.order}</p>
      </div>
    </>
  )
}

function Wanted({ context, data }: { context: PageContext; data: WorkPageData }): VNode {
  const words = workStrings[context.language]
  const { query, result } = data
  const items = result.buildings.reduce((sum, building) => sum + building.items.length, 0)
  const definitions = listDefinitions(context.vocabulary).filter(({ name }) => query.lists.includes(name))
  return (
    <>
      <p class="eyebrow">
        <a href={workAddress(context, { ...query, lists: [] })}>{words.title}</a>
      </p>
      <h1>{titleOf(context, data)}</h1>
      {definitions.map(({ iri }) => (
        <p>{context.vocabulary.definition(iri, [context.language])?.value}</p>
      ))}
      {data.result.pending === 0 ? null : <p class="survey">{words.pending(data.result.pending)}</p>}
      <WorkForm context={context} data={data} />
      <section class="group" aria-labelledby="found">
        <h2 id="found">{words.found(result.buildings.length, items)}</h2>
        {items === 0 ? <p>{words.nothing}</p> : <p>{words.order}</p>}
        <WorkFound context={context} data={data} />
      </section>
      <ul class="formats">
        <li>
          <a href={workFile(context, query, 'csv')}>{words.csv}</a>
        </li>
        <li>
          <a href={workFile(context, query, 'atom')}>{words.atom}</a>
        </li>
      </ul>
    </>
  )
}
