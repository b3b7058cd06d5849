import { de } from './de.js'
import { en } from './en.js'
import { fr } from './fr.js'
import { nl } from './nl.js'
import type { Strings } from './strings.js'

const catalogue = { nl, fr, de, en } satisfies Record<string, Strings>

/** The strings of the pages in a language. */
export function stringsFor(language: keyof typeof catalogue): Strings {
  return catalogue[language]
}
