import type { NamedNode, Term } from '@rdfjs/types'
import { schema } from '../rdf/vocab.js'

/** "+32 9 999 99 99" → "tel:+3299999999", and the like for mail; undefined for what one cannot call or write to. */
export function contactAddress(property: NamedNode, { value }: Term): string | undefined {
  const digits = value.replace(/[\s./()-]/g, '')
  if (property.equals(schema.telephone) && /^\+?\d{3,}$/.test(digits)) return `tel:${digits}`
  if (property.equals(schema.email) && /^[^\s@<>"?&]+@[^\s@<>"?&]+$/.test(value)) return `mailto:${value}`
  return undefined
}
