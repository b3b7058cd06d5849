/** The languages that findings and reports speak. */
export const languages = ['nl', 'fr', 'de', 'en'] as const

export type Language = (typeof languages)[number]

/** A text in each of the languages that it is known in, by language tag. */
export type LocalText = Readonly<Partial<Record<Language, string>>>

/**
 * What a finding says. `{name}` is filled from the values of the finding; a part in square brackets is left out when one
 * of its values is not given.
 */
export interface Sentence {
  message: string
  cure: string
}

/** The sentences of another language: as many as in English, or it does not pass the type check. */
export type Translation<English> = Readonly<Record<keyof English, Sentence>>
