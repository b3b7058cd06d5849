import { literal } from '../../rdf/terms.js'
import { xsd } from '../../rdf/vocab.js'
import { nothing } from '../rows/evaluate.js'
import type { Value } from '../rows/evaluate.js'
import type { Fault } from '../finding.js'
import type { FunctionDefinition } from './definition.js'
import { readItems } from './items.js'

/** A time of day. */
export const time: FunctionDefinition = {
  parameters: { value: { takes: 'cell' } },
  compile: (given, { answers }) => {
    const value = given.one('value')
    return row =>
      readItems(row, value).flatMap((reading): readonly Value[] => {
        const read = readTime(reading.text)
        const answer = read === undefined ? (reading.answer ?? answers(reading.text)) : undefined
        if (read !== undefined) return [{ term: literal(read, xsd.time), uses: reading.uses }]
        if (answer === 'unknown' || answer === 'notApplicable') row.pass(reading.uses)
        else row.fault(reading.uses, notATime(reading.text))
        return nothing
      })
  },
}

/** "9:30", "9u30", "9h", "9.30 Uhr" → "09:30:00"; undefined when the text is no time of day. */
export function readTime(text: string): string | undefined {
  const pattern =
    /^(\d{1,2})(?:(?:[:.]|\s*[uh]\s*)(\d{2})(?::(\d{2}))?|\s*(?:u|h|uur|uhr|heures?)\.?)(?:\s*(?:u|h|uur|uhr)\.?)?$/i
  const [, hours, minutes = '00', seconds = '00'] = pattern.exec(text) ?? []
  if (hours === undefined) return undefined
  const [hour, minute, second] = [hours, minutes, seconds].map(Number) as [number, number, number]
  const midnight = hour === 24 && minute === 0 && second === 0
  if ((hour > 23 && !midnight) || minute > 59 || second > 59) return undefined
  return `${hours.padStart(2, '0')}:${minutes}:${seconds}`
}

function notATime(text: string): Fault {
  return { code: 'not-a-time', values: { text } }
}
