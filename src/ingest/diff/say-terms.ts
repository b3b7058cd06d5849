import type { Term } from '@rdfjs/types'
import type { Vocabulary } from '../../model/vocabulary.js'

/** Values of a property in words: "92.5 cm", "sliding door"; several with commas between them. */
export function sayTerms(terms: readonly Term[], property: string, vocabulary: Vocabulary, language = 'en'): string {
  const symbol = vocabulary.property(property)?.unit?.symbol
  const say = (term: Term) => {
    if (term.termType === 'Literal') return [term.value, symbol].filter(Boolean).join(' ')
    return vocabulary.describes(term.value) ? vocabulary.label(term, [language, 'en']).value : term.value
  }
  return terms.map(say).join(', ')
}
