import type { Assessment } from '../assess-rule.js'
import type { Audit } from '../audit-building.js'
import type { Link } from '../chain.js'
import type { PartVerdict } from '../judge-parts.js'
import { hasTwoScopes } from '../within-scope.js'
import type { Speaker } from './speaker.js'

/** Columns of a page of A4 in a usual typeface. */
const width = 92

/** An audit as a text to read or print: the summary first, then each part with its rules. */
export function writeText(audit: Audit, speaker: Speaker): string {
  const blocks = [
    writeHead(audit, speaker),
    writeChain(audit, speaker),
    ...audit.parts.map(part => writePart(part, audit, speaker)),
    writeUnseen(audit, speaker),
  ]
  const lines = blocks
    .filter(block => block !== '')
    .join('\n\n')
    .split('\n')
  return `${lines.flatMap(wrap).join('\n')}\n`
}

function writeHead({ record, regulation, counts, wayIn }: Audit, speaker: Speaker): string {
  const { words } = speaker
  const name = speaker.element(record.root, record)
  const title = speaker.text(regulation.titles) || regulation.name
  const outcomes = (['met', 'not-met', 'not-assessable', 'not-applicable'] as const).map(
    outcome => `${words.outcomes[outcome]} ${counts[outcome]}`,
  )
  return [
    name,
    '='.repeat(Math.min(name.length, width)),
    `${title}${regulation.version && ` (${words.version} ${regulation.version})`}`,
    ...(hasTwoScopes(regulation) ? [words.bothScopes] : []),
    outcomes.join(' · '),
    ...(wayIn ? [`${words.wayIn}: ${speaker.element(wayIn.part, record)}: ${words.verdicts[wayIn.verdict]}`] : []),
  ].join('\n')
}

function writeChain({ chain, weakest, record }: Audit, speaker: Speaker): string {
  const { words } = speaker
  const line = ({ name, state, best }: Link) => {
    const place = best ? ` (${speaker.element(best.part, record)})` : ''
    return `  ${words.links[name].padEnd(14)} ${words.verdicts[state]}${place}`
  }
  const weak = weakest ? words.links[weakest.name] : words.noWeakest
  return [words.chain, ...chain.map(line), `  ${words.weakest}: ${weak}`].join('\n')
}

function writePart({ part, verdict, deciding, assessments }: PartVerdict, audit: Audit, speaker: Speaker): string {
  const { words } = speaker
  const name = part === audit.record.root ? words.building : speaker.element(part, audit.record)
  const because = deciding ? `, ${words.decidedBy}: ${speaker.text(deciding.rule.labels)}` : ''
  const shown = assessments.filter(({ outcome }) => outcome !== 'not-applicable')
  return [
    `${name}: ${words.verdicts[verdict]}${because}`,
    '-'.repeat(Math.min(name.length, width)),
    ...shown.flatMap(assessment => writeAssessment(assessment, audit, speaker)),
  ].join('\n')
}

const marks = { met: '+', 'not-met': '-', 'not-assessable': '?', 'not-applicable': ' ' } as const

function writeAssessment(assessment: Assessment, { record }: Audit, speaker: Speaker): string[] {
  const { rule, element, outcome } = assessment
  const { words } = speaker
  const clause = /^-?$/.test(rule.clause) ? '' : ` (${words.clause} ${rule.clause})`
  const confirm = rule.confirmed ? '' : ` [${words.toConfirm}]`
  const lines = [
    `${marks[outcome]} ${speaker.text(rule.labels)}${clause}: ${words.outcomes[outcome]}${confirm}`,
    `    ${speaker.element(element, record)}: ${describeValue(assessment, speaker)}`,
    ...(outcome === 'not-met' ? [`    ${speaker.text(rule.messages)}`] : []),
  ]
  return lines.map(line => line.trimEnd())
}

/** "86 cm, limit ≥ 90 cm; measured, 2024-05-12", or what is missing. */
function describeValue({ rule, measured, missing, outcome }: Assessment, speaker: Speaker): string {
  const limit = speaker.limit(rule.requirement)
  const value = measured ? `${speaker.value(measured)} (${limit})` : `(${limit})`
  const origin = measured && speaker.origin(measured)
  const open = outcome === 'not-assessable' ? whatIsOpen(missing.map(speaker.label), speaker) : undefined
  return [value, origin, open].filter(part => part !== undefined && part !== '').join('; ')
}

function whatIsOpen(missing: readonly string[], { words }: Speaker): string {
  return missing.length === 0 ? words.unclear : `${words.notKnown}: ${missing.join(', ')}`
}

/** Rules of which nothing in the record is the subject, in one line for each kind of thing. */
function writeUnseen({ assessments, record }: Audit, speaker: Speaker): string {
  const unseen = assessments.filter(
    ({ rule, element, outcome }) => outcome === 'not-assessable' && !record.isOf(element, rule.kinds),
  )
  const kinds = [...new Set(unseen.map(({ rule }) => speaker.label(rule.target)))]
  return kinds.length === 0 ? '' : `${speaker.words.nothingKnown}: ${kinds.join(', ')}`
}

/** Breaks a line between words; what follows stands as far in as the line began. */
function wrap(line: string): string[] {
  if (line.length <= width) return [line]
  const indent = /^ */.exec(line)?.[0] ?? ''
  const end = line.lastIndexOf(' ', width)
  if (end <= indent.length) return [line]
  return [line.slice(0, end), ...wrap(`${indent === '' ? '    ' : indent}${line.slice(end + 1)}`)]
}
