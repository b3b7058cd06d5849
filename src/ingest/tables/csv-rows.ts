import { Problem } from '../../problem.js'
import type { Fault } from '../finding.js'
import type { Dialect } from '../mapping/mapping.js'
import type { Row } from './table.js'

/** How often reading goes on after a quotation mark that does not pair; more is no CSV, or one of another dialect. */
const maximumRecoveries = 100

/**
 * The rows of a text whose lines end in "\n", each with the line it begins on. A row with a quotation mark that does not
 * pair, or that ends inside a cell, has a fault and only one cell; reading goes on with the next line.
 */
export function* readCsvRows(text: string, firstLine: number, dialect: Dialect): Iterable<Row> {
  const cut = createCutter(text, dialect.delimiter ?? ',', dialect.quoteChar ?? '"')
  let line = firstLine
  let recoveries = 0
  for (let position = 0; position < text.length;) {
    const { cells, end, lines } = cut(position) ?? { cells: undefined, end: endOfLine(text, position), lines: 1 }
    if (!cells && (recoveries += 1) > maximumRecoveries) throw tooManyQuotes(line)
    if (!cells) yield { number: line, cells: [text.slice(position, end)], fault: unpairedQuote }
    else if (!isComment(cells, dialect)) yield { number: line, cells }
    line += lines
    position = end + 1
  }
}

/** A row: its cells, the position of the line end behind it, and the number of its lines. */
interface CutRow {
  cells: string[]
  end: number
  lines: number
}

/** A function that cuts the row at a position; it gives undefined when the quotation marks of the row do not pair. */
function createCutter(text: string, delimiter: string, quote: string): (start: number) => CutRow | undefined {
  return start => {
    const row: CutRow = { cells: [], end: start, lines: 1 }
    for (let position = start; ; position += delimiter.length) {
      const quoted = quote !== '' && text.startsWith(quote, position)
      const close = quoted ? endOfQuoted(text, position, quote) : endOfBare(text, position, delimiter)
      if (close === undefined) return undefined
      const cell = quoted ? unquote(text.slice(position + 1, close - 1), quote) : text.slice(position, close)
      row.cells.push(cell)
      if (quoted && cell.includes('\n')) row.lines += cell.split('\n').length - 1
      const end = quoted && text[close] === ' ' ? endOfSpaces(text, close) : close
      row.end = end
      position = end
      if (end >= text.length || text[end] === '\n') return row
      if (!text.startsWith(delimiter, end)) return undefined
    }
  }
}

function endOfLine(text: string, position: number): number {
  const end = text.indexOf('\n', position)
  return end < 0 ? text.length : end
}

function endOfBare(text: string, position: number, delimiter: string): number {
  for (let end = position; end < text.length; end += 1) {
    const code = text.charCodeAt(end)
    if (code === 10 || (code === delimiter.charCodeAt(0) && text.startsWith(delimiter, end))) return end
  }
  return text.length
}

/** The position behind the quotation mark that closes; undefined when there is none. */
function endOfQuoted(text: string, position: number, quote: string): number | undefined {
  for (let end = position + 1; ; end += 2) {
    end = text.indexOf(quote, end)
    if (end < 0) return undefined
    if (text[end + 1] !== quote) return end + 1
  }
}

/** Some programs write spaces between a quotation mark and the delimiter. */
function endOfSpaces(text: string, position: number): number {
  let end = position
  while (text[end] === ' ') end += 1
  return end
}

function unquote(text: string, quote: string): string {
  return text.includes(quote) ? text.replaceAll(quote + quote, quote) : text
}

function isComment([first = '']: readonly string[], { commentPrefix }: Dialect): boolean {
  return commentPrefix !== undefined && first.startsWith(commentPrefix)
}

const unpairedQuote: Fault = { code: 'unpaired-quote' }

function tooManyQuotes(line: number): Problem {
  return new Problem('malformed', `Up to line ${line}, more than ${maximumRecoveries} quotation marks do not pair.`, {
    cure: 'Name the delimiter and the quotation mark in the dialect of the mapping, or save the file anew as CSV.',
  })
}
