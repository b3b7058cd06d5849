import { acc, handrailSide } from '../../rdf/vocab.js'
import type { Found } from './audited-record.js'

/** Values of a handrail: one on the left and one on the right, each stated for itself, are handrails on both sides. */
export function joinSides(values: readonly Found[]): readonly Found[] {
  const [first] = values
  if (!first?.property.equals(acc.handrail)) return values
  const has = (side: keyof typeof handrailSide) => values.some(({ term }) => term.equals(handrailSide[side]))
  return has('left') && has('right') ? [{ ...first, term: handrailSide.both }] : values
}
