import type { Quad } from '@rdfjs/types'
import type { Vocabulary } from '../../model/vocabulary.js'
import { partProperties } from '../../model/record-tree.js'
import { parseQuads } from '../../rdf/parse.js'
import { nTriples } from '../../rdf/syntaxes.js'
import { acc, rdf, sosa } from '../../rdf/vocab.js'
import type { Changed } from './what-is-read.js'

/**
 * What differs between two contents of a record, both sorted N-Triples. An observation counts as the property that it
 * is of, for it can say that a value is only a bound; surveys and observations are no parts.
 * @param quads those of the content after
 */
export function findChanged(before: string, after: string, quads: readonly Quad[], vocabulary: Vocabulary): Changed {
  const differing = parseLines(findDifferingLines(before, after))
  const about = new Set(differing.map(({ subject }) => subject.value))
  const told = [...quads.filter(({ subject }) => about.has(subject.value)), ...differing]
  const types = valuesBySubject(told, rdf.type)
  const observed = valuesBySubject(told, sosa.observedProperty)
  const changed = new Set<string>()
  for (const quad of differing) {
    const { subject, predicate } = quad
    for (const property of observed.get(subject.value) ?? []) changed.add(property)
    if (isAside(types.get(subject.value))) continue
    if (isStructural(quad, vocabulary) || comesOrGoes(subject.value, before, after)) return 'structure'
    changed.add(predicate.value)
  }
  return changed
}

function findDifferingLines(before: string, after: string): string {
  const [old, now] = [new Set(before.split('\n')), new Set(after.split('\n'))]
  const only = (lines: ReadonlySet<string>, others: ReadonlySet<string>) => [...lines].filter(line => !others.has(line))
  return [...only(old, now), ...only(now, old)].join('\n')
}

function parseLines(lines: string): Quad[] {
  return parseQuads(lines, { mediaType: nTriples.mediaType })
}

function valuesBySubject(quads: readonly Quad[], predicate: Quad['predicate']): ReadonlyMap<string, Set<string>> {
  const values = new Map<string, Set<string>>()
  for (const quad of quads) {
    if (!quad.predicate.equals(predicate)) continue
    values.set(quad.subject.value, (values.get(quad.subject.value) ?? new Set()).add(quad.object.value))
  }
  return values
}

const aside = new Set<string>([acc.Audit.value, sosa.Observation.value])

function isAside(types: ReadonlySet<string> | undefined): boolean {
  return types !== undefined && [...types].every(type => aside.has(type))
}

const structural: readonly Quad['predicate'][] = [rdf.type, acc.lacks, acc.notApplicable]

function isStructural({ subject, predicate, object }: Quad, vocabulary: Vocabulary): boolean {
  return (
    structural.some(each => each.equals(predicate)) ||
    partProperties(vocabulary).has(predicate.value) ||
    object.value.startsWith(`${subject.value}/`)
  )
}

/** Whether something is stated of a subject in one content and nothing in the other. */
function comesOrGoes(subject: string, before: string, after: string): boolean {
  const [was, is] = [before, after].map(text => text.startsWith(`<${subject}> `) || text.includes(`\n<${subject}> `))
  return was !== is
}
