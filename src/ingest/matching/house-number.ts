import { foldWords } from '../../rdf/fold-words.js'
import type { MatchingWords } from './read-words.js'

/** "12-14" → 12 to 14; "12A bus 3" → 12 with the letter a. The box is left out: it is a part of the same building. */
export interface HouseNumber {
  from: number
  to: number
  letter: string
}

/** Numbers between which a range is one building; "12-200" is a number and something else. */
const widestRange = 60

/** Undefined for a text without a number, such as "z/n". */
export function readHouseNumber(text: string, words: MatchingWords): HouseNumber | undefined {
  const parts = foldWords(text).flatMap(word => word.match(/\d+|\D+/g) ?? [])
  const box = parts.findIndex(part => words.boxes.has(part))
  const [number, next] = box < 0 ? parts : parts.slice(0, box)
  if (number === undefined || !/^\d+$/.test(number)) return undefined
  const from = Number(number)
  const isEnd = next !== undefined && /^\d+$/.test(next) && /\d\s*\p{L}?\s*[-–]\s*\d/u.test(text)
  if (isEnd && Number(next) > from && Number(next) - from <= widestRange) return { from, to: Number(next), letter: '' }
  const letter = next !== undefined && /^[a-z]$/.test(next) ? next : ''
  return { from, to: from, letter }
}

/** Whether two numbers can be those of one building; "12" and "12A" can, "12A" and "12B" cannot. */
export function meets(one: HouseNumber, other: HouseNumber): boolean {
  const overlaps = one.from <= other.to && other.from <= one.to
  return overlaps && (one.letter === other.letter || one.letter === '' || other.letter === '')
}
