/** 0 → "A", 26 → "AA": how spreadsheet programs name a column. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26) - 1
  return (rest < 0 ? '' : columnLetters(rest)) + String.fromCharCode(65 + (index % 26))
}

/** Column 5 (from 0) in row 12 → "F12". */
export function cellAddress(column: number, row: number): string {
  return `${columnLetters(column)}${row}`
}

/** "Ingangen!F12", or "F12" in a file without sheets. */
export function placeOf(sheet: string | undefined, address: string): string {
  return sheet === undefined ? address : `${sheet}!${address}`
}
