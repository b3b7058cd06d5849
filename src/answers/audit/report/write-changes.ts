import type { Assessment } from '../assess-rule.js'
import type { BuildingReport, RegulationReport } from '../building-report.js'
import type { Telling } from './to-sheets.js'

/** What became different since an earlier day, as lines of text; empty where no day is asked for. */
export function writeChanges(
  { since }: Pick<BuildingReport, 'since'>,
  { comparison, audit }: RegulationReport,
  { speaker, words }: Telling,
): string {
  if (!since) return ''
  const state = (assessment: Assessment | undefined) =>
    assessment
      ? [speaker.words.outcomes[assessment.outcome], assessment.measured && speaker.value(assessment.measured)]
          .filter(Boolean)
          .join(', ')
      : '–'
  const lines = comparison?.changes.map(
    ({ assessment: { rule, element }, before, after }) =>
      `  ${speaker.element(element, audit.record)}: ${speaker.text(rule.labels)}: ${state(before)} → ${state(after)}`,
  )
  const none = lines === undefined ? words.notYet : words.noChanges
  return [words.changes(since.day), ...(lines?.length ? lines : [`  ${none}`]), ''].join('\n')
}
