import type { NamedNode } from '@rdfjs/types'
import type { Concept } from '../../model/vocabulary.js'
import { cleanText, wordKey } from '../cells/clean-text.js'
import { nothing } from '../rows/evaluate.js'
import type { Reading, Value } from '../rows/evaluate.js'
import type { Fault } from '../finding.js'
import type { CellReading } from '../mapping/mapping.js'
import { nearest } from '../mapping/nearest.js'
import type { FunctionDefinition } from './definition.js'

/** Gives the concept of a word; null when the word says nothing, undefined when it is not known. */
export type FindConcept = (word: string) => NamedNode | null | undefined

/** A concept of a scheme, if none is given that of the property: by the codes of the column, else by notation or by a label in any language. */
export const code: FunctionDefinition = {
  parameters: { value: { takes: 'cell' }, scheme: { takes: 'scheme', optional: true } },
  compile: (given, { vocabulary, answers, predicate, property }) => {
    const value = given.one('value')
    const scheme = given.maybe('scheme')?.constant ?? property?.scheme
    const concepts = vocabulary.concepts(scheme?.value ?? '') ?? []
    const find = createFindConcept(concepts, value.reading.codes)
    const { separator } = value.reading
    return row => {
      const reading = value.read(row)
      if (!reading) return nothing
      const { uses } = reading
      const found: Value[] = []
      for (const word of splitCell(reading.text, separator)) {
        const concept = find(word)
        const answer = concept === undefined ? answers(word) : undefined
        if (concept) found.push({ term: concept, uses })
        else if (answer === 'notApplicable') found.push({ term: predicate, notApplicable: true, uses })
        else if (concept === null || answer === 'unknown') row.pass(uses)
        else row.fault(uses, unknownCode(word, reading, concepts, value.reading))
      }
      return found
    }
  },
}

/** The parts of a cell that is a list; the whole cell when its column has no separator. */
export function splitCell(text: string, separator: string | undefined): string[] {
  if (separator === undefined) return [text]
  return text
    .split(separator)
    .map(part => part.trim())
    .filter(part => part !== '')
}

/** Looks up words among codes that the mapping gives, then notations, then labels. A label of two concepts finds none. */
export function createFindConcept(concepts: readonly Concept[], codes: CellReading['codes']): FindConcept {
  const byName = new Map(concepts.flatMap(({ iri, notation }) => [notation, iri.value].map(name => [name, iri])))
  const words = new Map<string, NamedNode | null | undefined>()
  for (const { iri, labels } of concepts)
    for (const label of new Set(labels.map(wordKey))) words.set(label, words.has(label) ? undefined : iri)
  for (const { iri, notation } of concepts) words.set(wordKey(notation), iri)
  for (const [word, name] of codes) words.set(word, name === null ? null : byName.get(name))
  return word => words.get(wordKey(cleanText(word)))
}

function unknownCode(word: string, { text }: Reading, concepts: readonly Concept[], { codes }: CellReading): Fault {
  const known = [...codes.keys(), ...concepts.flatMap(({ notation, labels }) => [notation, ...labels])]
  const notations = concepts.map(({ notation }) => notation).join(', ')
  const near = nearest(word, known)
  return {
    code: 'unknown-code',
    values: {
      word,
      codes: notations,
      ...(word === text ? {} : { whole: text }),
      ...(near === undefined ? {} : { nearest: near }),
    },
  }
}
