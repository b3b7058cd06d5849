import type { ComponentChildren, VNode } from 'preact'
import { standings } from '../../answers/overview/overview-query.js'
import { pageAddress } from '../addresses.js'
import { labelOf } from '../label.js'
import type { PageContext } from '../page-context.js'
import { overviewStrings } from '../strings/overview.js'
import { inLanguage } from './failings-table.js'
import type { OverviewPageData } from './page-data.js'

interface FormProps {
  context: PageContext
  data: OverviewPageData
}

/** Which buildings, and which rules; a plain form. */
export function OverviewForm({ context, data }: FormProps): VNode {
  const { filter, standings: names } = overviewStrings[context.language]
  const { query, regulations } = data
  const { municipalities, uses, operators } = data.overview.choices
  const all = <option value="">{filter.all}</option>
  const choose = (value: string, text: string, chosen: string | undefined) => (
    <option value={value} selected={value === chosen}>
      {text}
    </option>
  )
  return (
    <form class="overview-form" action={pageAddress(context, 'overview')} aria-label={filter.title}>
      <Field name="regulation" label={filter.regulation}>
        {regulations.map(({ name, titles }) =>
          choose(name, inLanguage(context, titles)?.value ?? name, query.regulation),
        )}
      </Field>
      <Field name="municipality" label={filter.municipality}>
        {all}
        {municipalities.map(({ name, town, count }) => choose(name, `${town} (${count})`, query.municipality))}
      </Field>
      {uses.length === 0 ? null : (
        <Field name="use" label={filter.use}>
          {all}
          {uses.map(({ iri, notation, count }) =>
            choose(notation, `${labelOf(context, iri).value} (${count})`, query.use),
          )}
        </Field>
      )}
      {operators.length === 0 ? null : (
        <Field name="operator" label={filter.operator}>
          {all}
          {operators.map(({ name, count }) => choose(name, `${name} (${count})`, query.operator))}
        </Field>
      )}
      <Field name="standing" label={filter.standing}>
        {all}
        {standings.map(standing => choose(standing, names[standing], query.standing))}
      </Field>
      <button type="submit">{filter.button}</button>
    </form>
  )
}

function Field({ name, label, children }: { name: string; label: string; children: ComponentChildren }): VNode {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <select id={name} name={name}>
        {children}
      </select>
    </div>
  )
}
