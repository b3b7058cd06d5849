import type { VNode } from 'preact'
import type { Audit } from '../../answers/audit/audit-building.js'
import type { BuildingReport } from '../../answers/audit/building-report.js'
import { reportWords } from '../../answers/audit/report/report-words.js'
import { createSpeaker } from '../../answers/audit/report/speaker.js'
import type { Telling } from '../../answers/audit/report/to-sheets.js'
import type { Rule } from '../../answers/audit/regulation.js'
import type { RuleMark } from '../../answers/outcomes/outcomes.js'
import { namedNode } from '../../rdf/terms.js'
import { ruleStatus } from '../../rdf/vocab.js'
import { thingAddress } from '../addresses.js'
import { NeedsLink } from '../needs/needs-link.js'
import type { PageContext } from '../page-context.js'
import { PlainText } from '../text.js'

/** What every part of the page of a report needs. */
export interface AuditView extends Telling {
  context: PageContext
  report: BuildingReport
}

/** The words of a report in the language of the page. */
export function tellIn(context: PageContext): Telling {
  const { vocabulary, language } = context
  return { speaker: createSpeaker(vocabulary, language), words: reportWords(language), vocabulary }
}

/** The name of a thing, below those of what it is part of, with a link to its page. */
export function ElementLink(props: LinkProps): VNode {
  const { view, iri } = props
  return (
    <NeedsLink context={view.context} href={thingAddress(view.context, iri)}>
      <PlainText text={nameWithin(props)} />
    </NeedsLink>
  )
}

/** What is named above is not said again; of that itself its kind is said. */
function nameWithin({ view: { speaker }, iri, audit: { record }, within }: LinkProps): string {
  const name = speaker.element(iri, record)
  if (within === undefined) return name
  const [type] = record.types(iri)
  if (iri === within && type !== undefined) return speaker.label(namedNode(type))
  const above = `${speaker.element(within, record)} › `
  return name.startsWith(above) ? name.slice(above.length) : name
}

interface LinkProps {
  view: AuditView
  iri: string
  audit: Audit
  /** IRI of a part that is named above; its name is not said again. */
  within?: string
}

/** "(art. 22)": where a rule stands, and whether that is still to be confirmed. */
export function RuleNote({ view: { speaker }, rule }: { view: AuditView; rule: Rule }): VNode {
  const clause = /^-?$/.test(rule.clause) ? '' : `${speaker.words.clause} ${rule.clause}`.replaceAll(' ', '\u00a0')
  return (
    <small>
      {clause}
      {clause !== '' && !rule.confirmed ? ' · ' : null}
      {rule.confirmed ? null : <em>{speaker.label(ruleStatus['from-memory'])}</em>}
    </small>
  )
}

/** Told apart by form, not by colour. */
const signs: Readonly<Record<RuleMark, string>> = { m: '✓', f: '✕', '?': '?', '-': '–' }

/** What became of a rule, as a sign and a word. */
export function OutcomeMark({ mark, word }: { mark: RuleMark; word: string }): VNode {
  return (
    <span class={`mark-${names[mark]}`}>
      <span class="mark-sign" aria-hidden="true">
        {signs[mark]}
      </span>{' '}
      {word}
    </span>
  )
}

const names: Readonly<Record<RuleMark, string>> = { m: 'met', f: 'failed', '?': 'open', '-': 'none' }
