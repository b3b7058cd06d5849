import type { Term } from '@rdfjs/types'
import { termText } from '../../rdf/term-text.js'
import type { Id } from '../../store/id-view.js'
import type { TableTerms } from './table.js'

/** Terms that are numbered as they come. */
export interface NumberedTerms extends TableTerms {
  /** Number of a term, the same for equal terms; 0 for none. */
  idOf(term: Term | undefined): Id
}

/** Numbers for terms that an engine gives as objects. */
export function numberTerms(): NumberedTerms {
  const ids = new Map<string, Id>()
  const terms: Term[] = []
  const texts: string[] = []
  return {
    idOf: term => {
      if (!term) return 0
      const text = termText(term)
      const known = ids.get(text)
      if (known !== undefined) return known
      ids.set(text, texts.push(text))
      terms.push(term)
      return texts.length
    },
    text: id => texts[id - 1] ?? '',
    term: id => terms[id - 1] as Term,
  }
}
