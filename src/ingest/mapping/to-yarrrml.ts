import { wordKey } from '../cells/clean-text.js'
import { toText } from '../cells/text-literal.js'
import type { Vocabulary } from '../../model/vocabulary.js'
import { prefixes, rdf } from '../../rdf/vocab.js'
import type { ArgumentValue, CellReading, ColumnDescription, FunctionCall, Mapping } from './mapping.js'
import type { ObjectMapping, Source, Template, ThingMapping } from './mapping.js'
import { columnNamed } from './read-sources.js'

/** A mapping in the long form of YARRRML, ready for `JSON.stringify`, which is YAML as well. */
export interface Yarrrml {
  /** Where the names of the rules themselves begin. */
  base: string
  sources: Record<string, unknown>
  mappings: Record<string, unknown>
}

interface Writing {
  sources: readonly Source[]
  vocabulary: Vocabulary
  /** Where the IRIs of records begin: `…/id/`. */
  base: string
}

/** Writes a mapping without what only `x-table` says: names become headers, paths become addresses. */
export function toYarrrml(mapping: Mapping, vocabulary: Vocabulary, base: string): Yarrrml {
  const sources = mapping.sources.map(source => [source.name, toSource(source)] as const)
  const things = mapping.things.map(thing => {
    const own = mapping.sources.filter(({ name }) => thing.sources.includes(name))
    return [thing.name, toMapping(thing, { sources: own, vocabulary, base })] as const
  })
  const rules = `${base.replace(/id\/$/, '')}mapping/${mapping.survey.id}/`
  return { base: rules, sources: Object.fromEntries(sources), mappings: Object.fromEntries(things) }
}

function toSource({ file, dialect: { delimiter }, iterator }: Source): unknown {
  if (iterator !== undefined) return { access: file, referenceFormulation: 'jsonpath', iterator }
  return { access: file, referenceFormulation: 'csv', ...(delimiter === undefined ? {} : { delimiter }) }
}

function toMapping({ sources, subject, condition, statements, answers }: ThingMapping, writing: Writing): unknown {
  return {
    sources,
    subjects: (answers ? '' : writing.base) + toTemplate(subject, writing),
    ...(condition ? { condition: toCall(condition, writing) } : {}),
    predicateobjects: [
      ...statements.map(({ predicate, object }) => ({
        predicates: predicate.value,
        objects: toObject(predicate.value, object, writing),
      })),
      ...(answers ?? []).map(({ property, call }) => ({
        predicates: toTemplate([{ column: property }], writing),
        objects: toCall(call, writing),
      })),
    ],
  }
}

function toObject(predicate: string, object: ObjectMapping, writing: Writing): unknown {
  if (object.kind === 'link') return { mapping: object.thing }
  if (object.kind === 'constant') return { value: object.term.value, type: 'iri' }
  if (object.kind === 'function') return { ...toCall(object.call, writing), ...toTermType(predicate, object, writing) }
  const value = toTemplate(object.template, writing)
  if (object.termType === 'iri') return { value, type: 'iri' }
  if (object.datatype) return { value, datatype: object.datatype.value }
  const first = object.template.find(part => typeof part === 'object')
  const language = object.language ?? (first && readingOf(first.column, writing)?.language)
  const { language: tag, datatype } = toText(writing.vocabulary.property(predicate), language)('')
  return tag === '' ? { value, datatype: datatype.value } : { value, language: tag }
}

function toTermType(predicate: string, { call }: { call: FunctionCall }, { vocabulary }: Writing): object {
  const named = ['code', 'lacks', 'notApplicable', 'when'].includes(call.name) || rdf.type.value === predicate
  const range = vocabulary.property(predicate)?.range?.value
  if (named) return { type: 'iri' }
  return range?.startsWith(prefixes.xsd) ? { datatype: range } : {}
}

function toCall(call: FunctionCall, writing: Writing): { function: string; parameters: unknown[] } {
  const parameters = call.arguments.map(({ parameter, value }) => [prefixes.fn + parameter, toArgument(value, writing)])
  return { function: prefixes.fn + call.name, parameters }
}

function toArgument(value: ArgumentValue, writing: Writing): unknown {
  if (value.kind === 'function') return toCall(value.call, writing)
  if (value.kind === 'iri') return `${value.term.value}~iri`
  return value.kind === 'text' ? value.text : toTemplate([{ column: value.column }], writing)
}

function toTemplate(template: Template, writing: Writing): string {
  const parts = template.map(part =>
    typeof part === 'string' ? part : `$(${headerOf(part.column, writing).replace(/[()]/g, '\\$&')})`,
  )
  return parts.join('')
}

/** The header that a name stands for; a column that is found otherwise keeps its name. */
function headerOf(name: string, writing: Writing): string {
  return describedBy(name, writing)?.titles[0] ?? name
}

function readingOf(name: string, writing: Writing): CellReading | undefined {
  return describedBy(name, writing) ?? writing.sources[0]?.reading
}

/** What the table block says of a column, by its name or its header. */
function describedBy(name: string, { sources }: Writing): ColumnDescription | undefined {
  const named = sources.map(source => columnNamed(source, name)).find(column => column !== undefined)
  const titled = (column: ColumnDescription) => column.titles.some(title => wordKey(title) === wordKey(name))
  return named ?? sources.flatMap(({ columns }) => columns).find(titled)
}
