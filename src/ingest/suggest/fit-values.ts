import type { Unit, Vocabulary } from '../../model/vocabulary.js'
import { acc, dct, locn, rdfs, schema } from '../../rdf/vocab.js'
import { wordKey } from '../cells/clean-text.js'
import type { Target } from './targets.js'
import type { NumberCell, ValueProfile } from './describe-values.js'

/** How well the cells of a column suit what its header seems to mean. */
export interface Fit {
  /** 1 says that they suit; more that they speak for it; near 0 that it cannot be. */
  factor: number
  /** In words, for the comment. */
  note?: string
  /** The unit in which the plain numbers are plausible. */
  unit?: Unit
}

/** Texts that are seldom the same for all buildings. */
const ownTexts = [rdfs.label, locn.fullAddress, locn.thoroughfare]

type Judge = (values: ValueProfile, target: Target, vocabulary: Vocabulary, unit: Unit | undefined) => Fit

const unsuited = 0.25
const yesNo = (share: number): Fit =>
  share >= 0.7 ? { factor: 1, note: 'yes or no' } : { factor: Math.max(0.15, share * 0.6) }

/** Shares from which on the form of the cells speaks for a text that has one. */
const forms = new Map<string, (values: ValueProfile) => Fit>([
  [locn.postCode.value, ({ postCodes }) => form(postCodes, 'postcodes')],
  [schema.telephone.value, ({ phones }) => form(phones, 'telephone numbers')],
  [schema.email.value, ({ mails }) => form(mails, 'mail addresses')],
  [
    locn.locatorDesignator.value,
    ({ distinct }) => form(shareOf(distinct, /^\d{1,4}(?:\s?[-/]?\s?\w{1,4})?$/), 'house numbers'),
  ],
  [dct.identifier.value, values => unique(values)],
])

const judges: Readonly<Record<Target['saying'], Judge>> = {
  quantity: (values, target, vocabulary, unit) =>
    isYesNo(values) ? { factor: unsuited } : fitNumbers(values, target, vocabulary, unit),
  count: values => (isYesNo(values) ? { factor: 0.3 } : fitShare(values.whole, 'whole numbers')),
  number: values => (isYesNo(values) ? { factor: 0.5 } : fitShare(values.numeric, 'numbers')),
  boolean: ({ answers }) => yesNo(answers),
  flag: ({ answers }) => (answers >= 0.7 ? { factor: 1, note: 'yes or no' } : { factor: 0.1 }),
  presence: ({ answers, whole }, _target, _vocabulary, unit) =>
    unit ? { factor: 0.1 } : answers < 0.7 && whole >= 0.9 ? { factor: 0.55, note: 'whole numbers' } : yesNo(answers),
  code: fitCodes,
  text: fitText,
  iri: ({ addresses }) => form(addresses, 'web addresses'),
  date: ({ dates }) => form(dates, 'dates'),
  surveyed: ({ dates, numbers, filled }) => {
    const years = numbers.filter(({ number }) => number > 1980 && number < 2100).length / filled
    return form(Math.max(dates, years), 'dates')
  },
  time: ({ times }) => form(times, 'times'),
  latitude: values => fitDegrees(values, 90),
  longitude: values => fitDegrees(values, 180),
}

/** Holds the cells against a target; empty columns tell nothing. */
export function fitValues(values: ValueProfile, target: Target, vocabulary: Vocabulary, unit: Unit | undefined): Fit {
  if (values.filled === 0) return { factor: 0.85, note: 'no values' }
  return judges[target.saying](values, target, vocabulary, unit)
}

/** Share of the distinct values that are labels of the scheme, in any language. */
export function codeShare(values: ValueProfile, scheme: string, vocabulary: Vocabulary): number {
  const labels = labelsOf(vocabulary, scheme)
  const distinct = [...values.distinct.keys()].slice(0, 200)
  return distinct.length === 0 ? 0 : distinct.filter(text => labels.has(wordKey(text))).length / distinct.length
}

const known = new WeakMap<Vocabulary, Map<string, ReadonlySet<string>>>()

/** Labels and notations of a code list, as cells are compared with them. */
export function labelsOf(vocabulary: Vocabulary, scheme: string): ReadonlySet<string> {
  const schemes = known.get(vocabulary) ?? new Map<string, ReadonlySet<string>>()
  known.set(vocabulary, schemes)
  const concepts = vocabulary.concepts(scheme) ?? []
  const labels = schemes.get(scheme) ?? new Set(concepts.flatMap(one => [one.notation, ...one.labels]).map(wordKey))
  schemes.set(scheme, labels)
  return labels
}

