import type { Quad, Term } from '@rdfjs/types'
import { parseQuads } from '../rdf/parse.js'
import { nQuads, triG } from '../rdf/syntaxes.js'
import { namedNode, quad } from '../rdf/terms.js'
import { ldes, prefixes, rdfs, tree } from '../rdf/vocab.js'
import { writeQuads } from '../rdf/write.js'
import { linkBetween } from './file-of.js'
import type { SiteFolder } from './site-folder.js'
import type { SiteReader } from './site-reader.js'

/** A feed that becomes files. */
export interface FeedToPublish {
  site: SiteReader
  folder: SiteFolder
  /** Base IRI of the service. */
  base: string
  /** Addresses of pages that are finished, and have been published. */
  finished: readonly string[]
}

const root = '/feed'

/**
 * Writes the feed as TriG, page by page from its root; links between pages are relative, so that a client may begin at
 * `feed.trig` wherever it stands. Finished pages that are there are not read again. Gives the addresses of finished pages.
 */
export async function publishFeed({ site, folder, base, finished }: FeedToPublish): Promise<string[]> {
  const done = new Set(finished.filter(address => folder.has(fileOfPage(address))))
  const pages = new Set([root])
  for (const address of pages) {
    if (done.has(address)) continue
    const { body } = await site.read(address, nQuads.mediaType)
    const quads = parseQuads(body.toString(), { mediaType: nQuads.mediaType })
    for (const linked of pagesIn(quads, base)) pages.add(linked)
    await folder.write(fileOfPage(address), Buffer.from(await toTriG(quads, address, { base, pages })))
    if (isFinished(quads, new URL(address, base).href)) done.add(address)
  }
  return [...done]
}

const fileOfPage = (address: string): string =>
  `${address
    .slice(1)
    .replace(/[?]/g, '@')
    .replace(/[^\w./@=&-]/g, '_')}.trig`

/** What leads from the root to pages, to the shape of the members, and to the views. */
const leading = [tree.node, tree.view, tree.shape, rdfs.seeAlso]

function pagesIn(quads: readonly Quad[], base: string): string[] {
  const nodes = quads.filter(({ predicate }) => leading.some(each => each.equals(predicate)))
  return nodes.flatMap(({ object }) => (object.value.startsWith(`${base}feed`) ? [addressOf(object.value)] : []))
}

function addressOf(iri: string): string {
  const { pathname, search } = new URL(iri)
  return pathname + search
}

function isFinished(quads: readonly Quad[], page: string): boolean {
  return quads.some(
    ({ subject, predicate, object }) =>
      subject.value === page && ldes.immutable.equals(predicate) && object.value === 'true',
  )
}

interface Pages {
  base: string
  pages: ReadonlySet<string>
}

async function toTriG(quads: readonly Quad[], address: string, { base, pages }: Pages): Promise<string> {
  const from = fileOfPage(address)
  const local = (term: Term): Term => {
    const target = term.termType === 'NamedNode' && term.value.startsWith(`${base}feed`) ? addressOf(term.value) : ''
    if (!pages.has(target)) return term
    return namedNode(linkBetween(from, fileOfPage(target)) + new URL(term.value).hash)
  }
  const moved = quads.map(({ subject, predicate, object, graph }) =>
    quad(local(subject) as Quad['subject'], predicate, local(object) as Quad['object'], local(graph) as Quad['graph']),
  ) as Quad[]
  let text = ''
  for await (const piece of writeQuads(moved, triG, { prefixes })) text += piece
  return text
}
