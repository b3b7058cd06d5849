import type { VNode } from 'preact'
import { effortTerm } from '../../answers/audit/effort.js'
import type { Action } from '../../answers/audit/actions.js'
import type { SectionProps } from './regulation-section.js'
import { ElementLink, RuleNote } from './telling.js'

/** What to mend first. */
export function ToDo(props: SectionProps): VNode {
  const { view, report, id } = props
  const { words } = view
  return (
    <div class="audit-block">
      <h3 id={`${id}-todo`}>{words.actions}</h3>
      {report.actions.length === 0 ? <p>{words.noActions}</p> : <Mending {...props} />}
    </div>
  )
}

function Mending({ view, report: { actions, audit } }: SectionProps): VNode {
  const { words } = view
  return (
    <>
      <ol class="todo">
        {actions.map(action => (
          <li>
            <strong>
              <ElementLink view={view} iri={action.assessment.element} audit={audit} />
            </strong>
            {view.context.strings.colon}
            {view.speaker.text(action.assessment.rule.messages)} <RuleNote view={view} rule={action.assessment.rule} />{' '}
            <Weight view={view} action={action} />
          </li>
        ))}
      </ol>
      <p class="hint">
        {words.priorities.join(' · ')}. {words.effortNote}
      </p>
    </>
  )
}

function Weight({ view, action: { priority, effort } }: Pick<SectionProps, 'view'> & { action: Action }): VNode {
  const { words, speaker, context } = view
  return (
    <span class="tag">
      {words.columns.priority} {priority}
      {effort ? ` · ${words.columns.effort}${context.strings.colon}${speaker.label(effortTerm(effort))}` : null}
    </span>
  )
}
