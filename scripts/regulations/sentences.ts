import type { Demand } from './limits.js'
import type { Stretch } from './stretch.js'
import type { Words } from './tables.js'

/** The four languages of the pages, in the order of `Words`. */
export const languages = ['nl', 'fr', 'de', 'en'] as const

type Language = (typeof languages)[number]

/** What is said of a value in one language: `must` in a sentence, `short` behind a colon. */
interface Saying {
  must: (subject: string) => string
  short: string
}

/** How each language puts a limit; `a` and `b` are amounts with their unit, `n` the first without. */
const sayings: Readonly<Record<Language, (demand: Demand, a: string, b: string, n: string) => Saying>> = {
  nl: (demand, a, b, n) =>
    saying(demand, {
      'at-least': [s => `moet ${s} minstens ${a} zijn`, `minstens ${a}`],
      above: [s => `moet ${s} meer dan ${a} zijn`, `meer dan ${a}`],
      'at-most': [s => `mag ${s} hoogstens ${a} zijn`, `hoogstens ${a}`],
      exactly: [s => `moet ${s} ${a} zijn`, a],
      between: [s => `moet ${s} tussen ${n} en ${b} liggen`, `${n} tot ${b}`],
    }),
  fr: (demand, a, b, n) =>
    saying(demand, {
      'at-least': [s => `${s} doit être d’au moins ${a}`, `au moins ${a}`],
      above: [s => `${s} doit être de plus de ${a}`, `plus de ${a}`],
      'at-most': [s => `${s} doit être de ${a} au plus`, `${a} au plus`],
      exactly: [s => `${s} doit être de ${a}`, a],
      between: [s => `${s} doit se situer entre ${n} et ${b}`, `de ${n} à ${b}`],
    }),
  de: (demand, a, b, n) =>
    saying(demand, {
      'at-least': [s => `muss ${s} mindestens ${a} betragen`, `mindestens ${a}`],
      above: [s => `muss ${s} mehr als ${a} betragen`, `mehr als ${a}`],
      'at-most': [s => `darf ${s} höchstens ${a} betragen`, `höchstens ${a}`],
      exactly: [s => `muss ${s} ${a} betragen`, a],
      between: [s => `muss ${s} zwischen ${n} und ${b} liegen`, `${n} bis ${b}`],
    }),
  en: (demand, a, b, n) =>
    saying(demand, {
      'at-least': [s => `${s} must be at least ${a}`, `at least ${a}`],
      above: [s => `${s} must be more than ${a}`, `more than ${a}`],
      'at-most': [s => `${s} must be at most ${a}`, `at most ${a}`],
      exactly: [s => `${s} must be ${a}`, a],
      between: [s => `${s} must be between ${n} and ${b}`, `${n} to ${b}`],
    }),
}

/** How each language names a stretch: "for a height difference of more than 10 and at most 25 cm". */
const stretches: Readonly<Record<Language, (word: string, low: string, high: string, stretch: Stretch) => string>> = {
  nl: (word, low, high, { from, to, inclusive }) => {
    const start = inclusive ? `minstens ${low}` : `meer dan ${low}`
    return `bij ${word} van ${join(from === undefined ? '' : start, to === undefined ? '' : `hoogstens ${high}`, 'en')}`
  },
  fr: (word, low, high, { from, to, inclusive }) => {
    const start = inclusive ? `d’au moins ${low}` : `de plus de ${low}`
    return `pour ${word} ${join(from === undefined ? '' : start, to === undefined ? '' : `de ${high} au plus`, 'et')}`
  },
  de: (word, low, high, { from, to, inclusive }) => {
    const start = inclusive ? `mindestens ${low}` : `mehr als ${low}`
    return `bei ${word} von ${join(from === undefined ? '' : start, to === undefined ? '' : `höchstens ${high}`, 'und')}`
  },
  en: (word, low, high, { from, to, inclusive }) => {
    const start = inclusive ? `at least ${low}` : `more than ${low}`
    return `for ${word} of ${join(from === undefined ? '' : start, to === undefined ? '' : `at most ${high}`, 'and')}`
  },
}

/** A stretch in words, in the four languages. */
export function stretchWords(words: Words, stretch: Stretch, unit: string): Words {
  return inEach((language, index) => {
    const amount = (value: number | undefined) => (value === undefined ? '' : toAmount(value, unit, language))
    return stretches[language](words[index] ?? '', amount(stretch.from), amount(stretch.to), stretch)
  })
}

/** What to do, as a sentence with the limit: "For a height difference of more than 50 cm, the slope must be …". */
export function toMessages(words: Words, demand: Demand, unit: string, when: Words | undefined): Words {
  return inEach((language, index) => {
    const { must } = sayingIn(language, demand, unit)
    const [subject, condition] = [words[index] ?? '', when?.[index]]
    const isTurned = language === 'nl' || language === 'de'
    if (condition !== undefined) return `${capital(condition)}${isTurned ? '' : ','} ${must(subject)}.`
    return `${capital(isTurned ? unturned(must(subject), subject) : must(subject))}.`
  })
}

/** The rule in short: "Slope of the ramp: at most 5 % (for a height difference of more than 50 cm)". */
export function toLabels(words: Words, demand: Demand, unit: string, when: Words | undefined): Words {
  return inEach((language, index) => {
    const subject = capital((words[index] ?? '').replace(articles, ''))
    const { short } = sayingIn(language, demand, unit)
    const limit = short === '' ? '' : `${language === 'fr' ? ' :' : ':'} ${short}`
    const condition = when?.[index]?.replace(/,$/, '')
    return `${subject}${limit}${condition === undefined ? '' : ` (${condition})`}`
  })
}

const articles = /^(?:de|het|een|la|le|les|une?|der|die|das|eine?|the|an?) |^l’/

type Sayings = Readonly<
  Record<'at-least' | 'above' | 'at-most' | 'exactly' | 'between', readonly [Saying['must'], string]>
>

function saying({ kind }: Demand, all: Sayings): Saying {
  if (kind === 'one-of' || kind === 'present') return { must: subject => subject, short: '' }
  const [must, short] = all[kind]
  return { must, short }
}

function sayingIn(language: Language, demand: Demand, unit: string): Saying {
  const lower = 'limit' in demand ? demand.limit : 0
  const upper = 'upper' in demand ? demand.upper : 0
  const amount = (value: number) => toAmount(value, unit, language)
  return sayings[language](demand, amount(lower), amount(upper), toNumeral(lower, language))
}

/** "mag de helling hoogstens" → "de helling mag hoogstens": the order of a sentence that begins with its subject. */
function unturned(clause: string, subject: string): string {
  const verb = clause.slice(0, clause.indexOf(' '))
  return `${subject} ${verb}${clause.slice(verb.length + 1 + subject.length)}`
}

function join(low: string, high: string, and: string): string {
  return low && high ? `${low} ${and} ${high}` : low || high
}

/** "8.3334" → "8,33 %": two decimals are enough for readers. */
function toAmount(value: number, unit: string, language: Language): string {
  return unit === '' ? toNumeral(value, language) : `${toNumeral(value, language)} ${unit}`
}

function toNumeral(value: number, language: Language): string {
  const text = String(Math.round(value * 100) / 100)
  return language === 'en' ? text : text.replace('.', ',')
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function inEach(say: (language: Language, index: number) => string): Words {
  const [nl, fr, de, en] = languages.map(say)
  return [nl ?? '', fr ?? '', de ?? '', en ?? '']
}
