import type { Node } from 'yaml'
import type { FunctionCall, Mapping, ThingMapping } from './mapping.js'
import { suggest } from './nearest.js'
import type { MappingContext } from './read-keys.js'
import { columnNamed } from './read-sources.js'

/** Checks what only shows when all parts of a mapping are read: links, and codes that a code list does not have. */
export function checkMapping(context: MappingContext, mapping: Mapping, things: Node): void {
  const entries = new Map(context.reader.entries(things, 'mappings').map(({ key, keyNode }) => [key, keyNode]))
  for (const thing of mapping.things) {
    const node = entries.get(thing.writtenIn ?? thing.name) ?? things
    checkLinks(context, mapping, thing, node)
    for (const { object } of thing.statements)
      if (object.kind === 'function') checkCodes(context, mapping, object.call, { thing, node })
  }
}

/** A link is made within a row, so both ends need a source in common. */
function checkLinks({ reader }: MappingContext, { things }: Mapping, thing: ThingMapping, node: Node): void {
  for (const { object } of thing.statements) {
    const target = object.kind === 'link' ? things.find(({ name }) => name === object.thing) : undefined
    if (!target || target.sources.length === 0 || target.sources.some(source => thing.sources.includes(source)))
      continue
    const message = `"${thing.name}" cannot link to "${target.name}", which is made from other rows.`
    reader.report(
      node,
      message,
      `Make the link in a mapping of ${target.sources.join(', ')} with the subject of "${thing.name}".`,
    )
  }
}

interface Place {
  thing: ThingMapping
  node: Node
}

function checkCodes(context: MappingContext, mapping: Mapping, call: FunctionCall, place: Place): void {
  const scheme = call.arguments.find(({ parameter }) => parameter === 'scheme')?.value
  const value = call.arguments.find(({ parameter }) => parameter === 'value')?.value
  if (call.name === 'code' && scheme?.kind === 'iri' && value?.kind === 'column') {
    const sources = mapping.sources.filter(({ name }) => place.thing.sources.includes(name))
    const codes = sources.map(source => columnNamed(source, value.column)?.codes).find(found => found && found.size > 0)
    for (const code of codes?.values() ?? []) if (code !== null) checkCode(context, scheme.term.value, code, place.node)
  }
  for (const { value: inner } of call.arguments)
    if (inner.kind === 'function') checkCodes(context, mapping, inner.call, place)
}

function checkCode({ reader, vocabulary }: MappingContext, scheme: string, code: string, node: Node): void {
  const concepts = vocabulary.concepts(scheme) ?? []
  if (concepts.some(({ iri, notation }) => iri.value === code || notation === code)) return
  const notations = concepts.map(({ notation }) => notation)
  reader.report(
    node,
    `The code list ${scheme} has no "${code}".`,
    suggest(code, notations, `It has ${notations.join(', ')}.`),
  )
}
