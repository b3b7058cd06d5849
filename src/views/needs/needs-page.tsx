import type { VNode } from 'preact'
import { needsOf } from '../../answers/needs/read-needs.js'
import { pageAddress } from '../addresses.js'
import { capitalise } from '../../rdf/letter-case.js'
import { labelOf } from '../label.js'
import type { PageContext } from '../page-context.js'
import { renderPage } from '../page.js'
import { needsStrings } from '../strings/needs.js'
import { NumberFields } from './number-fields.js'
import { ProfileChoice } from './profile-choice.js'

/** What the page of needs shows beside the needs of its context. */
export interface NeedsForm {
  /** The page to go on to, by its path below `/{language}/`. */
  from: string | undefined
  /** What was filled in, where it has faults. */
  form?: URLSearchParams
  faults?: { unreadable: readonly string[]; isEmpty: boolean }
  /** A text that could not be read back. */
  unreadText?: string
}

interface Props {
  context: PageContext
  data: NeedsForm
}

/** The page on which a visitor says what is needed. */
export function needsPage(context: PageContext, data: NeedsForm): string {
  const { title, page } = needsStrings[context.language]
  return renderPage(context, {
    title,
    description: page.text,
    children: (
      <>
        <h1>{title}</h1>
        <p>{page.text}</p>
        <p class="hint">{page.stays}</p>
        <Faults context={context} data={data} />
        <Form context={context} data={data} />
        <KeptText context={context} data={data} />
      </>
    ),
  })
}

/** What is wrong, with a link to each field. */
function Faults({ context, data }: Props): VNode | null {
  const strings = needsStrings[context.language].page
  const demands = needsOf(context.vocabulary).demands
  const faults = [
    ...(data.faults?.isEmpty ? [{ id: 'profile', text: strings.nothingAsked }] : []),
    ...(data.faults?.unreadable ?? []).map(id => {
      const demand = demands.find(({ parameter }) => parameter === id)
      return { id, text: strings.noNumber(demand ? capitalise(labelOf(context, demand.iri).value) : id) }
    }),
    ...(data.unreadText === undefined ? [] : [{ id: 'text', text: strings.unreadable }]),
  ]
  if (faults.length === 0) return null
  return (
    <section class="problem" role="alert" aria-labelledby="faults">
      <h2 id="faults">{strings.faultTitle}</h2>
      <ul>
        {faults.map(({ id, text }) => (
          <li>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Form({ context, data }: Props): VNode {
  const strings = needsStrings[context.language].page
  const shown = data.form?.get('shown') ?? context.needs?.profile ?? ''
  return (
    <form class="needs-form" method="post" action={pageAddress(context, 'needs')} data-needs="form">
      <input type="hidden" name="shown" value={shown} />
      {data.from === undefined ? null : <input type="hidden" name="from" value={data.from} />}
      {/* The first button is what Enter presses. */}
      <button class="hidden" name="do" value="use" tabindex={-1} aria-hidden="true">
        {strings.use}
      </button>
      <ProfileChoice context={context} chosen={data.form?.get('profile') ?? context.needs?.profile ?? ''} />
      <NumberFields context={context} form={data.form} unreadable={data.faults?.unreadable ?? []} />
      <div class="buttons">
        <button name="do" value="use">
          {strings.use}
        </button>
        <button class="plain" name="do" value="save">
          {strings.save}
        </button>
        <a href={pageAddress(context, 'needs')} data-needs="clear">
          {strings.clear}
        </a>
      </div>
    </form>
  )
}

function KeptText({ context, data }: Props): VNode {
  const strings = needsStrings[context.language].page
  const isWrong = data.unreadText !== undefined
  return (
    <section class="group" aria-labelledby="keep">
      <h2 id="keep">{strings.keepTitle}</h2>
      <p>{strings.keepText}</p>
      <form class="needs-form" method="post" action={pageAddress(context, 'needs')}>
        {data.from === undefined ? null : <input type="hidden" name="from" value={data.from} />}
        <div class="field">
          <label for="text">{strings.readLabel}</label>
          <textarea
            id="text"
            name="text"
            rows={4}
            aria-invalid={isWrong ? 'true' : undefined}
            aria-describedby={isWrong ? 'text-fault' : undefined}
          >
            {data.unreadText ?? ''}
          </textarea>
          {isWrong ? (
            <p class="field-fault" id="text-fault">
              {strings.unreadable}
            </p>
          ) : null}
        </div>
        <div class="field" data-needs="file" hidden>
          <label for="file">{strings.file}</label>
          <input id="file" type="file" accept=".txt,text/plain" />
        </div>
        <div class="buttons">
          <button class="plain" name="do" value="read">
            {strings.read}
          </button>
        </div>
      </form>
    </section>
  )
}
