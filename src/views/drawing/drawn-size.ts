import type { NamedNode } from '@rdfjs/types'
import { valuesOf, type Thing } from '../../model/record.js'
import { boundKind } from '../../rdf/vocab.js'
import { formatNumber } from '../formatting.js'
import type { PageContext } from '../page-context.js'

/** A size of a drawing; one that nobody measured is drawn at a usual size, dashed, with a question mark. */
export interface DrawnSize {
  /** In the unit of the property. */
  size: number
  isKnown: boolean
  /** "92,5", "≥ 92,5", "?" */
  text: string
}

/** The size that is stated of a thing, else a usual one. Values past the limits are drawn at the limits. */
export function drawnSize(
  { language }: PageContext,
  thing: Thing | undefined,
  property: NamedNode,
  { usual, most }: { usual: number; most: number },
): DrawnSize {
  const value = thing && valuesOf(thing, property).find(({ current, term }) => current && isSize(term.value))
  if (!value) return { size: usual, isKnown: false, text: '?' }
  const bound = value.observations[0]?.bound
  const sign = bound?.equals(boundKind['at-least']) ? '≥ ' : bound?.equals(boundKind['at-most']) ? '≤ ' : ''
  return {
    size: Math.min(Number(value.term.value), most),
    isKnown: true,
    text: sign + formatNumber(language, value.term.value),
  }
}

const isSize = (text: string) => text.trim() !== '' && Number(text) >= 0
