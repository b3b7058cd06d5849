import type { Literal } from '@rdfjs/types'
import { readDate } from '../cells/read-date.js'
import { isFault } from '../finding.js'
import type { Fault } from '../finding.js'
import type { CellReading } from '../mapping/mapping.js'
import { nothing } from '../rows/evaluate.js'
import type { Reading, Value } from '../rows/evaluate.js'
import type { FunctionDefinition } from './definition.js'
import { readItems } from './items.js'

/** A date, a month of a year, or a year: as much as the cell says. */
export const date: FunctionDefinition = {
  parameters: { value: { takes: 'cell' } },
  compile: (given, { answers }) => {
    const value = given.one('value')
    return row =>
      readItems(row, value).flatMap((reading): readonly Value[] => {
        const read = readWithin(reading, value.reading)
        if (!isFault(read)) return [{ term: read.term, uses: reading.uses }]
        const answer = reading.answer ?? answers(reading.text)
        if (answer === 'unknown' || answer === 'notApplicable') row.pass(reading.uses)
        else row.fault(reading.uses, read)
        return nothing
      })
  },
}

/** A workbook knows its dates as such, however the column says that texts are written. */
function readWithin({ text, kind }: Reading, rules: CellReading): { term: Literal } | Fault {
  const read = readDate(text, kind === 'date' ? {} : rules)
  return isFault(read) ? read : (outOfRange(text, read.term.value, rules) ?? read)
}

/** A year is held against the year of a limit, a month against its month. */
function outOfRange(text: string, date: string, { minimum, maximum }: CellReading): Fault | undefined {
  const before = (one: string, other: string) => {
    const length = Math.min(one.length, other.length)
    return one.slice(0, length) < other.slice(0, length)
  }
  if (minimum !== undefined && before(date, minimum)) return { code: 'out-of-range', values: { text, minimum } }
  if (maximum !== undefined && before(maximum, date)) return { code: 'out-of-range', values: { text, maximum } }
  return undefined
}
