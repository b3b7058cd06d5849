import type { NamedNode } from '@rdfjs/types'
import type { Vocabulary } from '../../model/vocabulary.js'
import { rdf } from '../../rdf/vocab.js'
import { createAnswers } from '../cells/answers.js'
import { compileCall } from './compile-argument.js'
import type { CompiledCall, ResolveColumn } from './compile-argument.js'
import { compilePath, createSegmentOf, isRecordPath } from './compile-path.js'
import type { CompiledPath } from './compile-path.js'
import { compileTemplate } from './compile-template.js'
import type { Evaluate } from './evaluate.js'
import type { FunctionContext } from '../functions/definition.js'
import { createGuard } from '../privacy/guard.js'
import type { Guard } from '../privacy/guard.js'
import { readPrivacyRules } from '../privacy/read-rules.js'
import type { Mapping, StatementMapping, ThingMapping } from '../mapping/mapping.js'
import type { ColumnUse, Table } from '../tables/table.js'

/** A mapping, ready to be put to the rows of one table. */
export interface CompiledThing {
  name: string
  path: CompiledPath
  condition: CompiledCall | undefined
  statements: readonly CompiledStatement[]
  constants: readonly Constant[]
  links: readonly Link[]
  /** Positions of the mappings of this table that link to it; they come before it. */
  parents: readonly number[]
  /** Things with the same key columns in their paths stand and fall together when a row repeats another. */
  key: string
}

/** A property with what gives its values. */
export interface CompiledStatement {
  predicate: NamedNode
  evaluate: Evaluate
  uses: readonly ColumnUse[]
}

/** What the mapping says of each thing that it makes. */
export interface Constant {
  predicate: NamedNode
  term: NamedNode
}

/** A property that leads to another thing of the same row. */
export interface Link {
  predicate: NamedNode
  /** Position among the compiled mappings of the table. */
  target: number
}

/** The mappings of a table, those that link before those that are linked to. */
export function compileThings(mapping: Mapping, table: Table, vocabulary: Vocabulary): CompiledThing[] {
  const things = parentsFirst(table.things.filter(({ answers }) => !answers))
  const resolve = createResolve(table)
  const segmentOf = createSegmentOf()
  const guard = createGuard(readPrivacyRules())
  const contextOf = createContextOf(mapping, vocabulary)
  return things.map(thing => {
    const path = compilePath(thing.subject, resolve, segmentOf)
    return {
      name: thing.name,
      path,
      condition: thing.condition && compileCall(thing.condition, contextOf(rdf.type), resolve),
      statements: thing.statements
        .flatMap(statement => compileStatement(statement, contextOf, resolve))
        .map(guarded(guard)),
      constants: thing.statements.flatMap(({ predicate, object }) => constantOf(predicate, object)),
      links: linksOf(thing, things),
      parents: parentsOf(thing, things).map(parent => things.indexOf(parent)),
      key: [...new Set(path.uses.map(({ index }) => index))].sort((one, other) => one - other).join(' '),
    }
  })
}

/** What functions of a mapping need to know of a property, and of the language that its object asks for. */
export type ContextOf = (predicate: NamedNode, language?: string) => FunctionContext

export function createContextOf({ survey }: Mapping, vocabulary: Vocabulary): ContextOf {
  const answers = createAnswers(survey.words)
  return (predicate, language) => {
    const property = vocabulary.property(predicate.value)
    return { vocabulary, answers, predicate, property, language, bounds: survey.bounds }
  }
}

/** Looks up what `resolveColumns` found for the table; a reference that it did not find is our own mistake. */
export function createResolve({ uses, source }: Table): ResolveColumn {
  return reference => {
    const use = uses.get(reference)
    if (!use) throw new Error(`Column ${reference} of ${source} was not resolved`)
    return use
  }
}

function compileStatement(
  { predicate, object }: StatementMapping,
  contextOf: ContextOf,
  resolve: ResolveColumn,
): CompiledStatement[] {
  if (object.kind === 'text') return [{ predicate, ...compileTemplate(object, contextOf(predicate), resolve) }]
  if (object.kind !== 'function') return []
  return [{ predicate, ...compileCall(object.call, contextOf(predicate, object.language), resolve) }]
}

function guarded(guard: Guard): (statement: CompiledStatement) => CompiledStatement {
  return statement => ({ ...statement, evaluate: guard(statement.predicate, statement.evaluate) })
}

function constantOf(predicate: NamedNode, object: StatementMapping['object']): Constant[] {
  return object.kind === 'constant' ? [{ predicate, term: object.term }] : []
}

function linksOf({ statements }: ThingMapping, things: readonly ThingMapping[]): Link[] {
  return statements.flatMap(({ predicate, object }) => {
    const target = object.kind === 'link' ? things.findIndex(({ name }) => name === object.thing) : -1
    return target < 0 ? [] : [{ predicate, target }]
  })
}

/** Mappings in the order in which they link; those in a circle keep the order of the file. */
function parentsFirst(things: readonly ThingMapping[]): ThingMapping[] {
  const ordered = new Set<ThingMapping>()
  const visited = new Set<ThingMapping>()
  const visit = (thing: ThingMapping) => {
    if (visited.has(thing)) return
    visited.add(thing)
    parentsOf(thing, things).forEach(visit)
    ordered.add(thing)
  }
  things.forEach(visit)
  return [...ordered]
}

/** Mappings that link to a part. A record hangs on nothing: a part may link back to it. */
function parentsOf({ name, subject }: ThingMapping, things: readonly ThingMapping[]): ThingMapping[] {
  if (isRecordPath(subject)) return []
  return things.filter(({ statements }) =>
    statements.some(({ object }) => object.kind === 'link' && object.thing === name),
  )
}
