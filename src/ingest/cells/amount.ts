import { cleanText } from './clean-text.js'
import { decimalText, toDecimal } from '../../rdf/decimal.js'
import type { Bound } from '../rows/evaluate.js'
import type { Fault } from '../finding.js'
import { joinUnits } from './join-units.js'
import { readNumeral } from './numeral.js'
import type { NumberMarks } from './numeral.js'

/** What a cell with a number says. */
export interface Amount {
  /** Shortest decimal notation, with a point. */
  number: string
  /** As written behind the number; undefined when it stands alone. */
  unit?: string
  bound?: Bound
  estimated?: boolean
  /** The second term of a ratio such as 1:12. */
  ratioTo?: string
}

interface Qualifier {
  pattern: RegExp
  says: Pick<Amount, 'bound' | 'estimated'>
}

const qualifiers: readonly Qualifier[] = [
  {
    pattern:
      /^(?:ca|circa|zirka|env|environ|etwa|ungefähr|ung|ongeveer|ong|rond|approx|approximately|about|aprox|aproximadamente|unos)(?!\p{L})\.?\s*/iu,
    says: { estimated: true },
  },
  { pattern: /^(?:±|\+\/-|~|≈)\s*/u, says: { estimated: true } },
  {
    pattern:
      /^(?:min|mín|minimum|mínimo|minimaal|minstens|mind|mindestens|au moins|at least|al menos|como mínimo|meer dan|plus de|mehr als|more than|más de)(?!\p{L})\.?\s*/iu,
    says: { bound: 'at-least' },
  },
  { pattern: /^(?:>=?|≥)\s*/, says: { bound: 'at-least' } },
  {
    pattern:
      /^(?:max|máx|maximum|máximo|maximaal|hoogstens|höchstens|au plus|at most|up to|bis zu|como máximo|minder dan|moins de|weniger als|less than|menos de)(?!\p{L})\.?\s*/iu,
    says: { bound: 'at-most' },
  },
  { pattern: /^(?:<=?|≤)\s*/, says: { bound: 'at-most' } },
]

const fractions: Readonly<Record<string, string>> = { '½': '.5', '¼': '.25', '¾': '.75' }
const numeral = /^([+-]?)\s*(\d(?:[\d.,'’ ]*\d)?(?:e[+-]?\d{1,3})?)?\s*([½¼¾])?\s*(\+(?!\/))?\s*/iu
const ratio = /^(?::|\/|(?:op|in|sur|auf|zu)(?!\p{L}))\s*(\d[\d.,]*)$/iu
const another = /^(?:-|\/|:|–|x|×|;|(?:tot|à|bis|to|en|et|und|and|of|ou|oder|or)(?!\p{L}))\s*\d/iu

/** "ca. 92,5 cm" → 92.5, "cm", estimated; a fault when the text is not one number. Never guesses between two readings. */
export function readAmount(cell: string, marks: NumberMarks): Amount | Fault {
  const text = cleanText(cell)
  const { says, rest: written } = takeQualifiers(text)
  const rest = joinUnits(written)
  const [whole = '', sign = '', digits, fraction, plus] = numeral.exec(rest) ?? []
  if (digits === undefined && fraction === undefined) return unreadable(text)
  const number = readNumeral(digits ?? '0', fraction ? { ...marks, whole: true } : marks)
  if (typeof number !== 'string') return number
  const behind = rest.slice(whole.length)
  const value = decimalText(toDecimal((sign === '-' ? '-' : '') + number + (fractions[fraction ?? ''] ?? '')))
  const amount = { number: value, ...says, ...(plus ? { bound: 'at-least' as const } : {}) }
  return behind === '' ? amount : addRest(amount, behind, text, marks)
}

function takeQualifiers(text: string): { says: Qualifier['says']; rest: string } {
  if (/^[\d-]/.test(text)) return { says: {}, rest: text }
  const found = qualifiers.map(({ pattern, says }) => ({ says, length: pattern.exec(text)?.[0].length ?? 0 }))
  const first = found.find(({ length }) => length > 0)
  if (!first) return { says: {}, rest: text }
  const { says, rest } = takeQualifiers(text.slice(first.length))
  return { says: { ...says, ...first.says }, rest }
}

function addRest(amount: Amount, behind: string, text: string, marks: NumberMarks): Amount | Fault {
  const [, second] = ratio.exec(behind) ?? []
  const ratioTo = second === undefined ? undefined : readNumeral(second, marks)
  if (typeof ratioTo === 'string') return { ...amount, ratioTo }
  if (another.test(behind)) return severalNumbers(text)
  if (/\d/.test(behind) || !/^[\p{L}%‰°"″”'′µ]/u.test(behind)) return unreadable(text)
  const unit = behind.replace(/\s*\+$/, '')
  return { ...amount, unit, ...(unit === behind ? {} : { bound: 'at-least' as const }) }
}

function severalNumbers(text: string): Fault {
  return {
    code: 'several-numbers',
    values: { text },
  }
}

function unreadable(text: string): Fault {
  return {
    code: 'not-a-number',
    values: { text },
  }
}
