import type { VNode } from 'preact'
import { pageAddress } from '../addresses.js'
import type { PageContext } from '../page-context.js'
import { renderPage } from '../page.js'
import { reportStrings } from '../strings/reports.js'

/** Where the number of a report is asked; `given` is one that we do not know. */
export function lookUpPage(context: PageContext, given: string | undefined): string {
  const { lookUp, faultMark } = reportStrings[context.language]
  return renderPage(context, {
    title: given === undefined ? lookUp.title : `${faultMark}: ${lookUp.title}`,
    children: <LookUp context={context} given={given} />,
  })
}

function LookUp({ context, given }: { context: PageContext; given: string | undefined }): VNode {
  const { lookUp, faultTitle } = reportStrings[context.language]
  return (
    <article class="report">
      {given === undefined ? null : (
        <section class="problem" aria-labelledby="fault-title" tabindex={-1} autofocus>
          <h2 id="fault-title">{faultTitle}</h2>
          <ul>
            <li>
              <a href="#number">{lookUp.unknown}</a>
            </li>
          </ul>
        </section>
      )}
      <h1>{lookUp.title}</h1>
      <p>{lookUp.text}</p>
      <form class="report-form" action={pageAddress(context, 'report')}>
        <NumberField context={context} given={given} />
        <p class="buttons">
          <button type="submit">{lookUp.button}</button>
        </p>
      </form>
    </article>
  )
}

function NumberField({ context, given }: { context: PageContext; given: string | undefined }): VNode {
  const { lookUp } = reportStrings[context.language]
  return (
    <div class="question">
      <label for="number">{lookUp.label}</label>
      <p class="hint" id="hint">
        {lookUp.hint}
      </p>
      {given === undefined ? null : (
        <p class="fault" id="fault">
          {lookUp.unknown}
        </p>
      )}
      <input
        id="number"
        name="number"
        value={given}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={given === undefined ? 'hint' : 'hint fault'}
        aria-invalid={given === undefined ? undefined : 'true'}
      />
    </div>
  )
}
