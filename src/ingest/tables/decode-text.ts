import { decodeCodePage, isCodePage } from './code-pages.js'

/** A text file as characters. */
export interface DecodedText {
  text: string
  encoding: string
  /** False when the encoding was the last that remained, and a person should look at a sample. */
  certain: boolean
}

const fallback = 'windows-1252'

/**
 * The characters of a text file: by its byte order mark, else UTF-16 by its zero bytes, else UTF-8 if the whole file is
 * valid UTF-8 but for a few bytes, else Windows-1252. A label given by the mapping goes before all of these.
 */
export function decodeText(bytes: Uint8Array, label?: string): DecodedText {
  const encoding = label ?? encodingByMark(bytes) ?? encodingByContent(bytes)
  const text = isCodePage(encoding) ? decodeCodePage(bytes, encoding) : new TextDecoder(encoding).decode(bytes)
  return { text, encoding, certain: label !== undefined || encoding !== fallback }
}

/** Words with letters outside ASCII, to be shown to the person who knows how they should look. */
export function sampleWords(text: string, count = 5): string[] {
  const words = new Set<string>()
  for (const [word] of text.matchAll(/[\p{L}\p{M}]*[^\p{ASCII}\s][\p{L}\p{M}]*/gu)) {
    words.add(word)
    if (words.size === count) break
  }
  return [...words]
}

function encodingByMark(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

/** Text in UTF-16 has a zero in nearly every second byte; ASCII in UTF-16 is also valid UTF-8, hence the look at zeros. */
function encodingByZeros(bytes: Uint8Array): string | undefined {
  const start = bytes.subarray(0, 4096)
  const zeros = [0, 0]
  start.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  if (odd > start.length / 4 && even < odd / 4) return 'utf-16le'
  return even > start.length / 4 && odd < even / 4 ? 'utf-16be' : undefined
}

function encodingByContent(bytes: Uint8Array): string {
  const wide = encodingByZeros(bytes)
  if (wide !== undefined) return wide
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return isNearlyUtf8(bytes) ? 'utf-8' : fallback
  }
}

/** Whether a text has far more letters that are right in UTF-8 than bytes that are wrong: two files were joined. */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes)
  const wrong = text.match(/\ufffd/g)?.length ?? 0
  const right = text.match(/[\u00a0-\ufffc]/g)?.length ?? 0
  return right > 20 * wrong
}
