import { keystrokes } from '../mapping/nearest.js'
import { headerWords, toStem } from './header-words.js'

/** A word of a header as the lexicon understands it. */
export interface ReadWord {
  /** A stem of the lexicon, or the stem as it stands when it is not known. */
  stem: string
  /** 1 when it is known as it stands, less when a typing error was passed over, 0 when it is not known. */
  certainty: number
}

/** All words that the vocabulary uses for things and properties, each with what it tells. */
export interface Lexicon {
  /** Takes compounds apart and passes over typing errors. */
  read(stems: readonly string[]): ReadWord[]
  /** How much a word tells, from 0 to 1: "breite" is said of many things, "und" nearly everywhere. */
  weight(stem: string): number
}

/** Weight of a word that the vocabulary never uses, when it is long enough to mean something. */
const strangeWeight = 0.45
const fillerWeight = 0.05
/** Articles, prepositions and the like, in Dutch, French, German, English and Spanish. */
const fillers = new Set(
  [
    'de het een van voor in op aan bij tot naar met en of te is er la le les l un une du des d au aux a à en et ou pour sur par',
    'der die das den dem ein eine einer am an im zum zur von vom bis und oder mit auf für bei des the an of at on to for by',
    'with and or is are el los las una del al para por con y o su',
  ].flatMap(words => headerWords(words)),
)
const shortestPart = 3
const shortestRoot = 4
/** Names from this length on are no chance endings. */
const longName = 5

/**
 * Makes a lexicon of phrases.
 * @param phrases the stems of each phrase
 * @param short names of classes that are one word, such as "tür" and "wc", of which compounds are made
 */
export function createLexicon(phrases: readonly (readonly string[])[], short: ReadonlySet<string>): Lexicon {
  const counts = new Map<string, number>()
  for (const phrase of phrases) for (const stem of new Set(phrase)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const most = Math.log(phrases.length + 1)
  const weight = (stem: string) => {
    const count = counts.get(stem)
    if (fillers.has(stem)) return fillerWeight
    if (count === undefined) return stem.length < 4 || /^\d/.test(stem) ? 0.05 : strangeWeight
    return ((most - Math.log(count)) / most) ** 2
  }
  const isRoot = (stem: string) => short.has(stem) || (stem.length >= shortestRoot && counts.has(stem))
  const known = new Map<string, ReadWord[]>()
  const read = (stem: string): ReadWord[] => {
    const found =
      known.get(stem) ??
      readWord(stem, { has: word => counts.has(word), isRoot, isName: word => short.has(word), words: counts })
    known.set(stem, found)
    return found
  }
  return { read: stems => stems.flatMap(read), weight }
}

interface Roots {
  has(stem: string): boolean
  isRoot(stem: string): boolean
  /** Whether it is the name of a class as it stands: "parkplatz" is no "park". */
  isName(stem: string): boolean
  words: ReadonlyMap<string, number>
}

function readWord(stem: string, roots: Roots): ReadWord[] {
  const parts = roots.isName(stem) ? undefined : splitCompound(stem, roots)
  if (parts) return parts.map(part => ({ stem: part, certainty: 1 }))
  if (roots.has(stem)) return [{ stem, certainty: 1 }]
  const near = nearWord(stem, roots)
  if (near !== undefined) return [{ stem: near, certainty: 0.8 }]
  return splitStrange(stem, roots) ?? [{ stem, certainty: 0 }]
}

/** "turbreit" → tur, breit; "haupteingang" → haupt, eingang, as an entrance of any kind is one. */
function splitCompound(stem: string, roots: Roots): string[] | undefined {
  for (let cut = shortestPart; cut <= stem.length - longName; cut += 1)
    if (roots.isName(stem.slice(cut))) return [toStem(stem.slice(0, cut)), stem.slice(cut)]
  for (let cut = stem.length - shortestPart; cut >= shortestPart; cut -= 1) {
    const [first, second] = [toStem(stem.slice(0, cut)), stem.slice(cut)]
    if (roots.isRoot(first) && roots.isRoot(second)) return [first, second]
  }
  return undefined
}

/** A compound of which only the first or the last part is known. */
function splitStrange(stem: string, roots: Roots): ReadWord[] | undefined {
  const cuts = Array.from(
    { length: Math.max(0, stem.length - 2 * shortestRoot + 1) },
    (_, index) => index + shortestRoot,
  )
  const parts = cuts.map(cut => [toStem(stem.slice(0, cut)), stem.slice(cut)] as const)
  const isKnown = (part: string) => part.length > shortestRoot && roots.has(part)
  const [before, end] = parts.find(([, part]) => isKnown(part)) ?? []
  if (before !== undefined && end !== undefined) return [read(before, 0), read(end, 0.9)]
  const [start, after] = parts.findLast(([part]) => isKnown(part)) ?? []
  return start === undefined || after === undefined ? undefined : [read(start, 0.9), read(after, 0)]
}

const read = (stem: string, certainty: number): ReadWord => ({ stem, certainty })

/** A known word that is one keystroke away, or two for a long word. */
function nearWord(stem: string, { words }: Roots): string | undefined {
  if (stem.length < 5 || /\d/.test(stem)) return undefined
  const most = stem.length < 9 ? 1 : 2
  for (const word of words.keys())
    if (word[0] === stem[0] && Math.abs(word.length - stem.length) <= most && keystrokes(stem, word) <= most)
      return word
  return undefined
}
