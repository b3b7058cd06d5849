import type { Language } from '../../sentences/sentence.js'
import { de } from './de.js'
import { en } from './en.js'
import { fr } from './fr.js'
import { nl } from './nl.js'
import type { Words } from './words.js'

const all: Readonly<Record<Language, Words>> = { nl, fr, de, en }

/** The words of reports in a language. */
export function wordsIn(language: Language): Words {
  return all[language]
}
