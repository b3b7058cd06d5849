import { iriText, tripleText } from '../../rdf/term-text.js'
import { quad } from '../../rdf/terms.js'
import type { GraphChange } from '../store.js'
import type { Dialect } from './dialect.js'
import type { Endpoint } from './endpoint.js'

/** Requests to a graph store at a time. */
const requestsAtOnce = 4
/** Size of one update, in characters; what fits in one is one transaction in most products. */
const updateSize = 4_000_000

/** How graphs are written. */
export interface Writing {
  endpoint: Endpoint
  dialect: Dialect
  /** Address of the graph store; updates are used when absent. */
  graphStore: string | undefined
}

/** Puts the graphs in place, and after all of them does the last update. */
export async function writeGraphs(changes: readonly GraphChange[], last: string, writing: Writing): Promise<void> {
  const newest = new Map(changes.map(change => [change.graph.value, change]))
  const contents = Array.from(newest, ([graph, { quads }]) => ({ graph, content: toContent(quads, writing.dialect) }))
  await (writing.graphStore === undefined ? updateAll : putAll)(contents, last, writing)
}

interface Content {
  graph: string
  /** In N-Triples. */
  content: string
}

function toContent(quads: GraphChange['quads'], { toStored }: Dialect): string {
  const stored = quads.map(each =>
    each.object.termType === 'Literal' ? quad(each.subject, each.predicate, toStored(each.object)) : each,
  )
  return [...new Set(stored.map(each => tripleText(each as GraphChange['quads'][number])))].join('')
}

async function putAll(
  contents: readonly Content[],
  last: string,
  { endpoint, graphStore = '' }: Writing,
): Promise<void> {
  const left = [...contents]
  const work = async () => {
    for (let next = left.pop(); next; next = left.pop()) await endpoint.putGraph(graphStore, next.graph, next.content)
  }
  await Promise.all(Array.from({ length: requestsAtOnce }, work))
  await endpoint.update(last)
}

async function updateAll(contents: readonly Content[], last: string, { endpoint }: Writing): Promise<void> {
  let text = ''
  for (const { graph, content } of contents) {
    const insert = content && ` ;\nINSERT DATA { GRAPH ${iriText(graph)} {\n${content}} }`
    const step = `DROP SILENT GRAPH ${iriText(graph)}${insert} ;\n`
    if (text && text.length + step.length > updateSize) {
      await endpoint.update(text)
      text = ''
    }
    text += step
  }
  await endpoint.update(text + last)
}
