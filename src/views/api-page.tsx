import type { VNode } from 'preact'
import { siteAddress } from './addresses.js'
import type { PageContext, PageLanguage } from './page-context.js'
import { renderPage } from './page.js'
import { apiStrings } from './strings/api.js'

type Texts = Readonly<Record<PageLanguage, string>>

/** What the page tells of an address that answers. */
export interface ApiOperation {
  id: string
  path: string
  texts: Texts
  parameters: readonly { name: string; texts: Texts; unit?: string | undefined; choices?: readonly string[] }[]
  answers: readonly { mediaType: string }[]
  /** Addresses that answer, without the slash at their beginning. */
  examples: readonly string[]
}

interface OperationProps {
  context: PageContext
  operation: ApiOperation
}

/** The addresses for route planners, with their parameters and examples. */
export function apiPage(context: PageContext, operations: readonly ApiOperation[]): string {
  const strings = apiStrings[context.language]
  return renderPage(context, {
    title: strings.title,
    description: strings.text,
    children: (
      <>
        <h1>{strings.title}</h1>
        <p>{strings.text}</p>
        <p>{strings.unknown}</p>
        <p>
          <a href={siteAddress(context, 'openapi.json')} type="application/json">
            {strings.document}
          </a>
        </p>
        {operations.map(operation => (
          <Operation context={context} operation={operation} />
        ))}
      </>
    ),
  })
}

function Operation({ context, operation }: OperationProps): VNode {
  const { id, path, texts, answers, examples } = operation
  const strings = apiStrings[context.language]
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        GET <code>{path}</code>
      </h2>
      <p>{texts[context.language]}</p>
      <p>
        {strings.forms}: {answers.map(({ mediaType }) => mediaType).join(', ')}
      </p>
      <Parameters context={context} operation={operation} />
      <h3>{strings.examples}</h3>
      <ul class="links">
        {examples.map(example => (
          <li>
            <a href={siteAddress(context, example)}>
              <code>{decodeURIComponent(example)}</code>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Parameters({ context, operation: { parameters } }: OperationProps): VNode | null {
  const strings = apiStrings[context.language]
  if (parameters.length === 0) return null
  return (
    <>
      <h3>{strings.parameters}</h3>
      <ul class="links">
        {parameters.map(({ name, texts, unit, choices }) => (
          <li>
            <code>{name}</code>: {texts[context.language]}
            {unit ? ` ${strings.unit}: ${unit}.` : ''}
            {choices ? ` ${strings.oneOf}: ${choices.join(', ')}.` : ''}
          </li>
        ))}
      </ul>
    </>
  )
}
