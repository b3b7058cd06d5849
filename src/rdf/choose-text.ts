import type { Literal, Term } from '@rdfjs/types'

/** The literal in the first of the languages that has one, else in English, else any. */
export function chooseText(texts: readonly Term[], languages: readonly string[]): Literal | undefined {
  const literals = texts.filter(text => text.termType === 'Literal')
  const wished = languages.map(language => literals.find(text => text.language === language)).find(Boolean)
  return wished ?? literals.find(text => text.language === 'en') ?? literals[0]
}
