import type { NamedNode } from '@rdfjs/types'
import type { Node } from 'yaml'
import { partSegment } from '../../model/part-class.js'
import { geo, prefixes, rdf, rdfs, skos } from '../../rdf/vocab.js'
import type { Template } from './mapping.js'
import { parseTemplate, referenceEnd } from './parse-template.js'
import type { MappingContext } from './read-keys.js'

/** One step of a path: a property that leads to a part. */
export interface PathStep {
  property: NamedNode
  /** What the part adds to the path of the thing that it is a part of: `entrance/main`. */
  segments: Template
  /** Its type, unless the mapping gives another. */
  type: NamedNode | undefined
}

/** A path of properties: the steps to a part, and the property of the part; without it the path names the part itself. */
export interface PropertyPath {
  way: readonly PathStep[]
  property: NamedNode | undefined
}

interface WrittenStep {
  name: string
  key: string | undefined
}

/**
 * Reads `acc:hasEntrance(main)/acc:door(1)/acc:clearWidth`: the door 1 of the entrance main, which are made when one of
 * their cells says something. A path that ends in parentheses names a part. Undefined, with a problem, when it is no path.
 */
export function readPath(context: MappingContext, text: string, node: Node): PropertyPath | undefined {
  const steps = text.includes('://') ? [{ name: text, key: undefined }] : parseSteps(text)
  if (!steps) return void context.reader.report(node, `"${text}" is no path of properties.`, example)
  const last = steps.at(-1)
  const toPart = last?.key === undefined ? steps.slice(0, -1) : steps
  const way = toPart.map(step => readStep(context, step, node))
  const property = last && last.key === undefined ? context.names.property(last.name, node) : undefined
  const complete = way.every(step => step !== undefined) && (toPart === steps || property !== undefined)
  return complete ? { way, property } : undefined
}

const example = 'Write a property, or a path such as acc:hasEntrance(main)/acc:door(1)/acc:clearWidth.'

function parseSteps(text: string): WrittenStep[] | undefined {
  const [name] = /^[^/()]+/.exec(text) ?? []
  if (name === undefined) return undefined
  const keyed = text[name.length] === '('
  const end = keyed ? referenceEnd(text, name.length + 1) : name.length - 1
  if (end === undefined) return undefined
  const step = { name, key: keyed ? text.slice(name.length + 1, end) : undefined }
  const rest = text.slice(end + 1)
  if (rest === '') return [step]
  const more = rest.startsWith('/') ? parseSteps(rest.slice(1)) : undefined
  return more && [step, ...more]
}

function readStep(context: MappingContext, { name, key }: WrittenStep, node: Node): PathStep | undefined {
  const property = context.names.property(name, node)
  if (!property) return undefined
  const range = context.vocabulary.property(property.value)?.range
  if (range && isValue(range)) return void context.reader.report(node, `${name} leads to no part.`, example)
  const template = key === undefined ? [] : parseTemplate(key)
  if (!template || !template.every(part => typeof part !== 'string' || /^[\w/-]+$/.test(part)))
    return void context.reader.report(node, `"${key}" names no part.`, 'Write a name such as main, or $(column).')
  const segment = partSegment(property.value)
  const segments = key === undefined ? [segment] : [`${segment}/`, ...template]
  return { property, segments, type: range && !rdfs.Resource.equals(range) ? range : undefined }
}

/** Whether a range is that of values, not of things with properties. */
function isValue(range: NamedNode): boolean {
  return (
    [skos.Concept, rdfs.Literal, rdf.langString, geo.wktLiteral].some(term => term.equals(range)) ||
    range.value.startsWith(prefixes.xsd)
  )
}
