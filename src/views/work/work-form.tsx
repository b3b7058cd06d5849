import type { ComponentChildren, VNode } from 'preact'
import { listDefinitions } from '../../answers/work/list-definitions.js'
import { pageAddress } from '../addresses.js'
import { capitalise } from '../../rdf/letter-case.js'
import { labelOf } from '../label.js'
import { inLanguage } from '../overview/failings-table.js'
import type { PageContext } from '../page-context.js'
import { workStrings } from '../strings/work.js'
import { allLists } from './work-address.js'
import type { WorkPageData } from './work-page.js'

interface FormProps {
  context: PageContext
  data: WorkPageData
}

/** Which lists, of which buildings; a plain form. */
export function WorkForm({ context, data }: FormProps): VNode {
  const words = workStrings[context.language]
  const { query, choices, regulations, page } = data
  const { municipalities, uses, operators } = choices
  const all = { value: '', text: words.all }
  const townChoices = municipalities.map(({ name, town }) => ({ value: name, text: town }))
  const useChoices = uses.map(({ iri, notation }) => ({ value: notation, text: labelOf(context, iri).value }))
  const operatorChoices = operators.map(({ name }) => ({ value: name, text: name }))
  const ruleChoices = regulations.map(({ name, titles }) => {
    return { value: name, text: inLanguage(context, titles)?.value ?? name }
  })
  const action = pageAddress(context, page === undefined ? 'work' : `work/${allLists}`)
  return (
    <form class="overview-form work-form" action={action} method="get" aria-label={words.wanted}>
      {page === undefined ? null : <WantedLists context={context} data={data} />}
      <Choice
        name="municipality"
        label={words.municipality}
        choices={[all, ...townChoices]}
        chosen={query.municipality}
      />
      {uses.length > 0 ? (
        <Choice name="use" label={words.use} choices={[all, ...useChoices]} chosen={query.use} />
      ) : null}
      {operators.length > 0 ? (
        <Choice name="operator" label={words.operator} choices={[all, ...operatorChoices]} chosen={query.operator} />
      ) : null}
      <Choice name="regulation" label={words.regulation} choices={ruleChoices} chosen={query.regulation} />
      <Field name="months" label={words.months}>
        <input id="months" name="months" type="number" min={1} max={600} value={query.months} inputmode="numeric" />
      </Field>
      <Field name="unchanged" label={words.unchangedSince}>
        <input id="unchanged" name="unchanged" type="date" value={query.unchangedSince} />
      </Field>
      <button type="submit">{words.apply}</button>
    </form>
  )
}

/** The lists that are wanted, and how they go together. */
function WantedLists({ context, data: { query } }: FormProps): VNode {
  const words = workStrings[context.language]
  return (
    <>
      <fieldset class="wide">
        <legend>{words.wanted}</legend>
        {listDefinitions(context.vocabulary).map(({ name, iri }) => (
          <label class="choice">
            <input type="checkbox" name="list" value={name} checked={query.lists.includes(name)} />{' '}
            {capitalise(labelOf(context, iri).value)}
          </label>
        ))}
      </fieldset>
      <Choice
        name="join"
        label={words.join}
        choices={[
          { value: 'or', text: words.or },
          { value: 'and', text: words.and },
        ]}
        chosen={query.join}
      />
    </>
  )
}

interface ChoiceProps {
  name: string
  label: string
  choices: readonly { value: string; text: string }[]
  chosen: string | undefined
}

function Choice({ name, label, choices, chosen }: ChoiceProps): VNode {
  return (
    <Field name={name} label={label}>
      <select id={name} name={name}>
        {choices.map(({ value, text }) => (
          <option value={value} selected={value === (chosen ?? '')}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  )
}

function Field({ name, label, children }: { name: string; label: string; children: ComponentChildren }): VNode {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      {children}
    </div>
  )
}
