import type { DatasetCore, NamedNode, Term } from '@rdfjs/types'
import { objectOf, objectsOf } from '../../../src/rdf/dataset.js'
import { namedNode } from '../../../src/rdf/terms.js'
import { prefixes, rdf, sh } from '../../../src/rdf/vocab.js'

/** What a property shape of a rule asks of the values at the end of a path. */
export interface Condition {
  path: readonly NamedNode[]
  /** Limits by local name of the constraint, such as `minInclusive`. */
  limits: Readonly<Partial<Record<Limit, number>>>
  /** Values of which it has to be one; none when anything within the limits will do. */
  allowed: readonly Term[]
  /** Whether all that it asks is that there is a value. */
  isPresence: boolean
}

/** When a rule applies: where one of the conditions holds or, negated, where it does not. */
export interface When {
  conditions: readonly Condition[]
  isNegated: boolean
}

const limits = ['minInclusive', 'minExclusive', 'maxInclusive', 'maxExclusive'] as const

type Limit = (typeof limits)[number]

/** Reads a property shape. */
export function readCondition(data: DatasetCore, shape: Term): Condition {
  const read = (name: string) => objectOf(data, shape, shacl(name))
  const found = limits.flatMap(name => {
    const value = read(name)
    return value ? [[name, Number(value.value)] as const] : []
  })
  const wanted = objectsOf(data, shape, sh.hasValue)
  const allowed = [...wanted, ...readList(data, read('in'))]
  return {
    path: readPath(data, shape),
    limits: Object.fromEntries(found),
    allowed,
    isPresence: found.length + allowed.length === 0,
  }
}

/** Reads the guard of a rule: one property shape, its opposite, or several of which one is enough. */
export function readWhen(data: DatasetCore, guard: Term): When {
  const not = objectOf(data, guard, shacl('not'))
  const ways = readList(data, objectOf(data, guard, sh.or))
  const places = ways.length > 0 ? ways : [not ?? guard]
  const shapes = places.flatMap(place => objectsOf(data, place, sh.property))
  if (shapes.length !== places.length) throw new Error(`The guard ${guard.value} is none that cases can be made of.`)
  return { conditions: shapes.map(shape => readCondition(data, shape)), isNegated: not !== undefined }
}

function readPath(data: DatasetCore, shape: Term): NamedNode[] {
  const path = objectOf(data, shape, sh.path)
  const steps = path?.termType === 'NamedNode' ? [path] : readList(data, path)
  return steps.filter(step => step.termType === 'NamedNode')
}

function readList(data: DatasetCore, head: Term | undefined): Term[] {
  const first = head && objectOf(data, head, rdf.first)
  return first ? [first, ...readList(data, objectOf(data, head, rdf.rest))] : []
}

function shacl(name: string): NamedNode {
  return namedNode(prefixes.sh + name)
}
