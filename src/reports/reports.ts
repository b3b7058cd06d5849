import { forgetOld, forgetReport, mustForget, unknownReport } from './forget.js'
import { maskPersonal, type FindPersonal } from './mask-personal.js'
import { createNumber } from './number.js'
import { receivedAt, type Confirmations, type Report, type ReportDraft, type ReportStep } from './report.js'
import { isBegun, openTables, toProblem, type Tables } from './tables.js'

/** What people tell us of the buildings, kept apart from the records. Several processes may use it at a time. */
export interface Reports {
  /**
   * Keeps a report, on disk when the promise resolves; texts lose what is about a person before. The same token gives
   * the same report again.
   */
  add(token: string, draft: ReportDraft): Promise<Report>
  find(number: string): Report | undefined
  /** All, the oldest first; there are as many as people write by hand, so that memory holds them. */
  list(): Report[]
  /** Adds a state; a Problem when there is no such report. */
  step(number: string, step: Omit<ReportStep, 'time'>): Promise<Report>
  /** Removes the texts and the day of a report; a Problem when there is no such report. */
  forget(number: string): Promise<Report>
  /**
   * The same for all with which nothing has happened since.
   * @param time ISO 8601, UTC
   */
  forgetBefore(time: string): Promise<Report[]>
  /** Counts that somebody found a thing as we describe it. */
  confirm(thing: string): Promise<Confirmations>
  confirmations(thing: string): Confirmations
  close(): Promise<void>
}

/** Opens at first use; reading makes no file. */
export function openReports(folder: string, findPersonal: () => Promise<FindPersonal>): Reports {
  let current: Tables | undefined
  const tables = () => (current ??= openTables(folder))
  const reading = () => (current || isBegun(folder) ? tables() : undefined)
  const mask = async (text: string) => (text === '' ? text : maskPersonal(text, await findPersonal()))
  return {
    async add(token, draft) {
      const seen = await mask(draft.seen)
      return write(tables(), all => addReport(all, token, { ...draft, seen }))
    },
    find: number => reading()?.reports.get(number),
    list: () => readAll(reading()),
    async step(number, step) {
      const sentence = step.sentence === undefined ? undefined : await mask(step.sentence)
      return write(tables(), all => addStep(all, number, { ...step, sentence, time: now() }))
    },
    forget: number => write(tables(), all => forgetReport(all, number, now())),
    async forgetBefore(time) {
      const all = reading()
      return all && mustForget(all, time) ? write(all, () => forgetOld(all, time, now())) : []
    },
    confirm: thing => write(tables(), all => countOne(all, thing)),
    confirmations: thing => countAll(reading(), thing),
    close: async () => void (await current?.root.close()),
  }
}

const now = () => new Date().toISOString()

/** All or nothing, and on disk when it resolves. */
async function write<Result>(tables: Tables, change: (tables: Tables) => Result): Promise<Result> {
  if (tables.isReadOnly) throw toProblem(new Error('The folder of the reports can only be read.'))
  try {
    const result = await tables.root.transaction(() => change(tables))
    await tables.root.flushed
    return result
  } catch (error) {
    const { commitError } = error as { commitError?: Promise<never> }
    throw toProblem(commitError === undefined ? error : await commitError.catch((hidden: unknown) => hidden))
  }
}

function addReport({ reports, tokens }: Tables, token: string, draft: ReportDraft): Report {
  const known = reports.get(tokens.get(token) ?? '')
  if (known) return known
  const report: Report = { ...draft, number: freeNumber(reports), history: [{ state: 'received', time: now() }] }
  void reports.put(report.number, report)
  void tokens.put(token, report.number)
  return report
}

function freeNumber(reports: Tables['reports']): string {
  const number = createNumber()
  return reports.doesExist(number) ? freeNumber(reports) : number
}

function addStep({ reports }: Tables, number: string, step: ReportStep): Report {
  const report = reports.get(number)
  if (report === undefined) throw unknownReport(number)
  const changed = { ...report, history: [...report.history, step] }
  void reports.put(number, changed)
  return changed
}

function readAll(tables: Tables | undefined): Report[] {
  const all = tables ? [...tables.reports.getRange()].map(({ value }) => value) : []
  return all.sort((one, other) => (receivedAt(one) < receivedAt(other) ? -1 : 1))
}

function countOne(tables: Tables, thing: string): Confirmations {
  const key: [string, string] = [thing, now().slice(0, 10)]
  void tables.confirmations.put(key, (tables.confirmations.get(key) ?? 0) + 1)
  return countAll(tables, thing)
}

function countAll(tables: Tables | undefined, thing: string): Confirmations {
  const days = tables ? [...tables.confirmations.getRange({ start: [thing, ''], end: [thing, '\uffff'] })] : []
  return { times: days.reduce((sum, { value }) => sum + value, 0), last: days.at(-1)?.key[1] }
}
