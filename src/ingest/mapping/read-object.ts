import type { NamedNode } from '@rdfjs/types'
import type { Node } from 'yaml'
import { functions } from '../functions/functions.js'
import type { ObjectMapping, Template } from './mapping.js'
import { suggest } from './nearest.js'
import { parseTemplate } from './parse-template.js'
import { functionStart, readFunction } from './read-function.js'
import type { MappingContext } from './read-keys.js'

/** Where an object stands. */
export interface ObjectPlace {
  predicate: NamedNode
  isType: boolean
  /** Third item of the short form. */
  type: Node | undefined
  /** Names of the mappings that can be linked to. */
  things: readonly string[]
}

const objectKeys = ['mapping', 'function', 'parameters', 'value', 'datatype', 'language', 'type']

/** Reads one object; undefined, with a problem, when it is none. */
export function readObject(context: MappingContext, node: Node, place: ObjectPlace): ObjectMapping | undefined {
  const { reader } = context
  if (!reader.isMap(node)) return readValue(context, node, place)
  const entries = new Map(reader.entries(node, 'An object').map(entry => [entry.key, entry]))
  for (const { key, keyNode } of entries.values())
    if (!objectKeys.includes(key))
      reader.report(keyNode, `An object has no "${key}".`, `Keys are ${objectKeys.join(', ')}.`)
  const text = (key: string) => entries.get(key) && reader.text(entries.get(key)?.value ?? node, `"${key}"`)
  if (entries.has('mapping')) return readLink(context, entries.get('mapping')?.value ?? node, place)
  if (entries.has('function')) return readCall(context, node, place, text('language'))
  const value = entries.get('value')?.value
  if (!value) return void reader.report(node, 'This object has no value.', 'Give "value", "function" or "mapping".')
  const [datatype, language] = [text('datatype'), text('language')]
  const written = { datatype, language, isIri: text('type') === 'iri' }
  return toObject(context, value, reader.text(value, 'The value') ?? '', { ...place, ...written })
}

function readLink({ reader }: MappingContext, node: Node, { things }: ObjectPlace): ObjectMapping | undefined {
  const thing = reader.text(node, 'The mapping') ?? ''
  if (things.includes(thing)) return { kind: 'link', thing }
  return void reader.report(
    node,
    `There is no mapping "${thing}".`,
    suggest(thing, things, `Mappings are ${things.join(', ')}.`),
  )
}

function readCall(
  context: MappingContext,
  node: Node,
  { predicate }: ObjectPlace,
  language: string | undefined,
): ObjectMapping | undefined {
  const call = readFunction(context, node)
  if (!call) return undefined
  const unitless = functions.get(call.name)?.needsUnit && !context.vocabulary.property(predicate.value)?.unit
  if (unitless)
    return void context.reader.report(
      node,
      `${predicate.value} has no unit in the vocabulary.`,
      'Use fn:number or fn:count.',
    )
  if (call.name === 'answer')
    return void context.reader.report(
      node,
      'fn:answer is for a property that stands in the row.',
      'Write [$(property)~iri, fn:answer($(value))].',
    )
  const scheme = call.arguments.some(({ parameter }) => parameter === 'scheme')
  if (call.name === 'code' && !scheme && !context.vocabulary.property(predicate.value)?.scheme)
    return void context.reader.report(
      node,
      `The vocabulary names no code list for ${predicate.value}.`,
      'Add fn:scheme = code:…',
    )
  return { kind: 'function', call, ...(language === undefined ? {} : { language }) }
}

function readValue(context: MappingContext, node: Node, place: ObjectPlace): ObjectMapping | undefined {
  const text = context.reader.text(node, 'The object') ?? ''
  const type = place.type && context.reader.text(place.type, 'The datatype or language')
  const language = /^(.*)~lang$/.exec(type ?? '')?.[1]
  if (functionStart.test(text)) return readCall(context, node, place, language)
  return toObject(context, node, text, {
    ...place,
    language,
    datatype: language === undefined ? type : undefined,
    isIri: false,
  })
}

interface Written extends ObjectPlace {
  datatype: string | undefined
  language: string | undefined
  isIri: boolean
}

function toObject(context: MappingContext, node: Node, text: string, written: Written): ObjectMapping | undefined {
  const { reader, names } = context
  const isIri = written.isIri || written.isType || text.endsWith('~iri')
  const template = parseTemplate(text.replace(/~iri$/, ''))
  if (!template) return void reader.report(node, `A reference $(…) is not closed in "${text}".`, 'Close it.')
  if (isIri) return toIri(context, node, template)
  const constant = template.every(part => typeof part === 'string')
  if (constant && names.isPrefixed(text))
    return void reader.report(node, `"${text}" would be a text here.`, `Write ${text}~iri.`)
  const datatype = written.datatype === undefined ? undefined : names.term(written.datatype, node)
  if (written.datatype !== undefined && !datatype) return undefined
  return {
    kind: 'text',
    template,
    termType: 'literal',
    ...(datatype ? { datatype } : {}),
    ...(written.language === undefined ? {} : { language: written.language }),
  }
}

/** A prefix at the beginning is written out; what has no reference is one name. */
function toIri({ names }: MappingContext, node: Node, template: Template): ObjectMapping | undefined {
  const [first = '', ...rest] = template
  if (typeof first === 'string' && rest.length === 0) {
    const term = names.term(first, node)
    return term && { kind: 'constant', term }
  }
  const start = typeof first === 'string' && names.isPrefixed(first) ? names.expand(first, node)?.value : first
  return start === undefined ? undefined : { kind: 'text', template: [start, ...rest], termType: 'iri' }
}
