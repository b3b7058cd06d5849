import { Option, type Command } from 'commander'
import { csvLine } from '../dumps/csv.js'
import { municipalityOf } from '../model/municipality.js'
import type { Iris } from '../model/iris.js'
import { openFolder } from '../open-folder.js'
import { openReportsOf } from '../open-reports.js'
import { Problem } from '../problem.js'
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
  const command = drempel.command('reports').description('What visitors told us: list, show, settle.')
  addList(command)
  addShow(command)
  addSettle(command)
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
      if (report === undefined) throw unknown(number)
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
  if (number === undefined) throw unknown(text)
  return number
}

const unknown = (number: string) =>
  new Problem('not-found', `There is no report ${number}.`, { cure: 'drempel reports lists all.' })

const columns = ['number', 'received', 'state', 'kind', 'thing', 'day', 'seen']

function toCells(report: Report, iris: Iris): string[] {
  const { number, kind, thing, day = '', seen } = report
  const path = iris.path(thing) ?? thing
  return [number, receivedAt(report), stateOf(report).state, kind, path, day, withoutFormula(seen)]
}

/** What a spreadsheet program would take for a formula gets an apostrophe before it. */
const withoutFormula = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

/** "DR-7K3M-92QD  2026-11-26 21:06  received  gone  building/gent/stadhuis". */
function toLine(report: Report, iris: Iris): string {
  const [number, received = '', state, kind, path] = toCells(report, iris)
  return [number, received.slice(0, 16).replace('T', ' '), state, kind, path].join('  ')
}
