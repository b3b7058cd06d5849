import { foldWords } from '../../rdf/fold-words.js'

/** Longest part of a header that is looked at, in characters. */
const headerLength = 300

const shortestStem = 3
const endings = ['en', 'es', 'er', 'e', 'n', 's', 'x']

/** The stems of a header's words and its numbers: "Eingang2TuerBreite" → eingang, 2, tur, breit. */
export function headerWords(text: string): string[] {
  const parted = text
    .slice(0, headerLength)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .replace(/(\d)(\p{L})/gu, '$1 $2')
  return foldWords(parted).map(toStem)
}

/** A word without its endings, so that singular and plural meet; ae, oe and ue are how ä, ö and ü are typed. */
export function toStem(word: string): string {
  const plain = word.replace(/ae|oe|ue/g, ([first = '']) => first).replace(/(\p{L})\1$/u, '$1')
  const ending = endings.find(end => plain.endsWith(end) && plain.length - end.length >= shortestStem)
  return ending === undefined ? plain : toStem(plain.slice(0, -ending.length))
}
