import type { Column } from '../tables/table.js'
import { bindCheck, bindThing } from './bind.js'
import type { Binding } from './bind.js'
import { columnsOfCheck, columnsOfSurvey, columnsOfThing } from './mapping.js'
import type { ColumnDescription, Mapping, RowCheck, Source, StatementMapping, ThingMapping } from './mapping.js'
import { agrees, createBind, findNumbered } from './numbered-columns.js'
import type { NumberedColumn } from './numbered-columns.js'

/** A mapping as it fits the columns of a file. */
export interface FittedMapping {
  /** With a description for each numbered column. */
  source: Source
  things: readonly ThingMapping[]
  checks: readonly RowCheck[]
  /** Names of the columns that must be found. */
  references: ReadonlySet<string>
}

/**
 * Writes out numbered columns: with `pattern: 'Ingang (?<entrance>\d+) breedte'`, each mapping that uses the column, or
 * `$(entrance)`, is there once for each entrance that the file has columns of.
 */
export function fitMapping(mapping: Mapping, source: Source, columns: readonly Column[]): FittedMapping {
  const numbered = findNumbered(source.columns, columns)
  const things = copyThings(
    mapping.things.filter(thing => thing.sources.includes(source.name)),
    numbered,
  )
  const checks = source.checks.flatMap(check =>
    bindingsFor(columnsOfCheck(check), numbered).flatMap(
      binding => bindCheck(check, createBind(binding, numbered)) ?? [],
    ),
  )
  const references = new Set([
    ...columnsOfSurvey(mapping.survey),
    ...things.flatMap(columnsOfThing),
    ...checks.flatMap(columnsOfCheck),
    ...lacking(mapping, source, numbered),
  ])
  return { source: { ...source, columns: describeEach(source.columns, numbered) }, things, checks, references }
}

interface Copy {
  binding: Binding
  thing: ThingMapping
}

function copyThings(things: readonly ThingMapping[], numbered: readonly NumberedColumn[]): ThingMapping[] {
  if (numbered.length === 0) return [...things]
  const copies = new Map(things.map(thing => [thing.name, copiesOf(thing, numbered)]))
  return [...copies.values()].flat().map(({ thing, binding }) => ({
    ...thing,
    statements: thing.statements.flatMap(statement => linkCopies(statement, binding, copies)),
  }))
}

function copiesOf(thing: ThingMapping, numbered: readonly NumberedColumn[]): Copy[] {
  return bindingsFor(columnsOfThing(thing), numbered).flatMap(binding => {
    const bound = bindThing(thing, createBind(binding, numbered))
    const name = [thing.name, ...Object.values(binding)].join(' ')
    return bound ? [{ binding, thing: { ...bound, name } }] : []
  })
}

/** A link leads to all copies with the same numbers. */
function linkCopies(
  statement: StatementMapping,
  binding: Binding,
  copies: ReadonlyMap<string, readonly Copy[]>,
): StatementMapping[] {
  const { object, predicate } = statement
  if (object.kind !== 'link') return [statement]
  const targets = copies.get(object.thing)?.filter(copy => agrees(copy.binding, binding)) ?? []
  return targets.map(({ thing }) => ({ predicate, object: { kind: 'link', thing: thing.name } }))
}

/** The numbers for which something is there that refers to these columns; one without numbers when they have none. */
function bindingsFor(references: readonly string[], numbered: readonly NumberedColumn[]): Binding[] {
  const groups = new Set(
    numbered.flatMap(({ description, groups: own }) =>
      references.some(name => name === description.name) ? own : own.filter(group => references.includes(group)),
    ),
  )
  if (groups.size === 0) return [{}]
  const all = numbered.flatMap(({ found }) => found.map(({ binding }) => binding))
  const fitting = all.filter(binding => [...groups].every(group => group in binding))
  const picked = fitting.map(binding => Object.fromEntries([...groups].map(group => [group, binding[group] ?? ''])))
  return [...new Map(picked.map(binding => [JSON.stringify(binding), binding])).values()]
}

function describeEach(columns: readonly ColumnDescription[], numbered: readonly NumberedColumn[]): ColumnDescription[] {
  return columns.flatMap(description => {
    const one = numbered.find(each => each.description === description)
    return !one || one.found.length === 0 ? [description] : one.found.map(each => each.description)
  })
}

/** Numbered columns of which the file has none at all. */
function lacking({ things }: Mapping, source: Source, numbered: readonly NumberedColumn[]): string[] {
  const wanted = new Set([
    ...things.filter(thing => thing.sources.includes(source.name)).flatMap(columnsOfThing),
    ...source.checks.flatMap(columnsOfCheck),
  ])
  return numbered.flatMap(({ description: { name }, found }) =>
    found.length === 0 && name !== undefined && wanted.has(name) ? [name] : [],
  )
}
