import { Problem } from '../problem.js'
import { stateOf, type Report } from './report.js'
import type { Tables } from './tables.js'

/** Leaves of a report its number, its states, what it is about and what is wrong. */
export function forgetReport(tables: Tables, number: string, now: string): Report {
  const report = tables.reports.get(number)
  if (report === undefined) throw unknownReport(number)
  const history = report.history.map(({ state, time, reply }) => ({ state, time, ...(reply ? { reply } : {}) }))
  const rest: Report = { ...report, seen: '', day: undefined, history, forgotten: report.forgotten ?? now }
  void tables.reports.put(number, rest)
  for (const { key, value } of tables.tokens.getRange()) if (value === number) void tables.tokens.remove(key)
  return rest
}

/** The same for all with which nothing has happened since a time. */
export function forgetOld(tables: Tables, time: string, now: string): Report[] {
  return findOld(tables, time).map(({ number }) => forgetReport(tables, number, now))
}

/** Whether there is any such report: looking needs no right to write. */
export function mustForget(tables: Tables, time: string): boolean {
  return findOld(tables, time).length > 0
}

export const unknownReport = (number: string) =>
  new Problem('not-found', `There is no report ${number}.`, { cure: 'drempel reports lists all.' })

function findOld({ reports }: Tables, time: string): Report[] {
  return [...reports.getRange()]
    .map(({ value }) => value)
    .filter(report => report.forgotten === undefined && stateOf(report).time < time)
}
