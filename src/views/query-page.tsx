import type { Term } from '@rdfjs/types'
import type { VNode } from 'preact'
import { literal } from '../rdf/terms.js'
import { pageAddress } from './addresses.js'
import { queryAssets } from './assets.js'
import type { Format, PageContext } from './page-context.js'
import { renderPage } from './page.js'
import { QueryMap } from './query-map.js'
import { TermTable } from './term-table.js'
import { PlainText, Text } from './text.js'

/** Those for whom there are examples, in the order of the page. */
export const readerKinds = ['citizen', 'officer', 'planner', 'developer'] as const

/** One of those. */
export type ReaderKind = (typeof readerKinds)[number]

/** A query to learn from. */
export interface ExampleQuery {
  /** Name of its file, without what stands behind the dot. */
  name: string
  reader: ReaderKind
  /** Title in each language, by language tag. */
  titles: Readonly<Record<string, string>>
  /** What it gives or teaches, in a sentence, by language tag. */
  descriptions: Readonly<Record<string, string>>
  /** The file, titles included. */
  text: string
  query: string
}

/** What a query gave, in the form of a page. */
export type QueryAnswer =
  | { kind: 'rows'; variables: readonly string[]; rows: readonly (readonly (Term | undefined)[])[] }
  | { kind: 'boolean'; value: boolean }
  | { kind: 'text'; text: string }

/** What the query page shows. */
export interface QueryPageData {
  /** The query in the box. */
  query: string
  examples: readonly ExampleQuery[]
  answer?: QueryAnswer
  /** The same answer as a file. */
  downloads?: readonly Format[]
  /** Why there is no answer; in English. */
  problem?: { sentence: string; cure?: string | undefined }
  timeLimitSeconds: number
  /** Rows that a page shows at most. */
  rowLimit: number
}

interface QueryProps {
  context: PageContext
  data: QueryPageData
}

/** The query form, with the answer below it when there is one. */
export function queryPage(context: PageContext, data: QueryPageData): string {
  return renderPage(context, {
    title: context.strings.query.title,
    assets: queryAssets,
    children: <Query context={context} data={data} />,
  })
}

function Query({ context, data }: QueryProps): VNode {
  const { title, text, timeLimit, rowLimit, costHint } = context.strings.query
  return (
    <>
      <h1>{title}</h1>
      <p>
        {text} {timeLimit(data.timeLimitSeconds)} {rowLimit(data.rowLimit)} {costHint}
      </p>
      <QueryForm context={context} data={data} />
      {data.problem ? <Problem context={context} problem={data.problem} /> : null}
      {data.answer ? <Answer context={context} data={data} answer={data.answer} /> : null}
      <Examples context={context} data={data} />
    </>
  )
}

function QueryForm({ context, data }: QueryProps): VNode {
  const { label, run, editorHelp, wrongLine } = context.strings.query
  const lines = Math.min(24, Math.max(8, data.query.split('\n').length + 1))
  return (
    <form class="query-form" action={pageAddress(context, 'query')}>
      <label id="query-label" for="query">
        {label}
      </label>
      <textarea
        id="query"
        name="query"
        rows={lines}
        spellcheck={false}
        autocapitalize="off"
        autocomplete="off"
        dir="ltr"
      >
        {data.query}
      </textarea>
      <p id="query-help" class="hint" hidden>
        {editorHelp}
      </p>
      <output id="query-fault" data-text={wrongLine}></output>
      <button type="submit">{run}</button>
    </form>
  )
}

function Problem({
  context,
  problem,
}: {
  context: PageContext
  problem: { sentence: string; cure?: string | undefined }
}): VNode {
  return (
    <section class="problem" aria-labelledby="problem">
      <h2 id="problem">{context.strings.query.problem}</h2>
      {[problem.sentence, problem.cure].map(text =>
        text === undefined ? null : (
          <p>
            <Text context={context} literal={literal(text, 'en')} />
          </p>
        ),
      )}
    </section>
  )
}

function Answer({ context, data, answer }: QueryProps & { answer: QueryAnswer }): VNode {
  const { answer: title, downloads } = context.strings.query
  return (
    <section class="group">
      <h2 id="answer">{title}</h2>
      <AnswerContent context={context} answer={answer} />
      {data.downloads ? (
        <ul class="formats" aria-label={downloads}>
          {data.downloads.map(({ href, mediaType, label }) => (
            <li>
              <a href={href} type={mediaType}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}

function AnswerContent({ context, answer }: { context: PageContext; answer: QueryAnswer }): VNode {
  const { query, record } = context.strings
  if (answer.kind === 'boolean') return <p class="boolean">{answer.value ? record.yes : record.no}</p>
  if (answer.kind === 'text')
    return (
      <pre class="text">
        <PlainText text={answer.text} />
      </pre>
    )
  if (answer.rows.length === 0) return <p>{query.nothing}</p>
  return (
    <>
      <p>{query.rows(answer.rows.length)}</p>
      <TermTable context={context} heading="answer" columns={answer.variables} rows={answer.rows} numbered />
      <QueryMap context={context} answer={answer} />
    </>
  )
}

function Examples({ context, data }: QueryProps): VNode | null {
  if (data.examples.length === 0) return null
  const { examples } = context.strings.query
  const readers = readerKinds.filter(reader => data.examples.some(example => example.reader === reader))
  return (
    <section class="group" aria-labelledby="examples">
      <h2 id="examples">{examples}</h2>
      {readers.map(reader => (
        <ExamplesFor context={context} data={data} reader={reader} />
      ))}
    </section>
  )
}

function ExamplesFor({ context, data, reader }: QueryProps & { reader: ReaderKind }): VNode {
  const examples = data.examples.filter(example => example.reader === reader)
  return (
    <>
      <h3>{context.strings.query.readers[reader]}</h3>
      <ul class="examples">
        {examples.map(({ query, titles, descriptions }) => (
          <li>
            <a href={`${pageAddress(context, 'query')}?${new URLSearchParams({ query })}`}>
              <Text context={context} literal={inLanguage(context, titles)} />
            </a>
            <p>
              <Text context={context} literal={inLanguage(context, descriptions)} />
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}

function inLanguage({ language }: PageContext, texts: Readonly<Record<string, string>>) {
  const [tag = '', text = ''] =
    Object.entries(texts).find(([tag]) => tag === language) ?? Object.entries(texts)[0] ?? []
  return literal(text, tag)
}
