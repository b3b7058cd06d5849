import type { Literal, Term } from '@rdfjs/types'
import type { Vocabulary } from '../../../model/vocabulary.js'
import { namedNode } from '../../../rdf/terms.js'
import { xsd } from '../../../rdf/vocab.js'
import type { AuditedRecord, Found } from '../audited-record.js'
import { boundOf } from '../bounds.js'
import type { Comparison, Limit } from '../limits.js'
import { readDecimal } from '../../../rdf/decimal.js'
import type { PropertyTest } from '../property-test.js'
import { words, type ReportLanguage, type Words } from './words.js'

/** Says in one language what an audit holds. */
export interface Speaker {
  words: Words
  /** The text in the language, else in English, else in any. */
  text(literals: readonly Literal[]): string
  label(term: Term): string
  /** "Side entrance › door 1". */
  element(thing: string, record: AuditedRecord): string
  /** "92.5 cm", "at least 80 cm", "yes". */
  value(found: Found): string
  /** "measured, 2024-05-12, Entrances!F7", as far as it is known. */
  origin(found: Found): string
  /** "≥ 90 cm". */
  limit(requirement: PropertyTest): string
}

export function createSpeaker(vocabulary: Vocabulary, language: ReportLanguage): Speaker {
  const spoken = words[language]
  const languages = [language, 'en']
  const label = (term: Term) => vocabulary.label(term, languages).value
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2, useGrouping: false })
  const term = (value: Term, unit: string): string => {
    if (value.termType !== 'Literal') return vocabulary.describes(value.value) ? label(value) : spoken.present
    if (value.datatype.equals(xsd.boolean)) return value.value === 'true' ? spoken.yes : spoken.no
    return readDecimal(value.value) ? `${number.format(Number(value.value))}${unit}` : value.value
  }
  const unitOf = (property: string | undefined) => {
    const symbol = vocabulary.property(property ?? '')?.unit?.symbol
    return symbol === undefined ? '' : ` ${symbol}`
  }
  return {
    words: spoken,
    text: literals => chooseText(literals, languages),
    label,
    element: (thing, record) => nameElement(thing, { record, label, languages }),
    value: found => `${boundSigns[boundOf(found)]}${term(found.term, unitOf(found.property.value))}`,
    origin: ({ observation, derived }) =>
      [
        derived ? spoken.derived : undefined,
        observation?.method && label(observation.method),
        observation?.date?.value,
        observation?.cell,
      ]
        .filter(part => part !== undefined)
        .join(', '),
    limit: requirement => {
      const unit = unitOf(requirement.path.at(-1)?.property.value)
      return describeLimits(requirement, spoken, value => term(value, unit))
    },
  }
}

const boundSigns = { exact: '', 'at-least': '≥ ', 'at-most': '≤ ' } as const

const comparisonSigns: Readonly<Record<Comparison, string>> = {
  'at-least': '≥ ',
  above: '> ',
  'at-most': '≤ ',
  below: '< ',
  'one-of': '',
}

function describeLimits(test: PropertyTest, spoken: Words, say: (term: Term) => string): string {
  const one = ({ comparison, terms }: Limit) => `${comparisonSigns[comparison]}${terms.map(say).join(' / ')}`
  const limits = [...test.limits.map(one), ...(test.wanted ? [say(test.wanted)] : [])]
  if (limits.length > 0) return limits.join(', ')
  if (test.most !== undefined) return test.most === 0 ? spoken.none : `≤ ${test.most}`
  return (test.least ?? 1) > 1 ? `≥ ${test.least}` : spoken.present
}

function chooseText(literals: readonly Literal[], languages: readonly string[]): string {
  const wished = languages.map(language => literals.find(literal => literal.language === language)).find(Boolean)
  return (wished ?? literals[0])?.value ?? ''
}

interface Naming {
  record: AuditedRecord
  label: (term: Term) => string
  languages: readonly string[]
}

/** Its own name, else its kind and the end of its IRI, below the names of what it is part of. */
function nameElement(thing: string, { record, label, languages }: Naming): string {
  const nameOne = (iri: string): string => {
    const own = chooseText(record.names(iri), languages)
    const [type] = record.types(iri)
    return own || [type && label(namedNode(type)), iri.replace(/^.*[/#]/, '')].filter(Boolean).join(' ')
  }
  const way = [thing, ...record.above(thing)].filter(iri => iri !== record.root || iri === thing)
  return way.reverse().map(nameOne).join(' › ')
}
