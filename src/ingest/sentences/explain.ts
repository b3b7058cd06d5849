import type { Fault, FindingCode, FindingValues } from '../finding.js'
import { de } from './de.js'
import { en } from './en.js'
import { fr } from './fr.js'
import { nl } from './nl.js'
import type { Language, LocalText, Sentence } from './sentence.js'

const catalogue: Readonly<Record<Language, Readonly<Record<FindingCode, Sentence>>>> = { nl, fr, de, en }

/** What a finding says to a reader: what is the matter, and how to mend it. */
export function explain({ code, values = {} }: Pick<Fault, 'code' | 'values'>, language: Language): Sentence {
  const { message, cure } = catalogue[language][code]
  return { message: fill(message, values, language), cure: fill(cure, values, language) }
}

function fill(template: string, values: FindingValues, language: Language): string {
  const full = template.replace(/\[([^[\]]*)\]/g, (_, part: string) =>
    namesIn(part).every(name => name in values) ? part : '',
  )
  return full.replace(/\{(\w+)\}/g, (whole, name: string) => textOf(values[name], language) ?? whole)
}

/** The names in braces. */
export function namesIn(template: string): string[] {
  return Array.from(template.matchAll(/\{(\w+)\}/g), ([, name = '']) => name)
}

function textOf(value: FindingValues[string] | undefined, language: Language): string | undefined {
  return typeof value === 'object' ? inLanguage(value, language) : value?.toString()
}

/** The text in a language, else in English, else in any. */
export function inLanguage(text: LocalText, language: Language): string {
  return text[language] ?? text.en ?? Object.values(text)[0] ?? ''
}
