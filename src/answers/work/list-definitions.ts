import type { Vocabulary } from '../../model/vocabulary.js'
import { objectOf } from '../../rdf/dataset.js'
import { acc, code } from '../../rdf/vocab.js'
import { listNames, type ListDefinition } from './work-list.js'
import { oncePer } from '../../lazily.js'

/** The work lists, most urgent first; read once. */
export const listDefinitions = oncePer(readDefinitions)

function readDefinitions(vocabulary: Vocabulary): ListDefinition[] {
  const concepts = vocabulary.concepts(code['work-list'].value) ?? []
  const found = listNames.flatMap((name): ListDefinition[] => {
    const iri = concepts.find(({ notation }) => notation === name)?.iri
    return iri ? [{ name, iri, urgency: Number(objectOf(vocabulary.quads, iri, acc.urgency)?.value ?? 0) }] : []
  })
  return found.sort((one, other) => other.urgency - one.urgency)
}
