import type { NamedNode, Term } from '@rdfjs/types'
import { isA, surveyDates, valuesOf, type Thing } from '../../../model/record.js'
import { capitalise } from '../../../rdf/letter-case.js'
import { acc, dct, locn, owl, sosa } from '../../../rdf/vocab.js'
import type { BuildingReport } from '../building-report.js'
import type { Telling } from './to-sheets.js'

/** A line of the head of a report: what it is, and what is known of it. */
export interface HeadLine {
  label: string
  value: string
}

/** The head of a report in words, the name of the building first: what was judged, by what, from which data. */
export function headLines(report: BuildingReport, telling: Telling): HeadLine[] {
  const { speaker, words } = telling
  const { root } = report.view
  const [first] = report.regulations
  const name = first ? speaker.element(root.iri.value, first.audit.record) : root.iri.value
  const titles = (regulations: readonly { titles: Parameters<typeof speaker.text>[0]; version: string }[]) =>
    regulations.map(({ titles: all, version }) => `${speaker.text(all)} (${version})`).join('; ')
  const lines = [
    { label: words.title, value: name },
    { label: words.address, value: addressOf(root) },
    ...identityOf(root, telling),
    { label: words.columns.regulation, value: titles(report.regulations.map(({ audit }) => audit.regulation)) },
    { label: words.scope, value: words.scopes[report.scope ?? 'all'] },
    { label: words.notApplied, value: report.notApplied.map(({ name: each }) => each).join(', ') },
    ...surveyLines(report, telling),
    { label: words.made, value: `${report.made}, ${words.dataVersion(report.version.sequence)}` },
  ]
    .filter(({ value }) => value !== '')
    .map(({ label, value }) => ({ label: capitalise(label), value }))
  const silent = lines.filter(({ value }) => value === words.notStated).map(({ label }) => label)
  const told = lines.filter(({ value }) => value !== words.notStated)
  return silent.length === 0 ? told : [...told, { label: words.notStated, value: silent.join(', ') }]
}

/** What a record says a building is: kind, operator, identifiers and the like, by the words of the vocabulary. */
function identityOf(root: Thing, { speaker, words, vocabulary }: Telling): HeadLine[] {
  const say = (term: Term) => (vocabulary.describes(term.value) ? speaker.label(term) : term.value)
  return identityProperties.flatMap(property => {
    const values = valuesOf(root, property).filter(({ current }) => current)
    const linked = root.parts.filter(part => part.property.equals(property)).map(({ thing }) => thing)
    const texts = [
      ...values.map(({ term }) => say(term)),
      ...linked.map(({ names, iri }) => speaker.text(names) || iri.value),
    ]
    const known = texts.length === 0 && alwaysTold.some(each => each.equals(property)) ? [words.notStated] : texts
    return known.length === 0 ? [] : [{ label: speaker.label(property), value: known.join(', ') }]
  })
}

/** What a building is registered as, used for and run by; no name of a person is among them. */
export const identityProperties: readonly NamedNode[] = [
  dct.identifier,
  owl.sameAs,
  acc.buildingUse,
  acc.operator,
  acc.storeyCount,
  acc.yearBuilt,
  acc.permitDate,
  acc.status,
]

/** Whether a law binds a building hangs on these: that they are not stated has to be said. */
const alwaysTold: readonly NamedNode[] = [acc.operator, acc.yearBuilt, acc.permitDate]

function addressOf({ parts }: Thing): string {
  const address = parts.find(({ property }) => property.equals(locn.address))?.thing
  const text = (...properties: readonly NamedNode[]) =>
    properties.flatMap(property => (address ? (valuesOf(address, property)[0]?.term.value ?? []) : [])).join(' ')
  const lines = [text(locn.thoroughfare, locn.locatorDesignator), text(locn.postCode, locn.postName)]
  return text(locn.fullAddress) || lines.filter(Boolean).join(', ')
}

function surveyLines({ view, age }: BuildingReport, telling: Telling): HeadLine[] {
  const { words, speaker } = telling
  const surveys = view.audits.map(audit => {
    const values = [dct.publisher, ...surveyDates].flatMap(property => valuesOf(audit, property))
    return [speaker.text(audit.names), ...values.map(({ term }) => term.value)].filter(Boolean).join(', ')
  })
  const measured = age.newest === undefined ? '' : words.surveyed(age.oldest ?? age.newest, age.newest)
  const warning = age.newest === undefined ? words.undated : age.isStale ? words.stale : ''
  const observations = [...view.things.values()].filter(thing => isA(thing, sosa.Observation))
  const told = (things: readonly Thing[], property: NamedNode) =>
    sayAll(things, property, speaker.label) || words.notStated
  return [
    { label: words.survey, value: [...surveys, measured].filter(Boolean).join('; ') },
    { label: words.instrument, value: told([...view.audits, ...observations], acc.instrument) },
    { label: words.tolerance, value: told(observations, acc.accuracy) },
    { label: words.finish, value: told(observations, acc.finish) },
    { label: '!', value: warning },
  ]
}

/** The distinct values of a property on things. */
function sayAll(things: readonly Thing[], property: NamedNode, label: (term: Term) => string): string {
  const terms = things.flatMap(thing => valuesOf(thing, property)).map(({ term }) => term)
  const texts = terms.map(term => (term.termType === 'Literal' ? term.value : label(term)))
  return [...new Set(texts)].join(', ')
}
