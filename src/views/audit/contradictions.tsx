import type { VNode } from 'preact'
import { Label } from '../label.js'
import { Measure } from '../measure.js'
import { PlainText } from '../text.js'
import { ThingLink } from '../thing-link.js'
import { ElementLink, type AuditView } from './telling.js'

/** What the data of the building says twice and differently, and what it can hardly mean. */
export function Contradictions({ view }: { view: AuditView }): VNode {
  const { context, report, words } = view
  const { contradictions, doubts } = report
  return (
    <section class="group" aria-labelledby="contradictions">
      <h2 id="contradictions">{words.contradictions}</h2>
      {contradictions.length + doubts.length === 0 ? <p>{words.noContradictions}</p> : null}
      <ul class="todo">
        {contradictions.map(({ thing, property, values }) => {
          const about = report.view.things.get(thing)
          return (
            <li>
              {about ? <ThingLink context={context} thing={about} /> : null},{' '}
              <Label context={context} term={property} />
              {context.strings.colon}
              {values.map((value, index) => [
                index > 0 ? ' ≠ ' : null,
                <Measure context={context} record={report.view} value={value} />,
              ])}
            </li>
          )
        })}
        {doubts.map(({ thing, message }) => (
          <li>
            <DoubtPlace view={view} thing={thing} />
            <PlainText text={message} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function DoubtPlace({ view, thing }: { view: AuditView; thing: string }): VNode | null {
  const audit = view.report.regulations[0]?.audit
  if (!audit || !view.report.view.things.has(thing)) return null
  return (
    <>
      <ElementLink view={view} iri={thing} audit={audit} />
      {view.context.strings.colon}
    </>
  )
}
