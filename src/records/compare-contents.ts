import type { Quad, Term } from '@rdfjs/types'
import { groupBy } from '../rdf/group-by.js'
import { parseQuads } from '../rdf/parse.js'
import { nTriples } from '../rdf/syntaxes.js'

/** What is different of one property of one thing: values that went, and values that came. */
export interface PropertyDifference {
  thing: string
  property: string
  before: readonly Term[]
  after: readonly Term[]
}

/** Differences between two contents of a record, thing by thing; '' stands for no record. */
export function compareContents(before: string, after: string): PropertyDifference[] {
  const [gone, come] = [linesOf(before), linesOf(after)]
  const differing = (lines: Set<string>, others: Set<string>) =>
    parseLines([...lines].filter(line => !others.has(line)))
  const [removed, added] = [differing(gone, come), differing(come, gone)]
  const key = ({ subject, predicate }: Quad) => `${subject.value} ${predicate.value}`
  const [was, is] = [groupBy(removed, key), groupBy(added, key)]
  return [...new Set([...was.keys(), ...is.keys()])].sort().map(slot => {
    const [thing = '', property = ''] = slot.split(' ')
    const objects = (quads: readonly Quad[] | undefined) => (quads ?? []).map(({ object }) => object)
    return { thing, property, before: objects(was.get(slot)), after: objects(is.get(slot)) }
  })
}

/** Lines of a content, each once. */
export function linesOf(content: string): Set<string> {
  return new Set(content.split('\n').filter(line => line !== ''))
}

/** The triples of lines of a content. */
export function parseLines(lines: readonly string[]): Quad[] {
  return lines.length === 0 ? [] : parseQuads(lines.join('\n'), { mediaType: nTriples.mediaType })
}
