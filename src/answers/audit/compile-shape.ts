import type { DatasetCore, NamedNode, Quad, Term } from '@rdfjs/types'
import type { Vocabulary } from '../../model/vocabulary.js'
import { Problem } from '../../problem.js'
import { membersOf, objectOf } from '../../rdf/dataset.js'
import { namedNode } from '../../rdf/terms.js'
import { prefixes, sh } from '../../rdf/vocab.js'
import type { AuditedRecord } from './audited-record.js'
import type { ClassTree } from '../../model/class-tree.js'
import type { Step } from './follow-path.js'
import { toListLimit, toNumericLimit, type Limit } from './limits.js'
import { holdsFor, type PropertyTest } from './property-test.js'
import { allHold, anyHolds, opposite, type Truth } from './truth.js'

/** What shapes are read from and against. */
export interface Shapes {
  data: DatasetCore
  vocabulary: Vocabulary
  classes: ClassTree
}

/** A condition on a thing, and the properties that it asks for. */
export interface Condition {
  holds(record: AuditedRecord, thing: string): Truth
  tests: readonly PropertyTest[]
}

/** Terms of SHACL that vocab/ does not name. */
const combining = {
  and: namedNode(`${prefixes.sh}and`),
  in: namedNode(`${prefixes.sh}in`),
  not: namedNode(`${prefixes.sh}not`),
}

/** Constraints that say something to readers, and nothing of the data. */
const remarks: readonly Term[] = [sh.path, sh.message, sh.name, sh.description, sh.order, sh.group, sh.severity]

const setConstraints: readonly Term[] = [sh.hasValue, sh.minCount, sh.maxCount]

/** Reads a property shape. Throws a Problem that names a constraint which an audit cannot judge. */
export function compileProperty(shape: Term, shapes: Shapes): PropertyTest {
  const { data } = shapes
  const constraints = constraintsOf(shape, data).filter(
    ({ predicate }) => !remarks.some(each => each.equals(predicate)),
  )
  const count = (predicate: NamedNode) => {
    const value = objectOf(data, shape, predicate)?.value
    return value === undefined ? undefined : Number(value)
  }
  return {
    path: compilePath(objectOf(data, shape, sh.path), shape, shapes),
    limits: constraints
      .filter(({ predicate }) => !setConstraints.some(each => each.equals(predicate)))
      .map(constraint => compileLimit(constraint, data)),
    wanted: objectOf(data, shape, sh.hasValue),
    least: count(sh.minCount),
    most: count(sh.maxCount),
  }
}

/** Reads a condition: property shapes, and other conditions under sh:and, sh:or and sh:not. */
export function compileCondition(shape: Term, shapes: Shapes): Condition {
  const { data } = shapes
  if (objectOf(data, shape, sh.path) !== undefined) {
    const test = compileProperty(shape, shapes)
    return { holds: (record, thing) => holdsFor(test, record, thing), tests: [test] }
  }
  const conditions = constraintsOf(shape, data)
    .filter(({ predicate }) => !remarks.some(each => each.equals(predicate)))
    .map(constraint => compileConstraint(constraint, shapes))
  return together(conditions, allHold)
}

function compileConstraint({ subject, predicate, object }: Quad, shapes: Shapes): Condition {
  const members = () => membersOf(shapes.data, object).map(member => compileCondition(member, shapes))
  if (predicate.equals(sh.property)) return compileCondition(object, shapes)
  if (predicate.equals(combining.and)) return together(members(), allHold)
  if (predicate.equals(sh.or)) return together(members(), anyHolds)
  if (predicate.equals(combining.not)) {
    const { holds, tests } = compileCondition(object, shapes)
    return { holds: (record, thing) => opposite(holds(record, thing)), tests }
  }
  return refuse(subject, predicate)
}

function together(conditions: readonly Condition[], combine: (truths: readonly Truth[]) => Truth): Condition {
  return {
    holds: (record, thing) => combine(conditions.map(condition => condition.holds(record, thing))),
    tests: conditions.flatMap(({ tests }) => tests),
  }
}

function compileLimit(constraint: Quad, data: DatasetCore): Limit {
  const { subject, predicate, object } = constraint
  const limit = predicate.equals(combining.in)
    ? toListLimit(membersOf(data, object))
    : toNumericLimit(predicate, object)
  return limit ?? refuse(subject, predicate)
}

/** Reads a path: one property, or a list of properties. */
export function compilePath(path: Term | undefined, shape: Term, shapes: Shapes): Step[] {
  const steps = path?.termType === 'BlankNode' ? membersOf(shapes.data, path) : [path]
  if (steps.length === 0) return refuse(shape, sh.path)
  return steps.map(step => (step?.termType === 'NamedNode' ? toStep(step, shapes) : refuse(shape, sh.path)))
}

function toStep(property: NamedNode, { vocabulary, classes }: Shapes): Step {
  const range = vocabulary.property(property.value)?.range
  return { property, absence: new Set([property.value, ...(range ? classes.widerThan(range) : [])]) }
}

function constraintsOf(shape: Term, data: DatasetCore): Quad[] {
  return [...data.match(shape as Quad['subject'])].filter(({ predicate }) => predicate.value.startsWith(prefixes.sh))
}

function refuse(shape: Term, predicate: Term): never {
  const name = predicate.value.replace(prefixes.sh, 'sh:')
  throw new Problem(
    'malformed',
    `An audit cannot judge ${name} of ${shape.termType === 'BlankNode' ? 'a shape' : shape.value}.`,
    {
      cure: 'Use limits (sh:minInclusive and the like), sh:in, sh:hasValue, sh:minCount, sh:maxCount; in guards sh:and, sh:or, sh:not; paths of properties.',
    },
  )
}
