import type { Config } from './config.js'
import type { Reports } from './reports/reports.js'

const dayMs = 86_400_000

/** Start of the time from which the texts of reports are kept (ISO 8601), with whole days before now. */
export function keptSince(days: number, now = Date.now()): string {
  return new Date(now - days * dayMs).toISOString()
}

/** Removes once a day the texts of reports with which nothing has happened for as long as the configuration says. */
export function startForgetting(
  { reportsKept }: Pick<Config, 'reportsKept'>,
  reports: Reports,
  report: (message: string) => void,
): { close(): Promise<void> } {
  if (reportsKept === 0) return { close: async () => undefined }
  let running = Promise.resolve()
  const look = () => {
    running = forgetOld(reports, reportsKept, report)
  }
  const timer = setInterval(look, dayMs)
  timer.unref()
  look()
  return {
    async close() {
      clearInterval(timer)
      await running
    },
  }
}

/** A folder that can only be read is no reason to stop. */
async function forgetOld(reports: Reports, days: number, report: (message: string) => void): Promise<void> {
  try {
    const forgotten = await reports.forgetBefore(keptSince(days))
    if (forgotten.length > 0) report(`The texts of ${forgotten.length} reports of visitors were removed.`)
  } catch (error) {
    report(`The texts of old reports of visitors could not be removed: ${String(error)}`)
  }
}
