import { foldWords } from '../../rdf/fold-words.js'
import type { BuildingFacts, Point } from './building-facts.js'
import { readHouseNumber, type HouseNumber } from './house-number.js'
import type { MatchingWords } from './read-words.js'

/** The facts of a building in the form in which they are compared. */
export interface BuildingKeys {
  facts: BuildingFacts
  /** Words of each name, without those that tell nothing and without the town. */
  names: readonly (readonly string[])[]
  /** The same with the town, to tell those of two towns apart. */
  namesWithTown: readonly (readonly string[])[]
  /** Each name of the street in one word: "kerkstraat". */
  streets: readonly string[]
  number: HouseNumber | undefined
  postCode: string | undefined
  towns: readonly string[]
  point: Point | undefined
}

export function toKeys(facts: BuildingFacts, words: MatchingWords): BuildingKeys {
  const towns = facts.towns.map(town => plainWords(town, words).join(' ')).filter(town => town !== '')
  const ofTown = new Set(towns.flatMap(town => town.split(' ')))
  const names = facts.names.flatMap(name => variants(name, /\s*[/|]\s*/)).map(name => plainWords(name, words))
  return {
    facts,
    names: names.map(name => withoutTown(name, ofTown)),
    namesWithTown: names,
    streets: facts.streets
      .flatMap(street => variants(street, /\s+[-–|]\s+|\s*\/\s*/))
      .map(street => streetKey(street, words))
      .filter(key => key !== ''),
    number: facts.number === undefined ? undefined : readHouseNumber(facts.number, words),
    postCode: facts.postCode?.toUpperCase().replace(/[\s.-]/g, ''),
    towns,
    point: facts.point,
  }
}

/** Keys without the facts that they were made from. */
export type PackedKeys = Omit<BuildingKeys, 'facts'>

type PackedFields = [
  ...[names: string[], namesWithTown: string[] | 0, streets: readonly string[]],
  ...[number: HouseNumber | 0, postCode: string | null, towns: readonly string[], point: Point | 0],
]

/** Keys as a text of one line; words have no commas. */
export function packKeys({ names, namesWithTown, streets, number, postCode, towns, point }: BuildingKeys): string {
  const [short, long] = [names, namesWithTown].map(all => all.map(name => name.join(','))) as [string[], string[]]
  const same = short.every((name, index) => name === long[index])
  const fields: PackedFields = [short, same ? 0 : long, streets, number ?? 0, postCode ?? null, towns, point ?? 0]
  return JSON.stringify(fields)
}

export function unpackKeys(text: string): PackedKeys {
  const [names, long, streets, number, postCode, towns, point] = JSON.parse(text) as PackedFields
  const words = (name: string) => (name === '' ? [] : name.split(','))
  const short = names.map(words)
  const place = { number: number || undefined, postCode: postCode ?? undefined, towns, point: point || undefined }
  return { names: short, namesWithTown: long === 0 ? short : long.map(words), streets, ...place }
}

/** "Wetstraat / Rue de la Loi" is one street with two names; in the name of a building a dash often means more. */
function variants(text: string, between: RegExp): string[] {
  const parts = text.split(between).filter(part => part.trim().length > 2)
  return parts.length > 1 ? [text, ...parts] : [text]
}

function plainWords(text: string, { same, little }: MatchingWords): string[] {
  const all = foldWords(text)
  const telling = all.filter(word => !little.has(word))
  return (telling.length > 0 ? telling : all).map(word => same.get(word) ?? word)
}

/** A name that is nothing but the town keeps it. */
function withoutTown(words: readonly string[], town: ReadonlySet<string>): string[] {
  const rest = words.filter(word => !town.has(word))
  return rest.length > 0 ? rest : [...words]
}

function streetKey(street: string, words: MatchingWords): string {
  const key = plainWords(street, words).join('')
  const ending = words.endings.find(([ending]) => key.endsWith(ending))
  return ending ? key.slice(0, -ending[0].length) + ending[1] : key
}
