import type { Literal } from '@rdfjs/types'
import type { VNode } from 'preact'
import { receivedAt, stateOf, type Report, type ReportStep } from '../../reports/report.js'
import { thingAddress } from '../addresses.js'
import { formatDate } from '../formatting.js'
import { NeedsLink } from '../needs/needs-link.js'
import type { PageContext } from '../page-context.js'
import { renderPage } from '../page.js'
import { reportStrings } from '../strings/reports.js'
import { PlainText, Text } from '../text.js'

interface StateProps {
  context: PageContext
  report: Report
  /** Of the thing that it is about; undefined when that is no longer there. */
  name: Literal | undefined
  /** Right after the sending: days within which reports are looked at, and for which texts are kept (0: for ever). */
  sent: { days: number; kept: number } | undefined
}

/** What becomes of a report, without what the visitor wrote. */
export function reportStatePage(context: PageContext, data: Omit<StateProps, 'context'>): string {
  const words = reportStrings[context.language]
  return renderPage(context, {
    title: data.sent === undefined ? `${words.state.title} ${data.report.number}` : words.sent.title,
    children: <State context={context} {...data} />,
  })
}

function State({ context, report, name, sent }: StateProps): VNode {
  const { state, kinds, about } = reportStrings[context.language]
  return (
    <article class="report">
      <p class="eyebrow">
        {state.title} · {about} {name ? <Text context={context} literal={name} /> : <PlainText text={report.thing} />}
      </p>
      {sent === undefined ? <h1>{report.number}</h1> : <Thanks context={context} report={report} sent={sent} />}
      <p>
        {kinds[report.kind].name}. {formatDate(context.language, { value: receivedAt(report) })}
      </p>
      <h2>{state.now}</h2>
      <StepText context={context} step={stateOf(report)} />
      {report.history.length > 1 ? <History context={context} history={report.history} /> : null}
      <Keeping context={context} report={report} sent={sent} />
      {name ? (
        <p>
          <NeedsLink context={context} href={thingAddress(context, report.thing) ?? ''}>
            {state.back}
          </NeedsLink>
        </p>
      ) : null}
    </article>
  )
}

function Thanks({
  context,
  report,
  sent: { days },
}: {
  context: PageContext
  report: Report
  sent: NonNullable<StateProps['sent']>
}): VNode {
  const { sent } = reportStrings[context.language]
  return (
    <>
      <h1>{sent.title}</h1>
      <p class="report-number">{report.number}</p>
      <p>{sent.keep}</p>
      <p>{sent.wait(days)}</p>
    </>
  )
}

/** What we keep of a report. */
function Keeping({ context, report, sent }: Pick<StateProps, 'context' | 'report' | 'sent'>): VNode | null {
  const words = reportStrings[context.language]
  if (report.forgotten !== undefined)
    return <p>{words.state.forgotten(formatDate(context.language, { value: report.forgotten }))}</p>
  if (sent === undefined) return null
  return (
    <p class="hint">
      {words.sent.noMail} {sent.kept === 0 ? null : words.sent.kept(sent.kept)}
    </p>
  )
}

function StepText({ context, step }: { context: PageContext; step: ReportStep }): VNode {
  const { states, replies, state } = reportStrings[context.language]
  return (
    <div class="notice">
      <p>
        <strong>{states[step.state].name}.</strong> {states[step.state].text}
      </p>
      {step.reply === undefined ? null : (
        <p>
          {state.reply}: {replies[step.reply]}
        </p>
      )}
      {step.sentence ? (
        <p>
          <PlainText text={step.sentence} />
        </p>
      ) : null}
    </div>
  )
}

function History({ context, history }: { context: PageContext; history: readonly ReportStep[] }): VNode {
  const { states, state } = reportStrings[context.language]
  return (
    <>
      <h2>{state.history}</h2>
      <ol class="steps">
        {history.map(step => (
          <li>
            <time datetime={step.time}>{formatDate(context.language, { value: step.time })}</time>:{' '}
            {states[step.state].name}
          </li>
        ))}
      </ol>
    </>
  )
}
