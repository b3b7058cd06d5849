import type { NamedNode } from '@rdfjs/types'
import type { VNode } from 'preact'
import { turtle } from '../rdf/syntaxes.js'
import { acc } from '../rdf/vocab.js'
import type { PageContext } from './page-context.js'

/** Requests that work as they stand, with the real addresses of this service. */
export function RequestExamples(props: { context: PageContext; example: NamedNode | undefined }): VNode {
  const { context, example } = props
  const { requestsTitle, requests } = context.strings.start
  const shown = [
    ...(example ? [{ caption: requests.record, command: recordRequest(example) }] : []),
    { caption: requests.fragment, command: fragmentRequest(context.iris.base) },
    { caption: requests.query, command: queryRequest(context.iris.base) },
    { caption: requests.import, command: 'npx drempel import survey.xlsx --mapping survey.yaml' },
  ]
  return (
    <section class="group" aria-labelledby="requests">
      <h2 id="requests">{requestsTitle}</h2>
      {shown.map(({ caption, command }) => (
        <figure class="request">
          <figcaption>{caption}</figcaption>
          <pre dir="ltr">
            <code>{command}</code>
          </pre>
        </figure>
      ))}
    </section>
  )
}

function recordRequest(building: NamedNode): string {
  return `curl -L -H 'Accept: ${turtle.mediaType}' '${building.value}'`
}

function fragmentRequest(base: string): string {
  const pattern = new URLSearchParams({ predicate: acc.hasEntrance.value })
  return `curl -H 'Accept: ${turtle.mediaType}' '${base}fragments?${pattern}'`
}

function queryRequest(base: string): string {
  const query = `SELECT ?door ?width WHERE { ?door <${acc.clearWidth.value}> ?width } ORDER BY DESC(?width) LIMIT 10`
  return `curl '${base}sparql' -H 'Accept: text/csv' --data-urlencode 'query=${query}'`
}
