import type { Literal, NamedNode } from '@rdfjs/types'
import { literal, namedNode } from '../../rdf/terms.js'
import { cleanText, tidyText } from '../cells/clean-text.js'
import type { CompiledCall, ResolveColumn } from './compile-argument.js'
import { nothing } from './evaluate.js'
import type { Evaluate, Reading, RowReader } from './evaluate.js'
import type { Fault } from '../finding.js'
import { splitCell } from '../functions/code.js'
import type { FunctionContext } from '../functions/definition.js'
import { isLexical } from '../cells/lexical.js'
import type { ObjectMapping, Template } from '../mapping/mapping.js'
import type { ColumnUse } from '../tables/table.js'
import { toText } from '../cells/text-literal.js'

type TextObject = Extract<ObjectMapping, { kind: 'text' }>
type ToTerm = (text: string) => Literal | NamedNode | Fault

/** A text with references as values; there is none when one of its cells says nothing. */
export function compileTemplate(object: TextObject, context: FunctionContext, resolve: ResolveColumn): CompiledCall {
  const parts = object.template.map(part => (typeof part === 'string' ? part : resolve(part.column)))
  const uses = parts.filter(part => typeof part !== 'string')
  const toTerm = object.termType === 'iri' ? toAddress : toLiteral(object, context, uses[0])
  const [only] = parts
  if (parts.length === 1 && typeof only === 'object') return { evaluate: ofCell(only, toTerm), uses }
  return { evaluate: ofParts(parts, toTerm), uses }
}

/** The names of the columns of a template that were looked up. */
export function usesOf(template: Template, resolve: ResolveColumn): ColumnUse[] {
  return template.flatMap(part => (typeof part === 'string' ? [] : [resolve(part.column)]))
}

function ofCell(use: ColumnUse, toTerm: ToTerm): Evaluate {
  return row => {
    const reading = row.read(use)
    if (!reading) return nothing
    return splitCell(reading.raw, use.reading.separator).flatMap(text => toValues(row, toTerm(text), reading.uses))
  }
}

function ofParts(parts: readonly (string | ColumnUse)[], toTerm: ToTerm): Evaluate {
  return row => {
    const readings = parts.map(part => (typeof part === 'string' ? part : row.read(part)))
    const spoken = readings.filter((part): part is Reading => typeof part === 'object')
    const uses = spoken.flatMap(part => part.uses)
    if (readings.some(part => part === undefined)) {
      row.doubt(uses, incomplete)
      return nothing
    }
    const text = readings.map(part => (typeof part === 'string' ? part : (part?.raw.trim() ?? ''))).join('')
    return toValues(row, toTerm(text), uses)
  }
}

function toValues(row: RowReader, term: Literal | NamedNode | Fault, uses: readonly ColumnUse[]): ReturnType<Evaluate> {
  if ('termType' in term) return [{ term, uses }]
  row.fault(uses, term)
  return nothing
}

function toLiteral({ datatype, language }: TextObject, context: FunctionContext, first: ColumnUse | undefined): ToTerm {
  if (!datatype) {
    const literalOf = toText(context.property, language ?? first?.reading.language)
    return text => literalOf(tidyText(text))
  }
  return text => {
    const lexical = cleanText(text)
    return isLexical(lexical, datatype) ? literal(lexical, datatype) : notOfType(lexical, datatype)
  }
}

function toAddress(text: string): NamedNode | Fault {
  const written = cleanText(text)
  const address = /^tel:/i.test(written) ? written.replace(/[\s./()-]/g, '') : written
  const wellFormed = /^(https?:\/\/[^\s<>"{}|\\^`/]+|mailto:[^\s<>"{}|\\^`@]+@|tel:\+?[\d])[^\s<>"{}|\\^`]*$/i.test(
    address,
  )
  return wellFormed ? namedNode(address) : notAnAddress(address)
}

const incomplete: Fault = { code: 'incomplete-text' }

function notOfType(text: string, datatype: NamedNode): Fault {
  return { code: 'wrong-datatype', values: { text, datatype: datatype.value.replace(/^.*[#/]/, '') } }
}

function notAnAddress(text: string): Fault {
  return { code: 'not-an-address', values: { text } }
}
