import type { VNode } from 'preact'
import { compareRegulations } from '../../answers/audit/compare-regulations.js'
import type { RuleMarking } from '../../answers/audit/rule-marks.js'
import { ScrollingTable } from '../scrolling-table.js'
import { OutcomeMark, RuleNote, type AuditView } from './telling.js'

/** Regulations side by side, a row for each thing that they ask for; nothing for a single one. */
export function Comparison({ view }: { view: AuditView }): VNode | null {
  const { report, words, speaker } = view
  if (report.regulations.length < 2) return null
  const titles = report.regulations.map(({ audit }) => speaker.text(audit.regulation.titles))
  return (
    <div class="group">
      <h2 id="comparison">{words.comparison}</h2>
      <p>{words.comparisonNote}</p>
      <ScrollingTable heading="comparison" columns={[words.columns.subject, ...titles]}>
        {compareRegulations(report.regulations).map(({ target, property, rules }) => (
          <tr>
            <th scope="row">
              {speaker.label(target)}
              {target.equals(property) ? null : [view.context.strings.colon, speaker.label(property)]}
            </th>
            {rules.map(own => (
              <td>
                {own.length === 0 ? <span class="state">{words.noRule}</span> : <Limits view={view} rules={own} />}
              </td>
            ))}
          </tr>
        ))}
      </ScrollingTable>
    </div>
  )
}

function Limits({ view, rules }: { view: AuditView; rules: readonly RuleMarking[] }): VNode {
  return (
    <ul>
      {rules.map(({ rule, mark }) => (
        <li>
          {view.speaker.limit(rule.requirement)}
          {view.context.strings.colon}
          <OutcomeMark mark={mark} word={view.words.marks[mark]} /> <RuleNote view={view} rule={rule} />
        </li>
      ))}
    </ul>
  )
}
