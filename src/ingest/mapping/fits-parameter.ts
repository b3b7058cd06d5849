import type { Node } from 'yaml'
import { findUnit } from '../cells/find-unit.js'
import { coordinateSystems } from '../functions/coordinate-systems.js'
import type { Parameter, Takes } from '../functions/definition.js'
import type { ArgumentValue } from './mapping.js'
import { suggest } from './nearest.js'
import type { MappingContext } from './read-keys.js'

/** A value that stands where a function was expected to be read, with the node to report at. */
export interface Place {
  context: MappingContext
  node: Node
}

/** A message and its cure. */
type Complaint = readonly [string, string]

const written: readonly Takes[] = ['text', 'unit', 'pattern', 'system', 'order']
const orders = ['latitude longitude', 'longitude latitude']

/** Whether a parameter takes what stands there as a text, in quotes or not. */
export function isWritten(takes: Takes): boolean {
  return written.includes(takes)
}

/** Whether an argument is of the kind that its parameter takes; reports it when not. */
export function fitsParameter(
  { context, node }: Place,
  name: string,
  { takes }: Parameter,
  value: ArgumentValue,
): boolean {
  const complaint = wrongKind(name, takes, value) ?? wrongValue(context, takes, value)
  if (complaint) context.reader.report(node, ...complaint)
  return !complaint
}

function wrongKind(name: string, takes: Takes, { kind }: ArgumentValue): Complaint | undefined {
  if (takes === 'cell' && (kind === 'iri' || kind === 'text')) return [`fn:${name} takes a column.`, 'Write $(column).']
  if ((takes === 'name' || takes === 'scheme') && kind !== 'iri')
    return [`fn:${name} takes a name such as acc:Ramp.`, 'Write one.']
  return isWritten(takes) && kind !== 'text' ? [`fn:${name} takes a text.`, 'Write "…".'] : undefined
}

function wrongValue({ vocabulary }: MappingContext, takes: Takes, value: ArgumentValue): Complaint | undefined {
  if (takes === 'scheme' && value.kind === 'iri' && !vocabulary.concepts(value.term.value))
    return [`${value.term.value} is no code list.`, 'See the code lists in vocab/.']
  if (value.kind !== 'text') return undefined
  const { text } = value
  if (takes === 'pattern' && !isPattern(text)) return [`"${text}" is no regular expression.`, 'Mend the expression.']
  if (takes === 'unit' && !findUnit(vocabulary.units, text))
    return [`"${text}" is no unit.`, `Units are ${vocabulary.units.map(({ symbol }) => symbol).join(', ')}.`]
  if (takes === 'system' && !coordinateSystems().has(text))
    return [`"${text}" is no coordinate system.`, systemCure(text)]
  if (takes === 'order' && !orders.includes(text))
    return [`"${text}" is no order.`, `Write "${orders.join('" or "')}".`]
  return undefined
}

function systemCure(text: string): string {
  const systems = [...coordinateSystems().values()].map(({ code, name }) => `${code} (${name})`)
  return suggest(text, coordinateSystems().keys(), `Systems are ${systems.join(', ')}.`)
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'iu').source !== ''
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  }
}
