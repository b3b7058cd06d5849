/** "vrije doorgang" → "Vrije doorgang". */
export function capitalise(text: string): string {
  const [first = ''] = text
  return first.toUpperCase() + text.slice(first.length)
}

/** "Als het er is" → "als het er is". */
export function uncapitalise(text: string): string {
  const [first = ''] = text
  return first.toLowerCase() + text.slice(first.length)
}
