import { startOfText, type HeapColumns } from './term-heap.js'

/*
 * The body of a term is what stands between the quotes of a literal, escapes and all, or the brackets of an IRI. These
 * functions find it in the bytes of a heap, for the terms that have one, and leave the rest undecoded.
 */

const quote = 0x22
const backslash = 0x5c

/** The body of a literal or an IRI. */
export function readBody(columns: HeapColumns, place: number): string {
  return columns.bytes.toString('utf8', startOfText(columns.ends, place) + 1, endOfBody(columns, place))
}

/** Reads the tag of a literal with a language: "nl", or with a direction "ar--rtl". */
export function createTagReader(): (columns: HeapColumns, place: number) => string {
  // "nl" and "fr" are read again and again.
  const shortTags = new Map<number, string>()
  return (columns, place) => {
    const to = columns.ends[place] as number
    const from = lastQuote(columns.bytes, to) + 2
    if (to - from > mostKeyBytes) return readTag(columns, from, to)
    let key = 0
    for (let at = from; at < to; at++) key = (key << 8) | (columns.bytes[at] as number)
    const known = shortTags.get(key)
    if (known !== undefined) return known
    const tag = readTag(columns, from, to)
    shortTags.set(key, tag)
    return tag
  }
}

const mostKeyBytes = 3

function readTag({ bytes }: HeapColumns, from: number, to: number): string {
  return bytes.toString('latin1', from, to)
}

/** Whether the body of a literal or an IRI has these bytes in it; undefined when it has escapes, which may hide them. */
export function bodyIncludes(columns: HeapColumns, place: number, part: Uint8Array): boolean | undefined {
  const { bytes, ends } = columns
  const to = endOfBody(columns, place)
  const first = part[0]
  for (let at = startOfText(ends, place) + 1; at < to; at++) {
    if (bytes[at] === first && to - at >= part.length && isAt(bytes, at, part)) return true
    if (bytes[at] === backslash) return undefined
  }
  return part.length === 0
}

function isAt(bytes: Uint8Array, from: number, part: Uint8Array): boolean {
  for (let at = 1; at < part.length; at++) if (bytes[from + at] !== part[at]) return false
  return true
}

function endOfBody({ bytes, ends }: HeapColumns, place: number): number {
  const end = ends[place] as number
  return bytes[startOfText(ends, place)] === quote ? lastQuote(bytes, end) : end - 1
}

function lastQuote(bytes: Uint8Array, end: number): number {
  let at = end - 1
  while (bytes[at] !== quote) at--
  return at
}
