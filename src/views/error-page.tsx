import type { VNode } from 'preact'
import type { ProblemKind } from '../problem.js'
import { literal } from '../rdf/terms.js'
import { pageAddress } from './addresses.js'
import type { PageContext } from './page-context.js'
import { renderPage } from './page.js'
import { Text } from './text.js'

/** What went wrong. */
export interface ErrorPageData {
  /** `internal` is a fault of ours. */
  kind: ProblemKind | 'internal'
  status: number
  /** In English. */
  sentence: string
  /** In English. */
  cure?: string | undefined
}

/** What went wrong, in words, and what can be done about it. */
export function errorPage(context: PageContext, data: ErrorPageData): string {
  return renderPage(context, {
    title: context.strings.errors.titles[data.kind],
    children: <Fault context={context} {...data} />,
  })
}

function Fault({ context, kind, status, sentence, cure }: ErrorPageData & { context: PageContext }): VNode {
  const { titles, cure: cureTitle, code, home } = context.strings.errors
  return (
    <article class="error">
      <p class="eyebrow">
        {code} {status}
      </p>
      <h1>{titles[kind]}</h1>
      <p>
        <Text context={context} literal={literal(sentence, 'en')} />
      </p>
      {cure === undefined ? null : (
        <>
          <h2>{cureTitle}</h2>
          <p>
            <Text context={context} literal={literal(cure, 'en')} />
          </p>
        </>
      )}
      <p>
        <a href={pageAddress(context, '')}>{home}</a>
      </p>
    </article>
  )
}
