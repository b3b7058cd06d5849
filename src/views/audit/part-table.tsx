import type { VNode } from 'preact'
import type { PartVerdict, Verdict } from '../../answers/audit/judge-parts.js'
import type { RuleMark } from '../../answers/outcomes/outcomes.js'
import { capitalise } from '../../rdf/letter-case.js'
import { ScrollingTable } from '../scrolling-table.js'
import type { SectionProps } from './regulation-section.js'
import { ElementLink, OutcomeMark, RuleNote } from './telling.js'

const markOf: Readonly<Record<Verdict, RuleMark>> = {
  independent: 'm',
  'with-help': 'm',
  not: 'f',
  'not-assessable': '?',
}

/** Each part with its verdict and the rule that decided it. */
export function PartTable({ view, report: { audit }, id }: SectionProps): VNode {
  const { words } = view
  const { part, verdict, decidedBy } = words.columns
  return (
    <div class="audit-block audit-parts">
      <h3 id={`${id}-parts`}>{words.parts}</h3>
      <ScrollingTable heading={`${id} ${id}-parts`} columns={[part, verdict, decidedBy]}>
        {audit.parts.map(each => (
          <tr>
            <th scope="row">
              {each.part === audit.record.root ? (
                capitalise(view.speaker.words.building)
              ) : (
                <ElementLink view={view} iri={each.part} audit={audit} />
              )}
            </th>
            <td>
              <VerdictMark view={view} part={each} />
            </td>
            <td>
              <Deciding view={view} part={each} />
            </td>
          </tr>
        ))}
      </ScrollingTable>
    </div>
  )
}

/** How a part can be used, as a sign and a word. */
export function VerdictMark({ view, part: { verdict } }: Pick<SectionProps, 'view'> & { part: PartVerdict }): VNode {
  return <OutcomeMark mark={markOf[verdict]} word={view.speaker.words.verdicts[verdict]} />
}

/** The rule that decided on a part. */
export function Deciding({
  view,
  part: { deciding },
}: Pick<SectionProps, 'view'> & { part: PartVerdict }): VNode | null {
  if (!deciding) return null
  return (
    <>
      {view.speaker.text(deciding.rule.labels)} <RuleNote view={view} rule={deciding.rule} />
    </>
  )
}
