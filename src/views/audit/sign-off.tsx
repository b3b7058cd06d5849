import type { VNode } from 'preact'
import type { AuditView } from './telling.js'

/** Lines to sign on, on paper only; the report itself names nobody. */
export function SignOff({ view: { words } }: { view: AuditView }): VNode {
  return (
    <section class="sign-off" aria-hidden="true">
      <h2>{words.signOff}</h2>
      <dl>
        {words.signFields.map(field => (
          <div>
            <dt>{field}</dt>
            <dd></dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
