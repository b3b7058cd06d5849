/** The upper half of code page 850, which DOS programs and old exports use in Western Europe. */
const ibm850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0'

/** The upper half of code page 437. */
const ibm437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0'

/** The upper half of Windows-1252, which TextDecoder of Node 20.20 reads as ISO 8859-1: no euro sign, no curly quotes. */
const windows1252 =
  '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ' +
  Array.from({ length: 96 }, (_, index) => String.fromCharCode(0xa0 + index)).join('')

const pages: Readonly<Record<string, string>> = {
  'windows-1252': windows1252,
  cp1252: windows1252,
  'iso-8859-1': windows1252,
  latin1: windows1252,
  ibm850,
  cp850: ibm850,
  'ibm-850': ibm850,
  ibm437,
  cp437: ibm437,
  'ibm-437': ibm437,
}

/** Whether an encoding is one that we know better than TextDecoder. */
export function isCodePage(label: string): boolean {
  return Object.hasOwn(pages, label.trim().toLowerCase())
}

/** The characters of a text in such an encoding. */
export function decodeCodePage(bytes: Uint8Array, label: string): string {
  const page = pages[label.trim().toLowerCase()] ?? ''
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  return text.replace(/[\x80-\xff]/g, character => page[character.charCodeAt(0) - 128] ?? '\ufffd')
}
