import { decimalText, divide, toDecimal } from '../../rdf/decimal.js'

const inchesInFoot = 12
const feet =
  /^(\d+) ?(?:'|′|’|ft\.?|feet|foot) ?(\d{1,2}(?:[.,]\d+)?|\d{1,2} \d\/\d{1,2}) ?(?:"|″|”|''|in\.?|inch|inches)$/i
const mixed = /^(\d{1,3})[ -](\d)\/(2|4|8|16)(?!\d)(.*)$/
const metres = /^(\d{1,2}) ?m ?(\d{2})$/i

/** One number and one unit for lengths that are written with two: `2' 11"` → `35"`, `35 1/2 in` → `35.5 in`, `1m20` → `1.20m`. */
export function joinUnits(text: string): string {
  const [, foot, inches = ''] = feet.exec(text) ?? []
  const whole = joinFraction(inches)
  if (foot !== undefined && parseFloat(whole) < inchesInFoot) return addInches(Number(foot) * inchesInFoot, whole)
  const [, metre, centimetres] = metres.exec(text) ?? []
  return metre === undefined ? joinFraction(text) : `${metre}.${centimetres}m`
}

function addInches(whole: number, inches: string): string {
  const [units = '0', fraction] = inches.split(/[.,]/)
  const total = whole + Number(units)
  return `${total}${fraction === undefined ? '' : `.${fraction}`}"`
}

/** A half, quarter, eighth or sixteenth behind a whole number; nothing else can be meant by it. */
function joinFraction(text: string): string {
  const [, whole, part, parts, rest = ''] = mixed.exec(text) ?? []
  if (whole === undefined || part === undefined || parts === undefined) return text
  const fraction = decimalText(divide(toDecimal(part), toDecimal(parts)))
  return Number(part) < Number(parts) ? whole + fraction.slice(1) + rest : text
}
