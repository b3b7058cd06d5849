import type { NamedNode } from '@rdfjs/types'
import { acc, earl, locn, rdfs, schema } from '../../rdf/vocab.js'
import type { Knowledge } from './knowledge.js'
import type { Step } from './places.js'
import type { Name, Target } from './targets.js'

/** What is known of a column besides its header and its cells. */
export interface ColumnContext {
  /** What each row of the sheet is about, when its name says so. */
  rowType: NamedNode | undefined
  /** Way of the column before. */
  before: readonly Step[] | undefined
}

/** The way that passes most of the things that the header, the sheet or the column before speaks of. */
export function chooseWay(
  { type }: Target,
  types: readonly NamedNode[],
  { rowType, before }: ColumnContext,
  { places, isA }: Knowledge,
): readonly Step[] {
  const ways = places.get(type.value) ?? [[]]
  const passes = (way: readonly Step[], wanted: NamedNode) => way.some(step => isA(step.type, wanted))
  const shared = (way: readonly Step[]) => way.filter((step, index) => before?.[index]?.type.equals(step.type)).length
  const rank = (way: readonly Step[]) =>
    types.filter(wanted => passes(way, wanted)).length * 10 +
    (rowType && passes(way, rowType) ? 8 : 0) +
    shared(way) -
    way.length / 10
  return ways.reduce((best, way) => (rank(way) > rank(best) ? way : best))
}

interface Surroundings {
  /** The name of the target by which it was recognised. */
  name: Name | undefined
  /** Classes of which the header speaks, and those of them that the name of the target does not. */
  types: readonly NamedNode[]
  strange: readonly NamedNode[]
  context: ColumnContext
  knowledge: Knowledge
}

/** Whether the header speaks of the thing, or its place must be guessed. */
export function weighPlace(
  target: Target,
  way: readonly Step[],
  { name, types, strange, context: { rowType, before }, knowledge }: Surroundings,
): { factor: number; note?: string } {
  const { isA, classesOf, bearersOf } = knowledge
  const { type, saying } = target
  const along = (wanted: NamedNode) => way.some(step => isA(step.type, wanted) || isA(wanted, step.type))
  const astray = strange.filter(wanted => !along(wanted) && !wanted.equals(acc.Building)).length
  const off = type.equals(earl.Assertion) ? 1 : 0.75 ** astray
  if (rowType && !along(rowType)) return { factor: off * (type.equals(acc.Building) ? 0.8 : 0.6) }
  if (saying === 'presence' && rowType?.equals(type)) return { factor: off * 0.8 }
  if (types.some(wanted => type.equals(wanted))) return { factor: off }
  if (types.some(wanted => isA(type, wanted))) return { factor: off * 0.8 }
  if (saying === 'presence') return { factor: off }
  if (rowType && isA(type, rowType))
    return { factor: off * (type.equals(rowType) ? 1 : 0.9), note: 'by the name of the sheet' }
  const isGeneral = name !== undefined && bearersOf(name) > 8 && !target.property?.equals(rdfs.label)
  if (type.equals(acc.Building)) return { factor: off * (isGeneral ? 0.88 : 0.97) }
  if (type.equals(locn.Address) || type.equals(schema.ContactPoint)) return { factor: off * 0.96 }
  if (classesOf(target) <= 1 && (!name || bearersOf(name) <= 1)) return { factor: off * 0.97 }
  if (before?.at(-1)?.type.equals(type)) return { factor: off * 0.92, note: 'like the column before' }
  if (before?.some(step => step.type.equals(type))) return { factor: off * 0.85 }
  if (types.some(along))
    return { factor: off * (knowledge.isUsual(target) ? 0.86 : 0.78), note: 'a part of what the header says' }
  return { factor: off * (knowledge.isUsual(target) ? 0.76 : 0.68), note: 'the header does not say of what' }
}
