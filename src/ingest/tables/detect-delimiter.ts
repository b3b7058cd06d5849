import Papa from 'papaparse'

const candidates = [';', ',', '\t', '|'] as const
const sampleRows = 50

/** The delimiter that cuts the first 50 rows into the same number of columns most often, then into most columns. */
export function detectDelimiter(text: string, quoteChar: string): string {
  const scores = candidates.map(delimiter => ({ delimiter, ...score(text, delimiter, quoteChar) }))
  const [best] = scores.sort((one, other) => other.agreeing - one.agreeing || other.columns - one.columns)
  return best && best.columns > 1 ? best.delimiter : ','
}

/** Share of rows with the commonest number of columns; 0 when that number is one, as it tells nothing. */
function score(text: string, delimiter: string, quoteChar: string): { agreeing: number; columns: number } {
  const { data } = Papa.parse<string[]>(text, { delimiter, quoteChar, newline: '\n', preview: sampleRows })
  const widths = data.filter(row => row.some(cell => cell.trim() !== '')).map(row => row.length)
  const counts = new Map<number, number>()
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1)
  const [commonest] = [...counts].sort(([width, count], [otherWidth, other]) => other - count || otherWidth - width)
  const [columns, count] = commonest ?? [1, 0]
  return { columns, agreeing: columns > 1 ? count / widths.length : 0 }
}
