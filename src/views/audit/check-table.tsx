import type { VNode } from 'preact'
import type { Assessment } from '../../answers/audit/assess-rule.js'
import type { PartVerdict } from '../../answers/audit/judge-parts.js'
import { capitalise } from '../../rdf/letter-case.js'
import { PlainText } from '../text.js'
import type { SectionProps } from './regulation-section.js'
import { Deciding, VerdictMark } from './part-table.js'
import { ElementLink, OutcomeMark, RuleNote } from './telling.js'

/** Each rule that could be assessed on each thing, by part; what does not apply is counted below it. */
export function CheckTable(props: SectionProps): VNode {
  const { view, report, id } = props
  const { words } = view
  const { audit } = report
  const leftOut = audit.counts['not-applicable']
  const { outcome, rule, element, value, origin } = words.columns
  const columns = [outcome, rule, element, `${value} (${words.columns.limit.toLowerCase()})`, origin]
  return (
    <div class="audit-block">
      <h3 id={`${id}-rules`}>{words.rulesTitle}</h3>
      <table class="checks rules">
        <thead>
          <tr>
            {columns.map(column => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        {audit.parts.map(part => (
          <PartRows {...props} columns={columns} verdict={part} />
        ))}
      </table>
      {leftOut === 0 ? null : <p>{words.leftOut(leftOut)}</p>}
    </div>
  )
}

interface RowsProps extends SectionProps {
  columns: readonly string[]
  verdict: PartVerdict
}

function PartRows({ verdict, ...props }: RowsProps): VNode {
  const { view, report, columns } = props
  const { part, assessments } = verdict
  return (
    <tbody>
      <tr class="part">
        <th colSpan={columns.length} scope="rowgroup">
          {part === report.audit.record.root ? (
            capitalise(view.speaker.words.building)
          ) : (
            <ElementLink view={view} iri={part} audit={report.audit} />
          )}
          {view.context.strings.colon}
          <span class="part-verdict">
            <VerdictMark view={view} part={verdict} />{' '}
            {verdict.deciding ? (
              <>
                ({view.speaker.words.decidedBy}
                {view.context.strings.colon}
                <Deciding view={view} part={verdict} />)
              </>
            ) : null}
          </span>
        </th>
      </tr>
      {assessments
        .filter(({ outcome }) => outcome === 'met' || outcome === 'not-met')
        .map(assessment => (
          <CheckRow {...props} part={part} assessment={assessment} />
        ))}
    </tbody>
  )
}

interface RowProps extends Omit<RowsProps, 'verdict'> {
  /** IRI of the part. */
  part: string
  assessment: Assessment
}

function CheckRow({ view, report: { audit }, columns, part, assessment }: RowProps): VNode {
  const { rule, element, outcome } = assessment
  return (
    <tr>
      <td data-label={columns[0]}>
        <OutcomeMark mark={outcome === 'met' ? 'm' : 'f'} word={view.speaker.words.outcomes[outcome]} />
      </td>
      <td data-label={columns[1]}>
        {view.speaker.text(rule.labels)} <RuleNote view={view} rule={rule} />
      </td>
      <td data-label={columns[2]}>
        <ElementLink view={view} iri={element} audit={audit} within={part} />
      </td>
      <td data-label={columns[3]}>
        <Measured view={view} assessment={assessment} />
      </td>
      <td data-label={columns[4]}>
        <Origin view={view} assessment={assessment} />
      </td>
    </tr>
  )
}

interface CellProps {
  view: SectionProps['view']
  assessment: Assessment
}

function Measured({ view: { speaker }, assessment: { rule, measured } }: CellProps): VNode {
  return (
    <>
      {measured ? (
        <strong>
          <PlainText text={speaker.value(measured)} />{' '}
        </strong>
      ) : null}
      ({speaker.limit(rule.requirement)})
    </>
  )
}

/** "measured 2024-05-12 · Entrances!F7"; the day is written the same in every language, as in the files. */
function Origin({ view: { speaker }, assessment: { measured } }: CellProps): VNode | null {
  if (measured?.derived) return <>{speaker.words.derived}</>
  const { method, date, cell } = measured?.observation ?? {}
  const manner = [method && speaker.label(method), date?.value].filter(Boolean)
  return (
    <>
      {manner.join(' ')}
      {cell === undefined ? null : (
        <small>
          {manner.length > 0 ? ' · ' : null}
          <PlainText text={cell} />
        </small>
      )}
    </>
  )
}
