import { Problem } from '../problem.js'
import { encodeIri } from '../rdf/term-text.js'
import { defaultGraph, inGraph, namedNode } from '../rdf/terms.js'
import type { FragmentLinks, Fragments, FragmentsOptions } from './fragment.js'
import { readMatches } from './read-matches.js'
import { readPage, readPattern, readValues, toFields } from './read-request.js'
import { dropLone, restrict } from './restrict.js'
import { createMetadataWriter } from './write-fragment.js'

/** Pattern fragments of a store. */
export function createFragments(options: FragmentsOptions): Fragments {
  const { store, base, pageSize, title = {}, path = 'fragments', dataset = `${base}#dataset` } = options
  const start = `${base}${path}`
  const writeMetadata = createMetadataWriter()
  return async ({ url, params }) => {
    const asked = readPattern(params)
    const values = readValues(params)
    const page = readPage(params)
    const pattern = values ? asked : dropLone(asked)
    const patterns = values ? restrict(pattern, values.bindings) : [pattern]
    const { data, total, version } = await readMatches(store, patterns, (page - 1) * pageSize, pageSize)
    const pageCount = Math.max(1, Math.ceil(total / pageSize))
    if (page > pageCount) throw beyondTheEnd(page, pageCount)
    const fields = { ...toFields(pattern), ...(values ? { values: values.text } : {}) }
    const address = (number: number) => toAddress(start, { ...fields, ...(number > 1 ? { page: String(number) } : {}) })
    const links = toLinks(page, pageCount, address)
    const description = {
      dataset: namedNode(dataset),
      title,
      start,
      fragment: namedNode(address(1)),
      page: namedNode(encodeIri(url)),
      total,
      pageSize,
      links,
      subsets: address(page) === start ? (options.subsets?.() ?? []) : [],
    }
    const inDefaultGraph = pattern.graph?.termType === 'DefaultGraph'
    return {
      data: inDefaultGraph ? inGraph(data, defaultGraph()) : data,
      ...{ description, writeMetadata, total, pattern, fields, page, pageCount, links, version },
      canonical: address(page),
    }
  }
}

function toLinks(page: number, pageCount: number, address: (page: number) => string): FragmentLinks {
  return {
    first: address(1),
    ...(page > 1 ? { previous: address(page - 1) } : {}),
    ...(page < pageCount ? { next: address(page + 1) } : {}),
    last: address(pageCount),
  }
}

/** Parameters in one fixed order and spelling. */
function toAddress(start: string, parameters: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(parameters).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return pairs.length > 0 ? `${start}?${pairs.join('&')}` : start
}

function beyondTheEnd(page: number, pageCount: number): Problem {
  const pages = pageCount === 1 ? 'one page' : `${pageCount} pages`
  return new Problem('not-found', `There is no page ${page}: this fragment has ${pages}.`, {
    cure: 'Begin at the first page and follow the link to the next.',
  })
}
