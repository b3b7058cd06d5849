/** Signs of Windows-1252 that stand for bytes 0x80 to 0x9F, in their order; a space where there is none. */
const high = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'
const suspect = /[ÂÃâÐÑ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/

/** "CafÃ©" → "Café": a text in UTF-8 that was once read as Windows-1252; undefined when it is none. */
export function unscramble(text: string): string | undefined {
  if (!suspect.test(text)) return undefined
  const bytes = Array.from(text, toByte)
  if (bytes.some(byte => byte === undefined)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes as number[]))
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

function toByte(sign: string): number | undefined {
  const code = sign.codePointAt(0) ?? 0
  if (code <= 0xff) return code
  const position = high.indexOf(sign)
  return position < 0 ? undefined : 0x80 + position
}
