/** An escaped character that stands for itself in XML Schema's expressions, but not in JavaScript's with flag u. */
const needlessEscape = /\\([^\w^$\\.*+?()[\]{}|/])/gu

/** A regular expression of XPath with its flags; undefined when it is none. Letters with accents are letters. */
export function readPattern(text: string, flags: string): RegExp | undefined {
  const own = [...new Set(flags)].filter(flag => 'ims'.includes(flag)).join('')
  try {
    return new RegExp(toSource(text, flags), `${own}u`)
  } catch {
    return undefined
  }
}

function toSource(text: string, flags: string): string {
  if (flags.includes('q')) return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  const spaced = flags.includes('x') ? text.replace(/\s+/g, '') : text
  return spaced.replace(needlessEscape, (_, character: string) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
}
