import type { VNode } from 'preact'
import type { RegulationReport } from '../../answers/audit/building-report.js'
import { hasTwoScopes } from '../../answers/audit/within-scope.js'
import { formatNumber } from '../formatting.js'
import { auditStrings } from '../strings/audit.js'
import { Changes } from './changes.js'
import { ChainStrip } from './chain-strip.js'
import { CheckTable } from './check-table.js'
import { Groups } from './groups.js'
import { OpenTable } from './open-table.js'
import { PartTable } from './part-table.js'
import { OutcomeMark, type AuditView } from './telling.js'
import { ToDo } from './to-do.js'

/** What every part of the section of one regulation needs. */
export interface SectionProps {
  view: AuditView
  report: RegulationReport
  /** Begins the ids of its headings. */
  id: string
}

/** What one regulation makes of the building: the summary first, each rule last. */
export function RegulationSection({ view, index }: { view: AuditView; index: number }): VNode | null {
  const report = view.report.regulations[index]
  if (!report) return null
  const { regulation } = report.audit
  const { words, speaker } = view
  const props = { view, report, id: `r${index}` }
  return (
    <section class="group audit-regulation" aria-labelledby={props.id}>
      <h2 id={props.id}>{speaker.text(regulation.titles) || regulation.name}</h2>
      <p class="kind">
        {speaker.words.version} {regulation.version} · {words.scopes[view.report.scope ?? 'all']}
        {hasTwoScopes(regulation) ? ` · ${speaker.words.bothScopes}` : null}
      </p>
      <Summary {...props} />
      <ChainStrip {...props} />
      <PartTable {...props} />
      <ToDo {...props} />
      <Changes {...props} />
      <Groups {...props} />
      <CheckTable {...props} />
      <OpenTable {...props} />
      <p class="hint">
        {words.certaintyNote} {words.bindingNote}
      </p>
    </section>
  )
}

function Summary({ view, report: { counts, audit } }: SectionProps): VNode {
  const { words, context } = view
  const percent = (share: number | undefined) =>
    share === undefined ? '–' : `${formatNumber(context.language, Math.round(share * 100))} %`
  const figures = [
    ['m', counts.met],
    ['f', counts.notMet],
    ['?', counts.notAssessable],
    ['-', counts.notApplicable],
  ] as const
  return (
    <>
      <p>
        <strong>{words.sentence(counts)}</strong> {words.checks(audit.assessments.length)}
      </p>
      <Bar label={auditStrings[context.language].barLabel} figures={figures} total={counts.rules} />
      <dl class="figures audit-figures">
        {figures.map(([mark, count]) => (
          <div>
            <dt>
              <OutcomeMark mark={mark} word={words.marks[mark]} />
            </dt>
            <dd>
              <data class="value" value={count}>
                {count}
              </data>
            </dd>
          </div>
        ))}
        {[[words.shareMet, counts.shareMet] as const, [words.shareAssessed, counts.shareAssessed] as const].map(
          ([label, share]) => (
            <div>
              <dt>{label}</dt>
              <dd>
                <span class="value">{percent(share)}</span>
              </dd>
            </div>
          ),
        )}
      </dl>
    </>
  )
}

interface BarProps {
  label: string
  figures: readonly (readonly [string, number])[]
  total: number
}

/** How the rules are divided; its figures stand below it in words. */
function Bar({ label, figures, total }: BarProps): VNode {
  const starts = figures.map((_, index) => figures.slice(0, index).reduce((sum, [, count]) => sum + count, 0))
  const classes = ['met', 'failed', 'open', 'none']
  return (
    <svg
      class="audit-bar"
      viewBox={`0 0 ${Math.max(total, 1)} 1`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {figures.map(([, count], index) =>
        count === 0 ? null : <rect class={`bar-${classes[index]}`} x={starts[index]} y={0} width={count} height={1} />,
      )}
    </svg>
  )
}
