import type { VNode } from 'preact'
import type { Demand } from '../../answers/needs/demand.js'
import { needsOf } from '../../answers/needs/read-needs.js'
import { groupBy } from '../../rdf/group-by.js'
import { capitalise } from '../../rdf/letter-case.js'
import { labelOf } from '../label.js'
import type { PageContext } from '../page-context.js'
import { needsStrings } from '../strings/needs.js'

interface Props {
  context: PageContext
  /** What was filled in; without it, the needs of the context are shown. */
  form: URLSearchParams | undefined
  unreadable: readonly string[]
}

/** A field for each thing that can be asked, by what it is asked of. */
export function NumberFields({ context, form, unreadable }: Props): VNode {
  const strings = needsStrings[context.language].page
  const groups = groupBy(needsOf(context.vocabulary).demands, ({ elementClass }) => elementClass.value)
  const several = [...groups.values()].filter(demands => demands.length > 1)
  const single = [...groups.values()].filter(demands => demands.length === 1).flat()
  return (
    <fieldset>
      <legend>{strings.numbers}</legend>
      <p class="hint">{strings.numbersText}</p>
      {several.map(demands => (
        <Group
          context={context}
          title={capitalise(labelOf(context, (demands[0] as Demand).elementClass).value)}
          demands={demands}
          form={form}
          unreadable={unreadable}
        />
      ))}
      <Group context={context} title={strings.others} demands={single} form={form} unreadable={unreadable} />
    </fieldset>
  )
}

function Group({ context, title, demands, ...others }: Props & { title: string; demands: readonly Demand[] }): VNode {
  return (
    <fieldset class="numbers-group">
      <legend>{title}</legend>
      <div class="numbers">
        {demands.map(demand => (
          <Field key={demand.parameter} context={context} demand={demand} {...others} />
        ))}
      </div>
    </fieldset>
  )
}

function Field({ context, demand, form, unreadable }: Props & { demand: Demand }): VNode {
  const need = context.needs?.list.find(each => each.demand.parameter === demand.parameter)
  const asked = need ? String(need.limit ?? true) : ''
  const value = form?.getAll(demand.parameter).at(-1) ?? asked
  const label = capitalise(labelOf(context, demand.iri).value)
  const text = context.vocabulary.definition(demand.iri, [context.language])?.value ?? ''
  const { parameter: id, direction } = demand
  if (direction === undefined) return <Flag id={id} label={label} text={text} isAsked={value === 'true'} />
  const fault = unreadable.includes(id) ? needsStrings[context.language].page.noNumber(label) : undefined
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="amount">
        <input
          id={id}
          name={id}
          inputmode="decimal"
          autocomplete="off"
          value={value}
          aria-invalid={fault ? 'true' : undefined}
          aria-describedby={`${id}-text${fault ? ` ${id}-fault` : ''}`}
        />
        {demand.unit ? <span>{demand.unit.symbol}</span> : null}
      </div>
      {fault ? (
        <p class="field-fault" id={`${id}-fault`}>
          {fault}
        </p>
      ) : null}
      <p class="hint" id={`${id}-text`}>
        {text}
      </p>
    </div>
  )
}

function Flag({ id, label, text, isAsked }: { id: string; label: string; text: string; isAsked: boolean }): VNode {
  return (
    <div class="choice">
      {/* Says that it is not asked, where the box is empty. */}
      <input type="hidden" name={id} value="" />
      <input id={id} type="checkbox" name={id} value="true" checked={isAsked} aria-describedby={`${id}-text`} />
      <label for={id}>{label}</label>
      <p class="hint" id={`${id}-text`}>
        {text}
      </p>
    </div>
  )
}
