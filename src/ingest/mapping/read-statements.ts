import type { Node } from 'yaml'
import { rdf } from '../../rdf/vocab.js'
import type { StatementMapping } from './mapping.js'
import type { MappingContext } from './read-keys.js'
import { readObject } from './read-object.js'

const predicateKeys = ['p', 'predicate', 'predicates']
const objectKeys = ['o', 'object', 'objects']

/** Reads `po`: short forms `[p, o]`, `[p, o, datatype]`, `[p, o, nl~lang]`, and maps with `p` and `o`. */
export function readStatements(context: MappingContext, list: Node, things: readonly string[]): StatementMapping[] {
  const { reader } = context
  const items = reader.isList(list) ? reader.items(list) : [list]
  return items.flatMap(item =>
    reader.isMap(item) ? readLong(context, item, things) : readShort(context, item, things),
  )
}

function readShort(context: MappingContext, item: Node, things: readonly string[]): StatementMapping[] {
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

function readLong(context: MappingContext, item: Node, things: readonly string[]): StatementMapping[] {
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
function combine(context: MappingContext, predicates: Node, objects: Node, { type, things }: Rest): StatementMapping[] {
  const { reader, names } = context
  const properties = reader.items(predicates).flatMap(node => {
    const text = reader.text(node, 'A predicate')?.replace(/~iri$/, '')
    return (text !== undefined && names.property(text, node)) || []
  })
  return properties.flatMap(predicate =>
    reader.items(objects).flatMap(node => {
      const object = readObject(context, node, { predicate, type, things, isType: rdf.type.equals(predicate) })
      return object ? [{ predicate, object }] : []
    }),
  )
}
