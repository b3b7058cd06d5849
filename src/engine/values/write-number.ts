import { decimalText } from '../../rdf/decimal.js'
import type { Numeric } from './value.js'

/** Canonical lexical form: "12", "12.0", "1.2E1". */
export function numberText(number: Numeric): string {
  switch (number.type) {
    case 'integer':
      return String(number.value)
    case 'decimal':
      return withPoint(decimalText(number.value))
    case 'double':
      return binaryText(number.value, number.value.toExponential())
    case 'float':
      return binaryText(number.value, shortestFloat(number.value))
  }
}

function withPoint(text: string): string {
  return text.includes('.') ? text : `${text}.0`
}

/** "1.2e+1" → "1.2E1". */
function binaryText(value: number, exponential: string): string {
  if (Number.isNaN(value)) return 'NaN'
  if (!Number.isFinite(value)) return value < 0 ? '-INF' : 'INF'
  const [mantissa = '', exponent = ''] = exponential.split('e')
  return `${withPoint(mantissa)}E${exponent.replace('+', '')}`
}

/** The fewest digits that still name this float. */
function shortestFloat(value: number): string {
  for (let digits = 0; digits < 8; digits++) {
    const text = value.toExponential(digits)
    if (Math.fround(Number(text)) === value) return text
  }
  return value.toExponential(8)
}
