import type { VNode } from 'preact'
import type { Assessment } from '../../answers/audit/assess-rule.js'
import { formatDate } from '../formatting.js'
import { ScrollingTable } from '../scrolling-table.js'
import type { SectionProps } from './regulation-section.js'
import { ElementLink } from './telling.js'

/** What became different since the day that is asked for; nothing where none is. */
export function Changes({ view, report, id }: SectionProps): VNode | null {
  const { words, context } = view
  const { since } = view.report
  if (!since) return null
  return (
    <div class="audit-block">
      <h3 id={`${id}-changes`}>{words.changes(formatDate(context.language, { value: since.day }))}</h3>
      {report.comparison === undefined ? <p>{words.notYet}</p> : null}
      {report.comparison?.changes.length === 0 ? <p>{words.noChanges}</p> : null}
      {report.comparison && report.comparison.changes.length > 0 ? (
        <ChangeTable view={view} report={report} id={id} />
      ) : null}
    </div>
  )
}

function ChangeTable({ view, report: { comparison, audit }, id }: SectionProps): VNode {
  const { rule, element, before, now } = view.words.columns
  return (
    <ScrollingTable heading={`${id} ${id}-changes`} columns={[element, rule, before, now]}>
      {comparison?.changes.map(change => (
        <tr>
          <th scope="row">
            <ElementLink view={view} iri={change.assessment.element} audit={audit} />
          </th>
          <td>{view.speaker.text(change.assessment.rule.labels)}</td>
          <td>
            <State view={view} assessment={change.before} />
          </td>
          <td>
            <State view={view} assessment={change.after} />
          </td>
        </tr>
      ))}
    </ScrollingTable>
  )
}

function State({ view, assessment }: Pick<SectionProps, 'view'> & { assessment: Assessment | undefined }): VNode {
  if (!assessment) return <>–</>
  const { speaker } = view
  const value = assessment.measured ? `, ${speaker.value(assessment.measured)}` : ''
  return <>{`${speaker.words.outcomes[assessment.outcome]}${value}`}</>
}
