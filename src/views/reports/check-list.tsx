import type { ComponentChildren, VNode } from 'preact'
import { isKind, readDay, type Question } from '../../reports/answers.js'
import { formatDate } from '../formatting.js'
import { reportStrings } from '../strings/reports.js'
import { PlainText } from '../text.js'
import { ChoiceName } from './choice-name.js'
import type { ReportProps } from './report-page.js'

/** All answers, each with a button that leads back to its question. */
export function CheckList({ context, data }: ReportProps): VNode {
  const { questions, kinds, noAnswer, privacy } = reportStrings[context.language]
  const { part, kind, seen, day } = data.answers
  return (
    <>
      <h1>{questions.check}</h1>
      <dl class="answers">
        <Answer context={context} data={data} question="part">
          <ChoiceName context={context} data={data} choice={data.choices.find(({ path }) => path === part)} />
        </Answer>
        <Answer context={context} data={data} question="kind">
          {isKind(kind) ? kinds[kind].name : noAnswer}
        </Answer>
        <Answer context={context} data={data} question="seen">
          {seen === '' ? noAnswer : <PlainText text={seen} />}
        </Answer>
        <Answer context={context} data={data} question="day">
          {day === '' ? noAnswer : formatDate(context.language, { value: readDay(day) ?? day })}
        </Answer>
      </dl>
      <p class="notice">{privacy}</p>
    </>
  )
}

function Answer({
  context,
  data,
  question,
  children,
}: ReportProps & { question: Question; children: ComponentChildren }): VNode {
  const { answers, change } = reportStrings[context.language]
  const isFixed = question === 'part' && data.choices.length < 2
  return (
    <div>
      <dt>{answers[question]}</dt>
      <dd>{children}</dd>
      <dd>
        {isFixed ? null : (
          <button type="submit" class="second" name="go" value={question}>
            {change}
            <span class="hidden">: {answers[question]}</span>
          </button>
        )}
      </dd>
    </div>
  )
}
