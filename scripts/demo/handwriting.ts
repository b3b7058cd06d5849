import type { CellValue } from 'hucre'
import { chance, choose } from './dice.js'
import type { SurveyName } from './plan.js'

/** How the people of one survey filled in their cells. */
export interface Hand {
  /** Share of the measures that they took; the others stay unknown. */
  diligence: number
  yes: CellValue
  no: CellValue
  unknown: CellValue
  notApplicable: CellValue
  date(key: string): CellValue
  centimetres(key: string, value: number): CellValue
  metres(key: string, value: number): CellValue
  percent(key: string, value: number): CellValue
}

/** Jobstudents in 2022: whole numbers, crosses, and nothing where they did not look. */
const students: Hand = {
  diligence: 0.45,
  yes: 'x',
  no: 'nee',
  unknown: null,
  notApplicable: null,
  date: () => 2022,
  centimetres: (_, value) => Math.round(value),
  metres: (_, value) => Math.round(value * 10) / 10,
  percent: (_, value) => Math.round(value),
}

/** The equal opportunities officer in 2023: everything as text, with decimal commas. */
const officer: Hand = {
  diligence: 0.78,
  yes: 'ja',
  no: 'nee',
  unknown: '?',
  notApplicable: 'n.v.t.',
  date: () => 'mei 2023',
  centimetres: (key, value) => choose(key, [withComma(value), withComma(value), `${withComma(value)} `]),
  metres: (key, value) => choose(key, [`${withComma(value)} m`, withComma(value)]),
  percent: (_, value) => `${withComma(value)} %`,
}

/** An engineering bureau in 2024: a unit in each cell, though not each time the same one. */
const bureau: Hand = {
  diligence: 0.96,
  yes: 'Ja',
  no: 'Neen',
  unknown: 'onbekend',
  notApplicable: 'n.v.t.',
  date: key => choose(key, ['12/05/2024', '13/05/2024', '17/05/2024']),
  centimetres: writeWithUnit,
  metres: (_, value) => `${withComma(value)} m`,
  percent: (key, value) => choose(key, [`${withComma(value)} %`, toRatio(value)]),
}

/** The officer again in 2025, by now with a template: numbers as numbers, dates as dates. */
const followUp: Hand = {
  diligence: 0.92,
  yes: 'ja',
  no: 'nee',
  unknown: '-',
  notApplicable: 'nvt',
  date: key => new Date(Date.UTC(2025, 2, choose(key, [17, 18, 20]))),
  centimetres: (key, value) => (value >= 20 && chance(key) < 0.06 ? `ca. ${Math.round(value / 5) * 5}` : value),
  metres: (_, value) => value,
  percent: (_, value) => `${withComma(value)}%`,
}

export const hands: Readonly<Record<SurveyName, Hand>> = { students, officer, bureau, 'follow-up': followUp }

/** What the hand writes of a measure; `undefined` is a thing that the building does not have. */
export function writeMeasure(
  hand: Hand,
  unit: 'centimetres' | 'metres' | 'percent',
  key: string,
  value: number | undefined,
): CellValue {
  if (value === undefined) return hand.notApplicable
  return chance(`${key} measured`) < hand.diligence ? hand[unit](key, value) : hand.unknown
}

/** Yes, no, or the mark of the hand for "not looked at". */
export function writeAnswer(hand: Hand, key: string, answer: boolean): CellValue {
  if (chance(`${key} answered`) >= hand.diligence) return hand.unknown
  return answer ? hand.yes : hand.no
}

/** A name as it is copied from another sheet: now and then with a blank behind it or without its capitals. */
export function copyName(key: string, name: string): string {
  const care = chance(`${key} copied`)
  if (care < 0.08) return `${name} `
  return care < 0.13 ? name.toLowerCase() : name
}

/** 92.5 → "92,5 cm", "925 mm" or "0,925 m"; nobody writes a threshold in metres. */
function writeWithUnit(key: string, value: number): string {
  const inCentimetres = `${withComma(value)} cm`
  if (value === 0) return inCentimetres
  const inMillimetres = `${value * 10} mm`
  if (value < 50) return choose(key, [inCentimetres, inMillimetres])
  return choose(key, [inCentimetres, inMillimetres, `${withComma(Number((value / 100).toFixed(3)))} m`])
}

/** 92.5 → "92,5". */
export function withComma(value: number): string {
  return String(value).replace('.', ',')
}

/** 8.3 % → "1:12". */
function toRatio(percent: number): string {
  return `1:${Math.round(100 / percent)}`
}
