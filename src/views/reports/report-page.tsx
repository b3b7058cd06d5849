import type { Literal } from '@rdfjs/types'
import type { VNode } from 'preact'
import type { AnswerFault, Answers, ReportStepName } from '../../reports/answers.js'
import { pageAddress } from '../addresses.js'
import { NeedsField, NeedsLink } from '../needs/needs-link.js'
import type { PageContext } from '../page-context.js'
import { renderPage } from '../page.js'
import { reportStrings } from '../strings/reports.js'
import { Text } from '../text.js'
import { CheckList } from './check-list.js'
import { Question } from './question.js'

/** Something that a report can be about: the thing of the page, or a part of it. */
export interface ReportChoice {
  /** Below `id/`. */
  path: string
  /** Names of the part and of what it belongs to, the outermost first; empty for the thing of the page itself. */
  names: readonly Literal[]
}

export interface ReportPageData {
  step: ReportStepName
  /** Whether a question comes before this one. */
  hasBack: boolean
  /** Whether all questions have been answered once, so that each leads back to the page of answers. */
  isChange: boolean
  answers: Answers
  fault: AnswerFault | undefined
  /** The thing of the page first. */
  choices: readonly ReportChoice[]
  /** Name and path of the thing of the page. */
  name: Literal
  path: string
}

export interface ReportProps {
  context: PageContext
  data: ReportPageData
}

/** One question of a report, or all of its answers before they are sent. */
export function reportPage(context: PageContext, data: ReportPageData): string {
  const { questions, title, faultMark } = reportStrings[context.language]
  const mark = data.fault ? `${faultMark}: ` : ''
  return renderPage(context, {
    title: `${mark}${questions[data.step]} · ${title}`,
    children: <Report context={context} data={data} />,
  })
}

function Report({ context, data }: ReportProps): VNode {
  const { title, about, leave } = reportStrings[context.language]
  const { name, path, step } = data
  return (
    <article class="report">
      <p class="eyebrow">
        {title} · {about} <Text context={context} literal={name} />
      </p>
      <FaultSummary context={context} data={data} />
      <form class="report-form" method="post" action={pageAddress(context, `report/${path}`)} novalidate>
        {step === 'check' ? (
          <CheckList context={context} data={data} />
        ) : (
          <Question context={context} data={data} question={step} />
        )}
        <Carried context={context} data={data} />
        <Buttons context={context} data={data} />
      </form>
      <p>
        <NeedsLink context={context} href={pageAddress(context, path)}>
          {leave}
        </NeedsLink>
      </p>
    </article>
  )
}

function FaultSummary({ context, data: { fault, step } }: ReportProps): VNode | null {
  const { faultTitle, faults } = reportStrings[context.language]
  if (fault === undefined) return null
  return (
    <section class="problem" aria-labelledby="fault-title" tabindex={-1} autofocus>
      <h2 id="fault-title">{faultTitle}</h2>
      <ul>
        <li>
          <a href={`#${step}`}>{faults[fault]}</a>
        </li>
      </ul>
    </section>
  )
}

/** What was answered on other pages; and a field that only programs fill in. */
function Carried({ context, data: { answers, step, isChange } }: ReportProps): VNode {
  const { trap } = reportStrings[context.language]
  return (
    <>
      {Object.entries(answers)
        .filter(([name]) => name !== step)
        .map(([name, value]: [string, string]) => (
          <input type="hidden" name={name} value={value} />
        ))}
      <input type="hidden" name="step" value={step} />
      {isChange ? <input type="hidden" name="change" value="true" /> : null}
      <NeedsField context={context} />
      <p class="trap" aria-hidden="true">
        <label for="website">{trap}</label>
        <input id="website" name="website" tabindex={-1} autocomplete="off" />
      </p>
    </>
  )
}

function Buttons({ context, data: { step, hasBack } }: ReportProps): VNode {
  const { next, back, send } = reportStrings[context.language]
  return (
    <p class="buttons">
      <button type="submit" name="go" value={step === 'check' ? 'send' : 'next'}>
        {step === 'check' ? send : next}
      </button>
      {hasBack ? (
        <button type="submit" class="second" name="go" value="back">
          {back}
        </button>
      ) : null}
    </p>
  )
}
