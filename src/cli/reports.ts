import { Option, type Command } from 'commander'
import { csvLine } from '../dumps/csv.js'
import { municipalityOf } from '../model/municipality.js'
import type { Iris } from '../model/iris.js'
import { openFolder } from '../open-folder.js'
import { openReportsOf } from '../open-reports.js'
import { keptSince } from '../open-retention.js'
import { Problem } from '../problem.js'
import { unknownReport } from '../reports/forget.js'
import { readNumber } from '../reports/number.js'
import { receivedAt, replyCodes, reportStates, stateOf, type Report } from '../reports/report.js'
import type { ReplyCode, ReportState } from '../reports/report.js'
import type { Reports } from '../reports/reports.js'
import { exitCodes, runWith } from './command.js'
import type { Config } from '../config.js'

interface ListFlags {
  state?: ReportState
  municipality?: string
  csv?: boolean
}

interface SettleFlags {
  as: ReportState
  answer?: ReplyCode
  reply?: string
}

/** `drempel reports`: what visitors told us; beside a running service too. */
export function addReports(drempel: Command): void {
  const command = drempel.command('reports').description('What visitors told us: list, show, settle, forget.')
  addList(command)
  addShow(command)
  addSettle(command)
  addForget(command)
}

function addList(reports: Command): void {
  const command = reports
    .command('list', { isDefault: true })
    .description('List the reports, the oldest first.')
    .addOption(new Option('--state <state>', 'only those in this state').choices(reportStates))
    .option('--municipality <name>', 'only those about its buildings, as in their addresses')
    .option('--csv', 'as CSV, with what was seen')
  runWith<ListFlags>(command, ['data', 'base'], async (config, { state, municipality, csv = false }) =>
    withReports(config, async (reports, iris) => {
      const listed = reports
        .list()
        .filter(report => state === undefined || stateOf(report).state === state)
        .filter(({ thing }) => municipality === undefined || municipalityOf(thing, iris) === municipality)
      if (csv)
        process.stdout.write([csvLine(columns), ...listed.map(report => csvLine(toCells(report, iris)))].join(''))
      else if (listed.length === 0) console.log('There are no reports.')
      else listed.forEach(report => console.log(toLine(report, iris)))
    }),
  )
}

function addShow(reports: Command): void {
  const command = reports
    .command('show')
    .description('Show one report whole.')
    .argument('<number>', 'its number, such as DR-7K3M-92QD')
  runWith(command, ['data', 'base'], async (config, _, [number = '']) =>
    withReports(config, async (all, iris) => {
      const report = all.find(toNumber(number))
      if (report === undefined) throw unknownReport(number)
      columns.forEach((column, index) => console.log(`${column}: ${toCells(report, iris)[index]}`))
      for (const { time, state, reply, sentence } of report.history)
        console.log(`  ${[time, state, reply, sentence].filter(Boolean).join('  ')}`)
    }),
  )
}

function addSettle(reports: Command): void {
  const command = reports
    .command('settle')
    .description('Say what became of a report; the visitor sees it by the number.')
    .argument('<number>', 'its number')
    .addOption(new Option('--as <state>', 'what became of it').choices(reportStates.slice(1)).makeOptionMandatory())
    .addOption(new Option('--answer <code>', 'a reply in the language of each reader').choices(replyCodes))
    .option('--reply <text>', 'a sentence besides; public')
  runWith<SettleFlags>(command, ['data', 'base'], async (config, { as: state, answer, reply }, [number = '']) =>
    withReports(config, async all => {
      const report = await all.step(toNumber(number), { state, reply: answer, sentence: reply })
      console.log(`${report.number}: ${stateOf(report).state}.`)
    }),
  )
}

function addForget(reports: Command): void {
  const command = reports
    .command('forget')
    .description('Remove the texts of a report, or of all old ones; the number and the states stay.')
    .argument('[number]', 'its number')
    .option('--older-than <days>', 'all with which nothing has happened for so long, such as 365d')
  runWith<{ olderThan?: string }>(command, ['data', 'base'], async (config, { olderThan }, [number]) =>
    withReports(config, async all => {
      if ((number === undefined) === (olderThan === undefined))
        throw new Problem('malformed', 'It is not clear which reports to forget.', {
          cure: 'Give a number, or --older-than with days, such as --older-than 365d.',
        })
      if (number !== undefined) await all.forget(toNumber(number))
      const count = number === undefined ? (await all.forgetBefore(keptSince(toDays(olderThan)))).length : 1
      console.log(`Reports of which the text was removed: ${count}.`)
    }),
  )
}

/** "365d" → 365. */
function toDays(text = ''): number {
  const [, days] = /^(\d{1,5})d?$/.exec(text) ?? []
  if (days !== undefined) return Number(days)
  throw new Problem('malformed', `--older-than is "${text}".`, { cure: 'Give a number of days, such as 365d.' })
}

async function withReports(config: Config, use: (reports: Reports, iris: Iris) => Promise<void>): Promise<number> {
  const { ledger, iris } = await openFolder(config, { readOnly: true })
  const reports = openReportsOf(config.data)
  try {
    await use(reports, iris)
    return exitCodes.done
  } finally {
    await reports.close()
    await ledger.close()
  }
}

function toNumber(text: string): string {
  const number = readNumber(text)
  if (number === undefined) throw unknownReport(text)
  return number
}

const columns = ['number', 'received', 'state', 'kind', 'thing', 'day', 'seen', 'forgotten']

function toCells(report: Report, iris: Iris): string[] {
  const { number, kind, thing, day = '', seen, forgotten = '' } = report
  const path = iris.path(thing) ?? thing
  return [number, receivedAt(report), stateOf(report).state, kind, path, day, withoutFormula(seen), forgotten]
}

/** What a spreadsheet program would take for a formula gets an apostrophe before it. */
const withoutFormula = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

/** "DR-7K3M-92QD  2026-11-26 21:06  received  gone  building/gent/stadhuis". */
function toLine(report: Report, iris: Iris): string {
  const [number, received = '', state, kind, path] = toCells(report, iris)
  return [number, received.slice(0, 16).replace('T', ' '), state, kind, path].join('  ')
}
