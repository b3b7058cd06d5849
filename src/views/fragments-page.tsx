import type { Quad } from '@rdfjs/types'
import type { VNode } from 'preact'
import { pageAddress } from './addresses.js'
import type { PageContext } from './page-context.js'
import { renderPage } from './page.js'
import { Pager } from './pager.js'
import { TermTable } from './term-table.js'

/** One page of a fragment. */
export interface FragmentsPageData {
  /** What stands in the form: IRIs, or literals as Turtle writes them; empty where anything matches. */
  pattern: { subject?: string; predicate?: string; object?: string; graph?: string }
  quads: readonly Quad[]
  total: number
  /** Addresses of the other pages of this fragment. */
  links: { first?: string; previous?: string; next?: string }
  /** Name of the data set; empty or absent for the whole. */
  name?: string
  /** Data sets with fragments of their own. */
  dataSets?: readonly { name: string; address: string; records?: number }[]
}

interface FragmentsProps {
  context: PageContext
  data: FragmentsPageData
}

const fields = ['subject', 'predicate', 'object', 'graph'] as const

/** A page of a fragment, with the form to ask for another. */
export function fragmentsPage(context: PageContext, data: FragmentsPageData): string {
  return renderPage(context, {
    title: context.strings.fragments.title,
    children: <Fragments context={context} data={data} />,
  })
}

function Fragments({ context, data }: FragmentsProps): VNode {
  const { title, text, total } = context.strings.fragments
  return (
    <>
      <h1>{data.name ? `${title}${context.strings.colon}${data.name}` : title}</h1>
      <p>{text}</p>
      <PatternForm context={context} data={data} />
      <h2 id="triples">{total(data.total)}</h2>
      <Statements context={context} data={data} />
      <FragmentPager context={context} data={data} />
      <DataSetList context={context} data={data} />
    </>
  )
}

function PatternForm({ context, data }: FragmentsProps): VNode {
  const strings = context.strings.fragments
  return (
    <form class="pattern-form" action={pageAddress(context, data.name ? `fragments/${data.name}` : 'fragments')}>
      {fields.map(field => (
        <div class="field">
          <label for={field}>{strings[field]}</label>
          <input
            id={field}
            name={field}
            value={data.pattern[field] ?? ''}
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            dir="ltr"
            aria-describedby={field === 'object' ? 'object-hint' : undefined}
          />
          {field === 'object' ? (
            <p id="object-hint" class="hint">
              {strings.hint}
            </p>
          ) : null}
        </div>
      ))}
      <button type="submit">{strings.button}</button>
    </form>
  )
}

function Statements({ context, data }: FragmentsProps): VNode {
  const strings = context.strings.fragments
  if (data.quads.length === 0) return <p>{strings.empty}</p>
  const columns = fields.map(field => strings[field])
  const rows = data.quads.map(({ subject, predicate, object, graph }) => [
    subject,
    predicate,
    object,
    graph.termType === 'DefaultGraph' ? undefined : graph,
  ])
  const withGraph = rows.some(([, , , graph]) => graph !== undefined)
  const shown = withGraph ? rows : rows.map(row => row.slice(0, 3))
  return (
    <TermTable context={context} heading="triples" columns={withGraph ? columns : columns.slice(0, 3)} rows={shown} />
  )
}

function DataSetList({ context, data: { dataSets = [] } }: FragmentsProps): VNode | null {
  if (dataSets.length === 0) return null
  return (
    <>
      <h2>{context.strings.fragments.dataSets}</h2>
      <ul class="links">
        {dataSets.map(({ name, address, records }) => (
          <li>
            <a href={address}>{records === undefined ? context.strings.vocabulary.title : name}</a>
            {records === undefined ? null : ` (${context.strings.start.buildings(records)})`}
          </li>
        ))}
      </ul>
    </>
  )
}

function FragmentPager({ context, data }: FragmentsProps): VNode | null {
  const { pages, first, previous, next } = context.strings.fragments
  const links = [
    { rel: 'first', label: first, href: data.links.previous === undefined ? undefined : data.links.first },
    { rel: 'prev', label: previous, href: data.links.previous },
    { rel: 'next', label: next, href: data.links.next },
  ]
  return (
    <Pager
      title={pages}
      links={links.flatMap(({ href, ...link }) => (href === undefined ? [] : [{ ...link, href }]))}
    />
  )
}
