import type { Literal, NamedNode, Term } from '@rdfjs/types'
import type { VNode } from 'preact'
import { capitalise } from '../rdf/letter-case.js'
import { literal } from '../rdf/terms.js'
import { acc } from '../rdf/vocab.js'
import { valuesOf } from '../model/record.js'
import type { Thing } from '../model/record.js'
import type { Vocabulary } from '../model/vocabulary.js'
import type { PageContext } from './page-context.js'
import { Text } from './text.js'

const labels = new WeakMap<Vocabulary, Map<string, Literal>>()

/** The label of a term of the vocabulary, in the reader's language if there is one. */
export function Label({ context, term }: { context: PageContext; term: Term }): VNode {
  return <Text context={context} literal={labelOf(context, term)} />
}

/** The label of a term of the vocabulary; those that the vocabulary has are looked up once. */
export function labelOf({ vocabulary, language }: PageContext, term: Term): Literal {
  const known = labels.get(vocabulary) ?? new Map<string, Literal>()
  const key = `${language} ${term.value}`
  const label = known.get(key) ?? vocabulary.label(term, [language])
  if (label.language !== '') labels.set(vocabulary, known.set(key, label))
  return label
}

/** What kind of thing it is: the label of its own class before those of classes borrowed from elsewhere. */
export function kindOf(context: PageContext, thing: Thing): Literal | undefined {
  const type = thing.types.find(isOwnTerm) ?? thing.types[0]
  return type && labelOf(context, type)
}

/** The name of a thing, in the reader's language if there is one; without a name, its role or kind and its number. */
export function nameOf(context: PageContext, thing: Thing): Literal {
  const name = thing.names.find(({ language }) => language === context.language) ?? thing.names[0]
  if (name) return name
  const number = /\/(\d+)$/.exec(thing.iri.value)?.[1]
  const role = valuesOf(thing, acc.entranceRole)[0]?.term
  const kind = role ? labelOf(context, role) : (kindOf(context, thing) ?? labelOf(context, thing.iri))
  return literal(`${capitalise(kind.value)}${number === undefined ? '' : ` ${number}`}`, kind.language)
}

/** Whether a term is of our own vocabulary. */
export function isOwnTerm(term: NamedNode): boolean {
  return term.value.startsWith(acc.lacks.value.replace(/[^#/]*$/, ''))
}
