/** Characters of the name of a sheet. */
const longest = 31

/** A name as a workbook allows it, and that is not among those that are taken. */
export function freeName(wished: string, taken: readonly string[]): string {
  const plain =
    wished
      .replace(/[*?:\\/[\]]/g, '-')
      .replace(/^'|'$/g, '')
      .slice(0, longest) || '-'
  const used = new Set(taken.map(name => name.toLowerCase()))
  if (!used.has(plain.toLowerCase())) return plain
  for (let number = 2; ; number += 1) {
    const name = `${plain.slice(0, longest - 4)} ${number}`
    if (!used.has(name.toLowerCase())) return name
  }
}
