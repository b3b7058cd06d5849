import type { VNode } from 'preact'
import type { Regulation } from '../../answers/audit/regulation.js'
import { scopes, type ScopeName } from '../../answers/audit/within-scope.js'
import { auditAddress, type AuditQuery } from '../addresses.js'
import { auditStrings } from '../strings/audit.js'
import type { AuditView } from './telling.js'

interface ChoiceProps {
  view: AuditView
  query: AuditQuery
  building: string
  known: readonly Regulation[]
}

/** Which regulations, which of their rules, and since when: a form that makes another report of the same building. */
export function AuditChoice({ view, query, building, known }: ChoiceProps): VNode {
  const { context, words } = view
  const strings = auditStrings[context.language]
  return (
    <details class="audit-choice">
      <summary>
        <span>{strings.choose}</span>
      </summary>
      <form method="get" action={auditAddress(context, building)}>
        <fieldset>
          <legend>{strings.regulations}</legend>
          {known.map(regulation => (
            <RegulationBox view={view} regulation={regulation} checked={query.regulations.includes(regulation.name)} />
          ))}
        </fieldset>
        <p class="field">
          <label for="scope">{words.scope}</label>
          <select id="scope" name="scope">
            <option value="">{words.scopes.all}</option>
            {(Object.keys(scopes) as ScopeName[]).map(name => (
              <option value={name} selected={query.scope === name}>
                {words.scopes[name]}
              </option>
            ))}
          </select>
        </p>
        <p class="field">
          <label for="since">{strings.since}</label>
          <input id="since" name="since" type="date" value={query.since} aria-describedby="since-hint" />
          <span class="hint" id="since-hint">
            {strings.sinceHint}
          </span>
        </p>
        <button>{strings.show}</button>
      </form>
    </details>
  )
}

function RegulationBox({
  view,
  regulation,
  checked,
}: {
  view: AuditView
  regulation: Regulation
  checked: boolean
}): VNode {
  return (
    <label class="box">
      <input type="checkbox" name="regulation" value={regulation.name} checked={checked} />{' '}
      <span>
        {view.speaker.text(regulation.titles)} ({regulation.version})
      </span>
    </label>
  )
}
