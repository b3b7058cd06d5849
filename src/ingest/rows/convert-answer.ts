import type { NamedNode } from '@rdfjs/types'
import type { Iris } from '../../model/iris.js'
import { partSegment } from '../../model/part-class.js'
import type { Vocabulary } from '../../model/vocabulary.js'
import { namedNode } from '../../rdf/terms.js'
import { acc, prefixes, rdf } from '../../rdf/vocab.js'
import { remember } from '../cells/remember.js'
import type { Fault } from '../finding.js'
import type { FunctionCall, Mapping } from '../mapping/mapping.js'
import { createGuard } from '../privacy/guard.js'
import { readPrivacyRules } from '../privacy/read-rules.js'
import type { ColumnUse, Table } from '../tables/table.js'
import { compileCall } from './compile-argument.js'
import { createContextOf, createResolve } from './compile-things.js'
import type { CompiledThing, Constant } from './compile-things.js'
import type { MadeThing, StatedValue } from './convert-row.js'
import type { Evaluate, Value } from './evaluate.js'
import { createImpliedParts, type ImpliedPart } from './implied-parts.js'
import { importedColumns, type TrackedRow } from './row-tracker.js'

/** The records that rows name things of. */
export interface Stored {
  iris: Iris
  isStored: (thing: string) => boolean
}

/** What a row that names its thing and its property says of it. */
export interface Answered {
  made: MadeThing[]
  /** All of its cells for a value are empty, or say "unknown". */
  unanswered: boolean
}

interface Question {
  name: string
  thing: ColumnUse
  property: ColumnUse
  evaluate: (property: NamedNode) => Evaluate
}

/** Segments of a path that name its record. */
const recordSegments = 3

/** Reads rows by the mappings that leave thing and property to the row; says `unanswered` of all where there are none. */
export function createAnswerReader(
  table: Table,
  mapping: Mapping,
  vocabulary: Vocabulary,
  { iris, isStored }: Stored,
): (row: TrackedRow) => Answered {
  const questions = toQuestions(table, mapping, vocabulary)
  const columns = importedColumns(table)
  const impliedParts = createImpliedParts(vocabulary)
  const added = new Set<string>()
  const isThere = (path: string) => added.has(path) || isStored(iris.thing(path).value)
  const known = { vocabulary, iris, implied: (path: string) => impliedParts(path, isThere) }
  return row => {
    const made = questions.flatMap(question => ask(question, row, known))
    const unanswered = made.length === 0 && !row.hasFindings()
    if (unanswered && questions.length > 0) row.pass(columns)
    for (const { path } of made) added.add(path)
    return { made, unanswered }
  }
}

function toQuestions(table: Table, mapping: Mapping, vocabulary: Vocabulary): Question[] {
  const contextOf = createContextOf(mapping, vocabulary)
  const resolve = createResolve(table)
  const guard = createGuard(readPrivacyRules())
  const compile = (call: FunctionCall) => {
    const evaluators = remember((iri: string) => {
      const property = namedNode(iri)
      return guard(property, compileCall(call, contextOf(property), resolve).evaluate)
    })
    return (property: NamedNode) => evaluators(property.value)
  }
  return table.things.flatMap(({ name, subject: [reference], answers = [] }) =>
    typeof reference === 'object'
      ? answers.map(({ property, call }) => ({
          ...{ name, thing: resolve(reference.column), property: resolve(property), evaluate: compile(call) },
        }))
      : [],
  )
}

interface Known {
  vocabulary: Vocabulary
  iris: Iris
  implied: (path: string) => readonly ImpliedPart[] | undefined
}

function ask(question: Question, row: TrackedRow, known: Known): MadeThing[] {
  const property = row.read(question.property)
  const thing = row.read(question.thing)
  if (!property || !thing) return []
  const predicate = toProperty(property.text, known.vocabulary)
  if (!predicate) return object(row, question.property, { code: 'unknown-property', values: { text: property.text } })
  const values = question.evaluate(predicate)(row)
  const path = known.iris.path(thing.text)
  if (values.length === 0) return []
  const implied = path === undefined ? undefined : known.implied(path)
  if (path === undefined || !implied)
    return object(row, question.thing, { code: 'unknown-thing', values: { text: thing.text } })
  return toMade(question, { path, predicate, values, implied }, known)
}

function object(row: TrackedRow, column: ColumnUse, fault: Fault): MadeThing[] {
  row.object(fault, undefined, column)
  return []
}

/** `acc:clearWidth`, or the whole IRI; undefined for what is no property of the vocabulary. */
function toProperty(text: string, vocabulary: Vocabulary): NamedNode | undefined {
  const [, prefix = '', name = ''] = /^([a-z0-9]+):([\w-]+)$/i.exec(text) ?? []
  const start = (prefixes as Readonly<Record<string, string>>)[prefix]
  return vocabulary.property(start === undefined ? text : start + name)?.iri
}

interface Told {
  path: string
  predicate: NamedNode
  values: readonly Value[]
  implied: readonly ImpliedPart[]
}

function toMade({ name, thing, property }: Question, told: Told, { iris }: Known): MadeThing[] {
  const { path, predicate, values, implied } = told
  const stated = values.flatMap((value): StatedValue[] => {
    if (value.part === 'there') return []
    return [{ predicate: value.part === 'absent' ? acc.lacks : predicate, value }]
  })
  const there = values.flatMap(({ part, term, uses }) => {
    const of = { path: `${path}/${partSegment(predicate.value)}/1`, whole: path, property: predicate }
    return part === 'there' ? [{ ...of, type: term as NamedNode, uses }] : []
  })
  const parts = [...implied.map(part => ({ ...part, uses: values.flatMap(({ uses }) => uses) })), ...there]
  const own = { thing: compiled(name, [thing, property]), path, values: stated }
  return [own, ...parts.flatMap(part => toPart(part, name, iris))].map(one => {
    return { ...one, record: one.path.split('/').slice(0, recordSegments).join('/'), links: [], confirmed: [] }
  })
}

/** The link to a part that the row says, or shows, to be there; and the part. */
function toPart(
  { path, whole, property, type, uses }: ImpliedPart & Pick<Value, 'uses'>,
  name: string,
  iris: Iris,
): Pick<MadeThing, 'thing' | 'path' | 'values'>[] {
  const link = { predicate: property, value: { term: iris.thing(path), uses } }
  return [
    { thing: compiled(`${name} link`, []), path: whole, values: [link] },
    { thing: compiled(`${name} part`, [], [{ predicate: rdf.type, term: type }]), path, values: [] },
  ]
}

/** A mapping of one row's thing; the row has made its path already. */
function compiled(name: string, uses: readonly ColumnUse[], constants: readonly Constant[] = []): CompiledThing {
  const path = { uses, isRecord: false, make: () => ({ path: '', record: '' }) }
  return { name, path, condition: undefined, statements: [], constants, links: [], parents: [], key: name }
}
