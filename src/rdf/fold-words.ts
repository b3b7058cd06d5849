/** The words of a text without accents and capitals: "Café de l’Hôtel" → cafe, de, l, hotel. */
export function foldWords(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/[øœ]/g, 'oe')
  return plain.match(/[\p{L}\p{N}]+/gu) ?? []
}
