const plain = /^[A-Za-z][\w-]*$/
const words = /^(?:true|false|null|yes|no|on|off|y|n)$/i
const unprintable = /[\p{C}\u2028\u2029]/gu

/** A text as YAML: as it stands when it is a plain word, else in quotation marks. */
export function yamlText(text: string): string {
  return plain.test(text) && !words.test(text) ? text : JSON.stringify(text).replace(unprintable, escape)
}

/** A text for a comment: one line, not too long. */
export function commentText(text: string, length = 60): string {
  const line = text.replace(/[\s\p{C}\u2028\u2029]+/gu, ' ').trim()
  return line.length > length ? `${line.slice(0, length)}…` : line
}

function escape(sign: string): string {
  const code = (sign.codePointAt(0) ?? 0).toString(16)
  return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`
}
