import type { Node } from 'yaml'
import type { Source, Template, ThingMapping } from './mapping.js'
import { suggest } from './nearest.js'
import { parseTemplate } from './parse-template.js'
import { readFacilities } from './read-facilities.js'
import { readKeys } from './read-keys.js'
import type { Keys, MappingContext } from './read-keys.js'
import { readCondition, readStatements } from './read-statements.js'
import { spreadParts } from './spread-parts.js'
import type { Entry } from './yaml-reader.js'

/** All keys of a mapping. */
export const thingKeys = ['sources', 's', 'subject', 'subjects', 'po', 'predicateobjects', 'condition', 'facilities']

/** Segments of a path that name a record: `building`, municipality, name. */
const recordSegments = 3

/** Reads `mappings`: what is made from each row. */
export function readThings(context: MappingContext, node: Node, sources: readonly Source[]): ThingMapping[] {
  const entries = context.reader.entries(node, 'mappings')
  const names = entries.map(({ key }) => key)
  return entries.flatMap(entry => readThing(context, entry, { sources, names }))
}

interface Known {
  sources: readonly Source[]
  names: readonly string[]
}

function readThing(context: MappingContext, { key, keyNode, value }: Entry, known: Known): ThingMapping[] {
  const keys = readKeys(context, value, thingKeys, `The mapping "${key}"`)
  const subject = readSubject(context, keyNode, keys)
  const condition = keys.node('condition')
  const call = condition && readCondition(context, condition)
  const sources = readSourceNames(context, keyNode, keys, known.sources)
  const lists = ['po', 'predicateobjects'].flatMap(name => keys.node(name) ?? [])
  const facilities = keys.node('facilities')
  const written = [
    ...lists.flatMap(list => readStatements(context, list, known.names)),
    ...(facilities ? readFacilities(context, facilities) : []),
  ]
  return subject ? spreadParts({ name: key, sources, subject, ...(call ? { condition: call } : {}) }, written) : []
}

function readSubject({ reader }: MappingContext, keyNode: Node, keys: Keys): Template | undefined {
  const name = ['s', 'subject', 'subjects'].find(key => keys.has(key))
  if (name === undefined)
    return void reader.report(keyNode, 'The mapping has no subject.', 'Add s: building/town/$(id).')
  const node = keys.node(name) ?? keyNode
  const [only = node, ...more] = reader.items(node)
  const text = reader.text(only, 'The subject')
  const template = text === undefined ? undefined : parseTemplate(text.replace(/~iri$/, ''))
  const cure = 'Write a path below …/id/ such as building/town/$(id)/entrance/main; each column becomes a safe segment.'
  if (more.length === 0 && isNamedInRow(text ?? '', template)) return template
  const path = template?.map(part => (typeof part === 'string' ? part : 'x')).join('') ?? ''
  const plain = path.split('/').every(segment => /^[\w-]+$/.test(segment)) && path.split('/').length >= recordSegments
  if (template && plain && more.length === 0) return template
  return void reader.report(only, `"${text}" is no path of a record or a part of one.`, cure)
}

/** `$(thing)~iri`: the cell holds the IRI of a thing that is there already. */
function isNamedInRow(text: string, template: Template | undefined): boolean {
  return text.endsWith('~iri') && template?.length === 1 && typeof template[0] === 'object'
}

/** Names of the sources; with only one in the file, it need not be named. */
function readSourceNames({ reader }: MappingContext, keyNode: Node, keys: Keys, sources: readonly Source[]): string[] {
  const known = sources.map(({ name }) => name)
  const node = keys.node('sources')
  if (!node && known.length === 1) return known
  if (!node) reader.report(keyNode, 'The mapping has no "sources".', `Add sources: ${known[0] ?? 'name'}.`)
  return (node ? reader.items(node) : []).flatMap(item => {
    const name = reader.text(item, 'A source') ?? ''
    if (known.includes(name)) return name
    reader.report(item, `There is no source "${name}".`, suggest(name, known, 'Declare it under "sources".'))
    return []
  })
}
