import type { VNode } from 'preact'
import { ownPath } from '../model/own-terms.js'
import { namedNode } from '../rdf/terms.js'
import { pageAddress } from './addresses.js'
import type { PageContext } from './page-context.js'
import { renderPage } from './page.js'
import { Text } from './text.js'
import { titleOf } from './vocabulary-link.js'

/** The regulations that buildings can be put to. */
export function regulationsPage(context: PageContext): string {
  const { regulations, regulationsText } = context.strings.reference
  return renderPage(context, {
    title: regulations,
    description: regulationsText,
    children: <Regulations context={context} />,
  })
}

function Regulations({ context }: { context: PageContext }): VNode {
  const { regulations, regulationsText, noRegulations } = context.strings.reference
  const paths = regulationPathsOf(context)
  return (
    <>
      <h1>{regulations}</h1>
      <p>{regulationsText}</p>
      {paths.length === 0 ? <p>{noRegulations}</p> : null}
      <ul class="examples">
        {paths.map(([iri, path]) => (
          <li>
            <a href={pageAddress(context, path)}>
              <Text context={context} literal={titleOf(context, namedNode(iri))} />
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

/** IRI and path of each regulation, by path. */
function regulationPathsOf({ vocabulary }: PageContext): (readonly [string, string])[] {
  const iris = new Set(Array.from(vocabulary.quads, ({ subject }) => subject.value))
  return [...iris]
    .flatMap(iri => {
      const path = ownPath(iri)
      return path !== undefined && /^regulation\/[^/#]+$/.test(path) ? [[iri, path] as const] : []
    })
    .sort(([, one], [, other]) => one.localeCompare(other, 'en'))
}
