import type { Argument, Reading, RowReader } from '../rows/evaluate.js'
import { splitCell } from './code.js'

/** What a cell says: one reading, or one for each item when its column is a list; none when it says nothing. */
export function readItems(row: RowReader, value: Argument): readonly Reading[] {
  const reading = value.read(row)
  if (!reading) return []
  const texts = splitCell(reading.text, value.reading.separator)
  return texts.length === 1 ? [reading] : texts.map(text => ({ ...reading, text }))
}
