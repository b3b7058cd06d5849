import type { PrivacyRules } from './read-rules.js'

/** What a text may hold. */
export interface Looking {
  /** Whether persons are looked for besides addresses and numbers. */
  persons: boolean
}

const mail = /[\p{L}\d.!#$%&'*+/=?^_`{|}~-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu
const fewDigits = /(?:\d[^\d\n]{0,4}){6}/

/** The parts of a text that are about a person: addresses of mail, telephone numbers, names behind a title. */
export function findPersonal(text: string, { telephones, person }: PrivacyRules, { persons }: Looking): string[] {
  return [
    ...(text.includes('@') ? (text.match(mail) ?? []) : []),
    ...(fewDigits.test(text) ? telephones.flatMap(telephone => text.match(telephone) ?? []) : []),
    ...(persons ? (text.match(person) ?? []) : []),
  ]
}

/** The text with dots for the letters and digits of these parts, and for all other digits too, as numbers go on. */
export function mask(text: string, parts: readonly string[]): string {
  const masked = parts.reduce((rest, part) => rest.replaceAll(part, part.replace(/[\p{L}\d]/gu, '•')), text)
  return masked.replace(/\d/g, '•')
}
