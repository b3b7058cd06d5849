const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g
const oddSpaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]/g
const fullWidth = /[\uff01-\uff5e]/g
const needsCare = /[^\x20-\x7e]/

/** The text that a reader sees: no invisible characters, one kind of space, digits and signs as typed on a keyboard. */
export function cleanText(text: string): string {
  const trimmed = text.trim()
  if (!needsCare.test(trimmed)) return trimmed
  return trimmed
    .normalize('NFC')
    .replace(invisible, '')
    .replace(oddSpaces, ' ')
    .replace(fullWidth, sign => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u2212\u2010-\u2015]/g, '-')
    .trim()
}

/** A text to be published: clean line ends and spaces, no control characters, at most one empty line in a row. */
export function tidyText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(invisible, '')
    .replace(oddSpaces, ' ')
    .replace(/[^\P{Cc}\n]/gu, '')
    .replace(/ +/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** What two spellings of a word or header have in common: without case, accents and doubled spaces. */
export function wordKey(text: string): string {
  const clean = cleanText(text)
  const plain = needsCare.test(clean) ? withoutAccents(clean) : clean
  return plain.toLowerCase().replace(/\s+/g, ' ')
}

function withoutAccents(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss')
}
