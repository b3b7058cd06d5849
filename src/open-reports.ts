import { lazily } from './lazily.js'
import { openReports, type Reports } from './reports/reports.js'

/** The reports of a data folder; what is about a person is found as the importer finds it. */
export function openReportsOf(folder: string): Reports {
  const readFinder = lazily(async () => {
    const [{ readPrivacyRules }, { findPersonal }] = await Promise.all([
      import('./ingest/privacy/read-rules.js'),
      import('./ingest/privacy/find-personal.js'),
    ])
    const rules = readPrivacyRules()
    return (text: string) => findPersonal(text, rules, { persons: true })
  })
  return openReports(folder, readFinder)
}
