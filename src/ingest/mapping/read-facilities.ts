import type { Node } from 'yaml'
import { acc } from '../../rdf/vocab.js'
import type { ArgumentValue } from './mapping.js'
import type { MappingContext } from './read-keys.js'
import type { Written } from './spread-parts.js'
import { suggest } from './nearest.js'

/**
 * Reads `facilities`, such as `{ taxi: taxi-rank }`: the column, and the facility that is there when its cell says yes, and
 * was looked for in vain when it says no.
 */
export function readFacilities(context: MappingContext, node: Node): Written[] {
  return context.reader.entries(node, 'facilities').flatMap(({ key, value }) => {
    const facility = readFacility(context, value)
    if (!facility) return []
    const cell = { parameter: 'value', value: { kind: 'column', column: key } } as const
    const call = (name: string, parameter: string) => ({ name, arguments: [cell, { parameter, value: facility }] })
    return [
      { way: [], predicate: acc.facility, object: { kind: 'function', call: call('when', 'then') } },
      { way: [], predicate: acc.lacks, object: { kind: 'function', call: call('lacks', 'type') } },
    ]
  })
}

/** A notation of the code list of facilities, or the name of another concept. */
function readFacility({ reader, names, vocabulary }: MappingContext, node: Node): ArgumentValue | undefined {
  const text = reader.text(node, 'A facility') ?? ''
  const known = vocabulary.concepts(vocabulary.property(acc.facility.value)?.scheme?.value ?? '') ?? []
  const term = known.find(({ notation }) => notation === text)?.iri
  if (term) return { kind: 'iri', term }
  const named = names.isPrefixed(text) ? names.term(text, node) : undefined
  if (named) return { kind: 'iri', term: named }
  const notations = known.map(({ notation }) => notation)
  return void reader.report(
    node,
    `There is no facility "${text}".`,
    suggest(text, notations, `There are ${notations.join(', ')}.`),
  )
}
