import type { Term } from '@rdfjs/types'
import type { Regulation } from '../../answers/audit/regulation.js'
import type { WorkItem } from '../../answers/work/work-list.js'
import { partClassOf, partSegment } from '../../model/part-class.js'
import type { Vocabulary } from '../../model/vocabulary.js'
import { objectsOf, subjectsOf } from '../../rdf/dataset.js'
import { namedNode } from '../../rdf/terms.js'
import { rdf, sh } from '../../rdf/vocab.js'
import { formatDate, formatNumber } from '../formatting.js'
import { capitalise } from '../../rdf/letter-case.js'
import { labelOf } from '../label.js'
import type { PageContext } from '../page-context.js'
import { workStrings } from '../strings/work.js'
import { oncePer } from '../../lazily.js'
import { chooseText } from '../../rdf/choose-text.js'

/** What an item says in words that need nothing else: "The width of the path is not known: measure the narrowest point." */
export function sayItem(context: PageContext, item: WorkItem, regulation: Regulation | undefined): string {
  const words = workStrings[context.language]
  if (item.list === 'failing') return sayRule(context, item, regulation)
  if (item.list === 'stale')
    return item.since === undefined ? words.neverSurveyed : words.surveyed(sayDate(context, item.since))
  if (item.list === 'unmatched') return words.linkNothing
  if (item.list === 'closing') return sayEnd(context, item.since ?? '')
  if (item.list === 'contradictory') return sayValues(context, item)
  return messageOf(context, item.because ?? '')
}

function sayDate({ language }: PageContext, value: string): string {
  return formatDate(language, { value })
}

function sayEnd(context: PageContext, until: string): string {
  const { ends, ended } = workStrings[context.language]
  const today = new Date().toISOString().slice(0, until.length)
  return (until < today ? ended : ends)(sayDate(context, until))
}

function sayRule(context: PageContext, { because }: WorkItem, regulation: Regulation | undefined): string {
  const rule = regulation?.rules.find(({ iri }) => iri.value === because)
  if (!rule) return because ?? ''
  const doubt = rule.confirmed ? '' : ` (${workStrings[context.language].toConfirm})`
  const label = chooseText(rule.labels, [context.language])?.value ?? ''
  return `${rule.clause}${rule.clause === '' ? '' : context.strings.colon}${label}${doubt}`
}

function sayValues(context: PageContext, { property = '', values = [] }: WorkItem): string {
  const term = namedNode(property)
  const symbol = context.vocabulary.property(property)?.unit?.symbol
  const said = values.map(value => [sayTerm(context, value), symbol].filter(Boolean).join('\u00a0'))
  return `${capitalise(labelOf(context, term).value)}${context.strings.colon}${said.join(' ≠ ')}`
}

function sayTerm(context: PageContext, term: Term): string {
  return term.termType === 'Literal' ? formatNumber(context.language, term.value) : labelOf(context, term).value
}

function messageOf(context: PageContext, shape: string): string {
  const texts = objectsOf(context.vocabulary.quads, namedNode(shape), sh.message)
  return chooseText(texts, [context.language])?.value ?? ''
}

/** "…/entrance/main/door/1" → "Entrance main › Door 1"; empty for the building itself. */
export function pathName(context: PageContext, thing: string): string {
  const [, , , ...segments] = context.iris.path(thing)?.split('/') ?? []
  const classes = classesBySegment(context.vocabulary)
  const steps: string[] = []
  for (let at = 0; at < segments.length; at += 2) {
    const [segment = '', name = ''] = segments.slice(at, at + 2)
    const type = classes.get(segment)
    steps.push([capitalise(type ? labelOf(context, type).value : segment), name].filter(Boolean).join(' '))
  }
  return steps.join(' › ')
}

/** The class of the parts whose paths have a segment; worked out once. */
const classesBySegment = oncePer(
  (vocabulary: Vocabulary): ReadonlyMap<string, Term> =>
    new Map(
      subjectsOf(vocabulary.quads, rdf.type, rdf.Property).flatMap((property): [string, Term][] => {
        const type = partClassOf(vocabulary.property(property.value))
        return type ? [[partSegment(property.value), type]] : []
      }),
    ),
)
