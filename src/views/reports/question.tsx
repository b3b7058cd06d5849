import type { ComponentChildren, VNode } from 'preact'
import type { Question as QuestionName } from '../../reports/answers.js'
import { reportKinds } from '../../reports/report.js'
import { reportStrings } from '../strings/reports.js'
import { ChoiceName } from './choice-name.js'
import type { ReportProps } from './report-page.js'

/** Choices above which a list to open is quicker than buttons. */
const manyChoices = 12

interface QuestionProps extends ReportProps {
  question: QuestionName
}

/** One question with its field; what is wrong with the answer stands at the field. */
export function Question(props: QuestionProps): VNode {
  if (props.question === 'part' && props.data.choices.length > manyChoices) return <PartList {...props} />
  return { part: PartChoice, kind: KindChoice, seen: SeenField, day: DayField }[props.question](props)
}

function PartChoice(props: QuestionProps): VNode {
  const { context, data } = props
  return (
    <Group {...props}>
      {data.choices.map((choice, index) => (
        <Radio name="part" value={choice.path} chosen={data.answers.part} isFirst={index === 0}>
          <ChoiceName context={context} data={data} choice={choice} />
        </Radio>
      ))}
    </Group>
  )
}

function PartList(props: QuestionProps): VNode {
  const { data } = props
  return (
    <Field {...props}>
      <select {...fieldOf(props)}>
        {data.choices.map(choice => (
          <option value={choice.path} selected={choice.path === data.answers.part}>
            {(choice.names.length === 0 ? [data.name] : choice.names).map(({ value }) => value).join(' – ')}
          </option>
        ))}
      </select>
    </Field>
  )
}

function KindChoice(props: QuestionProps): VNode {
  const { kinds } = reportStrings[props.context.language]
  return (
    <Group {...props}>
      {reportKinds.map((kind, index) => (
        <Radio name="kind" value={kind} chosen={props.data.answers.kind} isFirst={index === 0}>
          {kinds[kind].name}
          <small>{kinds[kind].text}</small>
        </Radio>
      ))}
    </Group>
  )
}

function SeenField(props: QuestionProps): VNode {
  const { privacy } = reportStrings[props.context.language]
  return (
    <Field {...props}>
      <p class="notice" id="privacy">
        {privacy}
      </p>
      <textarea {...fieldOf(props)} rows={6} autocomplete="off" dir="auto">
        {props.data.answers.seen}
      </textarea>
    </Field>
  )
}

function DayField(props: QuestionProps): VNode {
  return (
    <Field {...props}>
      <input {...fieldOf(props)} type="date" value={props.data.answers.day} autocomplete="off" />
    </Field>
  )
}

function Group({ children, ...props }: QuestionProps & { children: ComponentChildren }): VNode {
  const { questions, hints } = reportStrings[props.context.language]
  return (
    <fieldset aria-describedby={describedBy(props)}>
      <legend>
        <h1>{questions[props.question]}</h1>
      </legend>
      <p class="hint" id="hint">
        {hints[props.question]}
      </p>
      <Fault {...props} />
      {children}
    </fieldset>
  )
}

function Radio(props: {
  name: string
  value: string
  chosen: string
  isFirst: boolean
  children: ComponentChildren
}): VNode {
  const { name, value, chosen, isFirst, children } = props
  return (
    <label class="choice">
      <input id={isFirst ? name : undefined} type="radio" name={name} value={value} checked={value === chosen} />
      <span>{children}</span>
    </label>
  )
}

function Field({ children, ...props }: QuestionProps & { children: ComponentChildren }): VNode {
  const { questions, hints } = reportStrings[props.context.language]
  return (
    <div class="question">
      <h1>
        <label for={props.question}>{questions[props.question]}</label>
      </h1>
      <p class="hint" id="hint">
        {hints[props.question]}
      </p>
      <Fault {...props} />
      {children}
    </div>
  )
}

function Fault({ context, data: { fault } }: QuestionProps): VNode | null {
  const { faults, faultMark } = reportStrings[context.language]
  if (fault === undefined) return null
  return (
    <p class="fault" id="fault">
      <span class="hidden">{faultMark}: </span>
      {faults[fault]}
    </p>
  )
}

const fieldOf = (props: QuestionProps) => ({
  id: props.question,
  name: props.question,
  'aria-describedby': describedBy(props),
  'aria-invalid': props.data.fault ? ('true' as const) : undefined,
})

const describedBy = ({ question, data }: QuestionProps) =>
  ['hint', question === 'seen' ? 'privacy' : '', data.fault ? 'fault' : ''].filter(Boolean).join(' ')
