import type { VNode } from 'preact'
import type { BuildingReport } from '../../answers/audit/building-report.js'
import { headLines } from '../../answers/audit/report/head-lines.js'
import type { Regulation } from '../../answers/audit/regulation.js'
import type { AuditQuery } from '../addresses.js'
import { Breadcrumb } from '../breadcrumb.js'
import { nameOf } from '../label.js'
import type { PageContext } from '../page-context.js'
import { renderPage } from '../page.js'
import { SafeLink } from '../safe-link.js'
import { PlainText, Text } from '../text.js'
import { Comparison } from './comparison.js'
import { AuditChoice } from './choice.js'
import { Contradictions } from './contradictions.js'
import { RegulationSection } from './regulation-section.js'
import { SignOff } from './sign-off.js'
import { tellIn, type AuditView } from './telling.js'

/** What the page of a report shows. */
export interface AuditPageProps {
  report: BuildingReport
  query: AuditQuery
  /** Path of the building below `building/`. */
  building: string
  known: readonly Regulation[]
}

/** The audit report of a building: a page that prints as a report to be signed. */
export function auditPage(context: PageContext, props: AuditPageProps): string {
  const view: AuditView = { ...tellIn(context), context, report: props.report }
  const name = nameOf(context, props.report.view.root).value
  return renderPage(context, {
    title: `${view.words.title}: ${name}`,
    description: props.report.regulations.map(({ counts }) => view.words.sentence(counts)).join(' '),
    assets: ['audit.css'],
    children: <Report view={view} {...props} />,
  })
}

function Report({ view, ...props }: AuditPageProps & { view: AuditView }): VNode {
  const { context, report, words } = view
  return (
    <article class="audit">
      <Breadcrumb context={context} above={[report.view.root]} />
      <p class="eyebrow">{words.title}</p>
      <h1>
        <Text context={context} literal={nameOf(context, report.view.root)} />
      </h1>
      <Head view={view} />
      <AuditChoice view={view} {...props} />
      {report.regulations.map((_, index) => (
        <RegulationSection view={view} index={index} />
      ))}
      <Comparison view={view} />
      <Contradictions view={view} />
      <SignOff view={view} />
      <Downloads context={context} />
    </article>
  )
}

/** What was judged, by what, and how old that is. */
function Head({ view }: { view: AuditView }): VNode {
  const { report, words } = view
  const [, ...lines] = headLines(report, view)
  const saidBelow = ['!', words.columns.regulation, words.scope]
  return (
    <>
      {report.age.isStale ? (
        <p class="survey audit-stale">{report.age.newest === undefined ? words.undated : words.stale}</p>
      ) : null}
      <dl class="facts audit-head">
        {lines
          .filter(({ label }) => !saidBelow.includes(label))
          .map(({ label, value }) => (
            <div class="fact">
              <dt>{label}</dt>
              <dd>{/^https?:\S+$/.test(value) ? <SafeLink href={value} /> : <PlainText text={value} />}</dd>
            </div>
          ))}
      </dl>
    </>
  )
}

function Downloads({ context }: { context: PageContext }): VNode {
  const { title } = context.strings.data
  return (
    <section class="group audit-files" aria-labelledby="files">
      <h2 id="files">{title}</h2>
      <ul class="formats">
        {context.formats.map(({ label, href, mediaType }) => (
          <li>
            <a href={href} type={mediaType}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
