import { collect } from '../rdf/collect.js'
import type { JsonLdContext } from '../rdf/json-ld-context.js'
import { jsonLd, type Syntax } from '../rdf/syntaxes.js'
import { namedNode } from '../rdf/terms.js'
import { writeQuads } from '../rdf/write.js'
import { describeFragment, type FragmentDescription } from './describe-fragment.js'
import type { Fragment } from './fragment.js'

/** A page of a fragment as text: its matches, then what is said of it. */
export async function writeFragment(fragment: Fragment, syntax: Syntax, context: JsonLdContext): Promise<string> {
  const { data, description, writeMetadata } = fragment
  // A document of JSON-LD is one piece, and shortens addresses.
  if (syntax === jsonLd) return write([...data, ...describeFragment(description)], syntax, context)
  const matches = await write(data, syntax)
  return `${matches}${matches && '\n'}${await writeMetadata(description, syntax)}`
}

/** Writes what is said of a page. */
export type WriteMetadata = (description: FragmentDescription, syntax: Syntax) => Promise<string>

/**
 * Pages of a data set differ in six texts, so that all else that is said of them is written once for each syntax and
 * each set of links: a third of the time that a small page takes.
 */
export function createMetadataWriter(): WriteMetadata {
  const templates = new Map<string, Promise<Template>>()
  return async (description, syntax) => {
    if (description.subsets?.length) return write(describeFragment(description), syntax)
    const key = [syntax.suffix, ...Object.keys(description.links), isWhole(description)].join()
    const template = templates.get(key) ?? makeTemplate(description, syntax)
    templates.set(key, template)
    return fill(await template, description)
  }
}

/** Texts, and between them what stands there on each page. */
interface Template {
  texts: readonly string[]
  names: readonly Name[]
}

const names = ['page', 'fragment', 'first', 'previous', 'next', 'last', 'total'] as const
type Name = (typeof names)[number]

/** A whole number, which no syntax writes in another way than as its digits. */
const markOfTotal = Number.MAX_SAFE_INTEGER
const markOf = (name: Name) => (name === 'total' ? String(markOfTotal) : `urn:x-drempel-mark:${name}:`)
const anyMark = new RegExp(names.map(markOf).join('|'), 'g')

async function makeTemplate(description: FragmentDescription, syntax: Syntax): Promise<Template> {
  const page = namedNode(markOf('page'))
  const links = Object.keys(description.links).map(name => [name, markOf(name as Name)])
  const marked = {
    ...description,
    ...{ page, fragment: isWhole(description) ? page : namedNode(markOf('fragment')), total: markOfTotal },
    links: Object.fromEntries(links) as FragmentDescription['links'],
  }
  const text = await write(describeFragment(marked), syntax)
  const found = Array.from(text.matchAll(anyMark), ([mark]) => names.find(name => markOf(name) === mark) as Name)
  return { texts: text.split(anyMark), names: found }
}

function fill({ texts, names }: Template, { page, fragment, links, total }: FragmentDescription): string {
  const values: Record<Name, string> = {
    ...{ page: page.value, fragment: fragment.value, total: String(total) },
    ...{ previous: '', next: '', ...links },
  }
  return texts.map((text, at) => text + (values[names[at] as Name] ?? '')).join('')
}

/** Whether the page is named as the fragment is: it was asked for by its canonical address. */
function isWhole({ page, fragment }: FragmentDescription): boolean {
  return page.equals(fragment)
}

async function write(quads: Fragment['data'], syntax: Syntax, context?: JsonLdContext): Promise<string> {
  return (await collect(writeQuads(quads, syntax, context ? { context } : {}))).join('')
}