function isYesNo({ answers, numeric, distinct }: ValueProfile): boolean {
  return answers >= 0.7 && (numeric < 1 || distinct.has('1'))
}

function form(share: number, what: string): Fit {
  if (share >= 0.6) return { factor: 1.1, note: what }
  return { factor: share >= 0.2 ? 0.7 : unsuited }
}

function fitShare(share: number, what: string): Fit {
  return share >= 0.7 ? { factor: 1, note: what } : { factor: Math.max(0.2, share) }
}

function shareOf(distinct: ReadonlyMap<string, number>, pattern: RegExp): number {
  const texts = [...distinct.keys()]
  return texts.filter(text => pattern.test(text)).length / texts.length
}

function unique({ distinct, filled, total }: ValueProfile): Fit {
  if (distinct.size === filled && filled > total * 0.9) return { factor: 1.1, note: 'each different' }
  return { factor: distinct.size > filled * 0.5 ? 0.8 : 0.4 }
}

function fitText(values: ValueProfile, target: Target): Fit {
  const judge = forms.get(target.property?.value ?? '')
  if (judge) return judge(values)
  if (isYesNo(values)) return { factor: 0.35 }
  if (ownTexts.some(one => target.property?.equals(one)) && values.filled > 20 && values.distinct.size < 3)
    return { factor: 0.4 }
  return { factor: values.numeric >= 0.9 || values.dates >= 0.9 ? 0.5 : 1 }
}

function fitCodes(values: ValueProfile, { scheme, property }: Target, vocabulary: Vocabulary): Fit {
  if (property?.equals(acc.outcome) && isYesNo(values)) return { factor: 0.95, note: 'yes or no' }
  const share = codeShare(values, scheme?.value ?? '', vocabulary)
  if (share >= 0.5)
    return {
      factor: isYesNo(values) ? 0.95 : 1.1,
      note: `${Math.round(share * 100)} % of its words are in the code list`,
    }
  if (isYesNo(values) || values.numeric >= 0.9) return { factor: 0.3 }
  const isProse = values.distinct.size > 60 && values.distinct.size > values.filled * 0.5
  return { factor: isProse ? 0.4 : share > 0 ? 0.95 : values.distinct.size < 3 ? 0.8 : 0.6 }
}

function fitDegrees({ numbers, filled }: ValueProfile, most: number): Fit {
  const within = numbers.filter(({ number }) => Math.abs(number) <= most && !Number.isInteger(number))
  if (within.length >= filled * 0.7) return { factor: 1.15, note: 'degrees' }
  return numbers.some(({ number }) => Math.abs(number) > 1000) ? { factor: 0.2 } : { factor: 0.4 }
}

function fitNumbers(
  { numbers, numeric }: ValueProfile,
  target: Target,
  { units }: Vocabulary,
  given: Unit | undefined,
): Fit {
  if (numeric < 0.5) return { factor: Math.max(0.2, numeric) }
  const plain = numbers.filter(({ number, unit }) => number !== 0 && unit === undefined)
  if (!target.unit || plain.length === 0) return { factor: 1, note: 'numbers' }
  const own = target.unit
  const others = units.filter(({ quantityKind, iri }) => quantityKind === own.quantityKind && !iri.equals(own.iri))
  const tried = (given ? [given] : [own, ...others]).map(unit => ({ unit, share: plausible(plain, target, unit) }))
  const best = tried.find(({ share }) => share >= 0.8) ?? [...tried].sort((one, other) => other.share - one.share)[0]
  if (!best) return { factor: 1 }
  const note = `${Math.round(best.share * 100)} % plausible in ${best.unit.symbol}`
  return { factor: best.share >= 0.8 ? 1.05 : 0.5 + best.share / 2, note, unit: best.unit }
}

/** Share of numbers between the ends that the shapes call plausible. */
function plausible(cells: readonly NumberCell[], { unit: own, minimum, maximum }: Target, unit: Unit): number {
  const scale = unit.factor / (own?.factor ?? 1)
  const within = cells.filter(({ number }) => {
    const value = number * scale
    return value >= (minimum ?? -Infinity) && value <= (maximum ?? Infinity)
  })
  return within.length / cells.length
}
