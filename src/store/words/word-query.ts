import { foldWords } from '../../rdf/fold-words.js'

/** A word that is looked for: whole, or the beginning of one. */
export interface WordQuery {
  text: string
  isBeginning: boolean
}

/** "Stad* Gent" → beginnings of words, and words, without capitals and accents. */
export function readWordQuery(text: string): WordQuery[] {
  return text.split(/\s+/).flatMap(part => {
    const words = foldWords(part)
    return words.map((word, at) => ({ text: word, isBeginning: part.endsWith('*') && at === words.length - 1 }))
  })
}
