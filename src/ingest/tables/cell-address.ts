import type { Column } from './table.js'

/** 0 → "A", 26 → "AA": how spreadsheet programs name a column. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26) - 1
  return (rest < 0 ? '' : columnLetters(rest)) + String.fromCharCode(65 + (index % 26))
}

/** Column 5 (from 0) in row 12 → "F12". */
export function cellAddress(column: number, row: number): string {
  return `${columnLetters(column)}${row}`
}

/** "AA" → 27: the number of a column, from 1. */
export function columnNumber(letters: string): number {
  let number = 0
  for (let index = 0; index < letters.length; index += 1) number = number * 26 + (letters.charCodeAt(index) & 31)
  return number
}

/** Address of a cell of a table, whether its records stand in rows or in columns. */
export function addressIn({ index, line }: Pick<Column, 'index' | 'line'>, row: number): string {
  return line === undefined ? cellAddress(index, row) : cellAddress(row - 1, line)
}

/** How findings call a column: by its header, else as the spreadsheet program does. */
export function columnName({ index, header, line }: Column): string {
  return header || (line === undefined ? columnLetters(index) : String(line))
}

/** "Ingangen!F12", or "F12" in a file without sheets. */
export function placeOf(sheet: string | undefined, address: string): string {
  return sheet === undefined ? address : `${sheet}!${address}`
}
