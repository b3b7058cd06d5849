import Papa from 'papaparse'
import { Problem } from '../../problem.js'
import type { Fault } from '../finding.js'
import { holdLimit, limits } from './limits.js'
import type { Dialect } from '../mapping/mapping.js'
import type { Row } from './table.js'

/** How often reading goes on after a quotation mark that does not pair; more is no CSV, or one of another dialect. */
const maximumRecoveries = 100

/** The rows of a text whose lines end in "\n", each with the line it begins on; a row that is cut wrongly has a fault. */
export function readCsvRows(text: string, firstLine: number, dialect: Dialect): Row[] {
  const rows: Row[] = []
  let line = firstLine
  let rest = text
  for (let recoveries = 0; rest !== ''; recoveries += 1) {
    if (recoveries > maximumRecoveries) throw tooManyQuotes(line)
    const broken = readUntilBroken(rest, line, dialect, rows)
    if (broken === undefined) break
    rows.push({ number: broken.line, cells: [broken.text], fault: unpairedQuote })
    line = broken.line + 1
    rest = broken.rest
  }
  return rows
}

/** Adds rows up to the first whose quotation marks do not pair; gives that line and the text behind it. */
function readUntilBroken(text: string, firstLine: number, dialect: Dialect, rows: Row[]) {
  let line = firstLine
  let start = 0
  let broken: number | undefined
  Papa.parse<string[]>(text, {
    delimiter: dialect.delimiter ?? ',',
    quoteChar: dialect.quoteChar ?? '"',
    newline: '\n',
    step: ({ data, errors, meta }, parser) => {
      if (errors.some(error => error.type === 'Quotes')) {
        broken = start
        parser.abort()
        return
      }
      if (!isComment(data, dialect) && !isEnd(data, meta.cursor, text)) rows.push({ number: line, cells: data })
      holdLimit(rows.length, limits.rows + dialect.skipRows + dialect.headerRowCount, 'The file has too many rows')
      line += data.reduce((count, cell) => count + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 1)
      start = meta.cursor
    },
  })
  if (broken === undefined) return undefined
  const end = text.indexOf('\n', broken)
  return { line, text: text.slice(broken, end < 0 ? undefined : end), rest: end < 0 ? '' : text.slice(end + 1) }
}

/** A line end at the end of the file begins no row. */
function isEnd(data: readonly string[], cursor: number, text: string): boolean {
  return cursor === text.length && data.length === 1 && data[0] === ''
}

function isComment([first = '']: readonly string[], { commentPrefix }: Dialect): boolean {
  return commentPrefix !== undefined && first.startsWith(commentPrefix)
}

const unpairedQuote: Fault = {
  code: 'unpaired-quote',
  message: 'A cell in this row begins with a quotation mark that does not end the cell.',
  cure: 'Close the quotation mark, or write a mark inside a quoted cell twice.',
}

function tooManyQuotes(line: number): Problem {
  return new Problem('malformed', `Up to line ${line}, more than ${maximumRecoveries} quotation marks do not pair.`, {
    cure: 'Name the delimiter and the quotation mark in the dialect of the mapping, or save the file anew as CSV.',
  })
}
