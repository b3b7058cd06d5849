import type { NamedNode, Quad } from '@rdfjs/types'
import { literal, namedNode, quad } from '../rdf/terms.js'
import { xsd } from '../rdf/vocab.js'

type Value = Quad['object']

/** What is said of one thing: property by property, with values that may be missing. */
export function about(
  subject: NamedNode,
  ...said: readonly (readonly [NamedNode, ...(Value | undefined)[]])[]
): Quad[] {
  return said.flatMap(([property, ...values]) =>
    values.flatMap(value => (value === undefined ? [] : [quad(subject, property, value) as Quad])),
  )
}

export const whole = (number: number): Value => literal(String(number), xsd.integer)
export const natural = (number: number): Value => literal(String(number), xsd.nonNegativeInteger)
export const share = (number: number): Value => literal(number.toFixed(4), xsd.decimal)
export const day = (text: string): Value => literal(text, xsd.date)
export const moment = (text: string): Value => literal(text, xsd.dateTime)
export const iri = (text: string): NamedNode => namedNode(text)
