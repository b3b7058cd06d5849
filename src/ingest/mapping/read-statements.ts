import type { Node } from 'yaml'
import { rdf } from '../../rdf/vocab.js'
import { conditions } from '../functions/functions.js'
import type { FunctionCall } from './mapping.js'
import { parseTemplate } from './parse-template.js'
import type { MappingContext } from './read-keys.js'
import { readFunction } from './read-function.js'
import { readObject } from './read-object.js'
import { readPath } from './read-path.js'
import type { PathStep, PropertyPath } from './read-path.js'
import type { Written } from './spread-parts.js'

const predicateKeys = ['p', 'predicate', 'predicates']
const objectKeys = ['o', 'object', 'objects']

/** Reads `po`: short forms `[p, o]`, `[p, o, datatype]`, `[p, o, nl~lang]`, and maps with `p` and `o`; p can be a path. */
export function readStatements(context: MappingContext, list: Node, things: readonly string[]): Written[] {
  const { reader } = context
  const items = reader.isList(list) ? reader.items(list) : [list]
  return items.flatMap(item =>
    reader.isMap(item) ? readLong(context, item, things) : readShort(context, item, things),
  )
}

function readShort(context: MappingContext, item: Node, things: readonly string[]): Written[] {
  const { reader } = context
  const [predicates, objects, type, ...more] = reader.items(item)
  if (!predicates || !objects || more.length > 0) {
    reader.report(
      item,
      'This is no pair of predicate and object.',
      'Write [p, o], [p, o, datatype] or [p, o, nl~lang].',
    )
    return []
  }
  return combine(context, predicates, objects, { type, things })
}

function readLong(context: MappingContext, item: Node, things: readonly string[]): Written[] {
  const { reader } = context
  const entries = reader.entries(item, 'A predicate with objects')
  const find = (keys: readonly string[]) => entries.find(({ key }) => keys.includes(key))?.value
  for (const { key, keyNode } of entries)
    if (![...predicateKeys, ...objectKeys].includes(key))
      reader.report(keyNode, `"${key}" is not known here.`, 'Keys are p and o.')
  const [predicates, objects] = [find(predicateKeys), find(objectKeys)]
  if (predicates && objects) return combine(context, predicates, objects, { type: undefined, things })
  reader.report(item, `There is no ${predicates ? 'object' : 'predicate'} here.`, 'Give both p and o.')
  return []
}

interface Rest {
  type: Node | undefined
  things: readonly string[]
}

/** Each predicate with each object. */
function combine(context: MappingContext, predicates: Node, objects: Node, rest: Rest): Written[] {
  const { reader } = context
  return reader.items(predicates).flatMap(node => {
    const named = columnIn(reader.text(node, 'A predicate') ?? '')
    if (named !== undefined) return reader.items(objects).flatMap(object => readAnswer(context, named, object))
    const text = reader.text(node, 'A predicate')?.replace(/~iri$/, '')
    const path = text === undefined ? undefined : readPath(context, text, node)
    return path ? reader.items(objects).flatMap(object => readWritten(context, path, object, rest) ?? []) : []
  })
}

/** The column of a predicate `$(property)~iri`. */
function columnIn(text: string): string | undefined {
  const [part, ...more] = parseTemplate(text.replace(/~iri$/, '')) ?? []
  return typeof part === 'object' && more.length === 0 ? part.column : undefined
}

function readAnswer(context: MappingContext, property: string, node: Node): Written[] {
  const call = readFunction(context, node)
  if (call?.name === 'answer') return [{ way: [], answer: { property, call } }]
  if (call)
    context.reader.report(node, 'A property that stands in the row takes fn:answer.', 'Write fn:answer($(value)).')
  return []
}

function readWritten(
  context: MappingContext,
  { way, property: predicate }: PropertyPath,
  node: Node,
  { type, things }: Rest,
): Written | undefined {
  if (!predicate) return readPresence(context, way, node)
  const object = readObject(context, node, { predicate, type, things, isType: rdf.type.equals(predicate) })
  return object && { way, predicate, object }
}

/** Of a path to a part: whether the part is there. */
function readPresence(context: MappingContext, way: readonly PathStep[], node: Node): Written | undefined {
  const condition = readCondition(context, node)
  return condition && { way, condition }
}

/** A function that answers yes or no. */
export function readCondition(context: MappingContext, node: Node): FunctionCall | undefined {
  const call = readFunction(context, node)
  if (!call || conditions.includes(call.name)) return call
  const known = conditions.map(name => `fn:${name}`).join(', ')
  return void context.reader.report(node, `fn:${call.name} gives no yes or no.`, `A condition is one of ${known}.`)
}
