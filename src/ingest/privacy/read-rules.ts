import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { projectPath } from '../../paths.js'
import { wordKey } from '../cells/clean-text.js'

/** What tells that a text is about a person, as data/privacy/rules.yaml lists it. */
export interface PrivacyRules {
  /** Telephone numbers, in any text. */
  telephones: readonly RegExp[]
  /** Names of persons, where texts are not named after people. */
  person: RegExp
  /** Headers of columns of persons, in the form of `wordKey`. */
  headers: ReadonlySet<string>
  /** IRIs of properties whose texts are named after people. */
  named: ReadonlySet<string>
  registers: ReadonlySet<string>
  contacts: ReadonlySet<string>
}

type ByLanguage = Readonly<Record<string, string[]>>

interface RulesFile {
  telephones: string[]
  telephoneWords: string[]
  titles: ByLanguage
  roles: ByLanguage
  headers: ByLanguage
  named: string[]
  registers: string[]
  contacts: string[]
}

export function readPrivacyRules(): PrivacyRules {
  const file = parse(readFileSync(projectPath('data/privacy/rules.yaml'), 'utf8')) as RulesFile
  const all = (words: ByLanguage) => Object.values(words).flat()
  return {
    telephones: toTelephones(file),
    person: toPerson(all(file.titles), all(file.roles)),
    headers: new Set(all(file.headers).map(wordKey)),
    named: new Set(file.named),
    registers: new Set(file.registers),
    contacts: new Set(file.contacts),
  }
}

function toTelephones({ telephones, telephoneWords }: RulesFile): RegExp[] {
  const written = telephones.map(source => `(?<![\\d.,/])(?:${source})(?!\\d)`)
  const led = `(?<!\\p{L})(?:${telephoneWords.join('|')})(?!\\p{L})\\.?\\s*:?\\s*[\\d+(][\\d ./()-]{5,}`
  return [...written, led].map(source => new RegExp(source, 'giu'))
}

/** A title or role, with a capital or, where the list has none, without; and a name that begins with one. */
function toPerson(titles: readonly string[], roles: readonly string[]): RegExp {
  const small = '(?:van|de|der|den|von|du|la|le|del)'
  const word = "\\p{Lu}[\\p{L}’'-]+"
  const name = `(?:\\p{Lu}\\.[ \\t]?)*(?:[Vv]an[ \\t]+|[Dd]e[nr]?[ \\t]+|[Vv]on[ \\t]+|[Ll]a[ \\t]+){0,3}${word}(?:[ \\t]+(?:${small}[ \\t]+){0,3}${word}){0,2}`
  const anyCase = (written: string) => written.replace(/^\p{Ll}/u, letter => `[${letter}${letter.toUpperCase()}]`)
  const before = [...titles, ...roles].sort((one, other) => other.length - one.length).map(anyCase)
  return new RegExp(`(?<!\\p{L})(?:${before.join('|')})[ \\t]+${name}`, 'gu')
}
