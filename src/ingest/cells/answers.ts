import { wordKey } from './clean-text.js'
import type { Answer, AnswerWord } from '../mapping/mapping.js'

/** What a cell answers to a yes-or-no question; undefined for a word that is not known. */
export type ReadAnswer = (text: string) => Answer | undefined

const known: Record<Answer, string> = {
  yes: 'ja j x yes y true 1 waar oui o vrai wahr sí s verdadero ✓ ✔ ☑ ✅',
  no: 'nee neen n nein no non false 0 onwaar faux falsch falso ☐ ✗ ✘',
  notApplicable:
    'n.v.t. n.v.t nvt n/a n.a. na s.o. so sans_objet niet_van_toepassing non_applicable entfällt n._a. ' +
    'nicht_zutreffend trifft_nicht_zu not_applicable no_aplica no_procede',
  unknown:
    '? ?? ??? / onbekend unbekannt inconnu inconnue unknown not_known desconocido desconocida niet_gekend weet_niet ' +
    'k.a. k._a. keine_angabe non_renseigné non_renseignée nr n.r. n/d ns/nc sin_datos s/d no_data not_recorded ' +
    'niet_ingevuld niet_gemeten nicht_gemessen non_mesuré not_measured weiß_nicht ne_sait_pas no_sabe',
}

/** Words in Dutch, French, German, English and Spanish, and those that the mapping adds, which win. */
export function createAnswers(added: readonly AnswerWord[]): ReadAnswer {
  const words = new Map<string, Answer>()
  for (const [answer, text] of Object.entries(known))
    for (const word of text.split(' ')) words.set(wordKey(word.replaceAll('_', ' ')), answer as Answer)
  for (const { word, answer } of added) words.set(word, answer)
  return text => words.get(text.toLowerCase()) ?? words.get(wordKey(text))
}
