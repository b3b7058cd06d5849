import { wordKey } from './clean-text.js'
import type { Answer, AnswerWord } from '../mapping/mapping.js'

/** What a cell answers to a yes-or-no question; undefined for a word that is not known. */
export type ReadAnswer = (text: string) => Answer | undefined

const known: Record<Answer, string> = {
  yes: 'ja j x yes y true 1 waar oui o vrai wahr ✓ ✔ ☑ ✅',
  no: 'nee neen n nein no non false 0 onwaar faux falsch ☐ ✗ ✘',
  notApplicable: 'n.v.t. n.v.t nvt n/a n.a. na s.o. so sans_objet niet_van_toepassing entfällt n._a. not_applicable',
  unknown: '? ?? / onbekend unbekannt inconnu unknown niet_gekend weet_niet',
}

/** Words in Dutch, French, German and English, and those that the mapping adds, which win. */
export function createAnswers(added: readonly AnswerWord[]): ReadAnswer {
  const words = new Map<string, Answer>()
  for (const [answer, text] of Object.entries(known))
    for (const word of text.split(' ')) words.set(wordKey(word.replaceAll('_', ' ')), answer as Answer)
  for (const { word, answer } of added) words.set(word, answer)
  return text => words.get(text.toLowerCase()) ?? words.get(wordKey(text))
}

/** The accepted words, for a reader whose word was not. */
export const acceptedWords =
  'Yes: ja, j, x, ✓, oui, yes, 1. No: nee, neen, n, non, nein, no, 0. Not applicable: n.v.t., s.o., entfällt, n/a. Unknown: ?, /, onbekend, inconnu, unbekannt, unknown.'
