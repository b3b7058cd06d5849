import type { NamedNode, Quad } from '@rdfjs/types'
import type { Iris } from '../../model/iris.js'
import { partClassOf, partSegment } from '../../model/part-class.js'
import { readRecord, type RecordView, type Thing } from '../../model/record.js'
import type { Vocabulary } from '../../model/vocabulary.js'
import { namedNode, quad } from '../../rdf/terms.js'
import { geo, locn, rdf, wgs84 } from '../../rdf/vocab.js'
import { createAskedBy } from './asked-by-shape.js'
import type { Checklist, Question } from './question.js'
import { findStale } from './stale-values.js'
import { inWalkingOrder } from './walking-order.js'

/** What a shape says of a record. */
export interface ShapeFinding {
  severity: string
  shape: string
  focusNode: string
  /** The property, when the shape is about one. */
  path?: string
  message: string
}

/** Puts the quads of one record to all shapes; messages are in the first of the languages. */
export type ShapeCheck = (quads: readonly Quad[], languages: readonly string[]) => Promise<readonly ShapeFinding[]>

export interface ChecklistSources {
  iris: Iris
  vocabulary: Vocabulary
  /** IRIs of the shapes of completeness. */
  completeness: ReadonlySet<string>
  check: ShapeCheck
  /** Language of what the shapes say. */
  language: string
}

/** How deep parts are asked for that may be there: a toilet, its door. */
const depth = 3

/** Properties that are asked for by others: a geometry is asked as a latitude and a longitude. */
const instead: readonly { asked: NamedNode; by: readonly NamedNode[] }[] = [
  { asked: geo.hasGeometry, by: [] },
  { asked: wgs84.lat, by: [wgs84.lat, wgs84.long] },
]

/**
 * What of a building nobody has stated, and what was measured before `before` (a day, `2024-11-27`): each a row of a
 * checklist. Of a part of which nothing is known it is asked whether it is there, and what would be asked of it then.
 */
export async function readChecklist(
  quads: readonly Quad[],
  sources: ChecklistSources,
  before: string,
): Promise<Checklist | undefined> {
  const { iris, vocabulary, completeness, check, language } = sources
  const askedBy = createAskedBy(vocabulary)
  const added: Quad[] = []
  const missing = new Map<string, Missing>()
  for (let round = 0; round < depth; round += 1) {
    const all = [...quads, ...added]
    const found = (await check(all, [language])).filter(({ shape }) => completeness.has(shape))
    const news = found.flatMap(finding => toMissing(finding, askedBy)).filter(one => !missing.has(keyOf(one)))
    for (const one of news) missing.set(keyOf(one), one)
    const parts = news.flatMap(one => supposePart(one, vocabulary))
    if (parts.length === 0) break
    added.push(...parts)
  }
  const record = readRecord([...quads, ...added], iris, vocabulary)
  if (!record) return undefined
  const there = new Set(quads.map(({ subject }) => subject.value))
  const questions = [...toQuestions([...missing.values()], record, there), ...findStale(record, vocabulary, before)]
  return { building: record.root, questions: inWalkingOrder(questions, record, vocabulary) }
}

interface Missing {
  thing: string
  property: NamedNode
  message: string
}

function keyOf({ thing, property }: Missing): string {
  return `${thing} ${property.value}`
}

function toMissing({ focusNode, shape, message }: ShapeFinding, askedBy: (shape: string) => readonly NamedNode[]) {
  const asked = askedBy(shape).flatMap(
    property => instead.find(({ asked: other }) => other.equals(property))?.by ?? [property],
  )
  return asked.map((property): Missing => {
    if (!property.equals(locn.address)) return { thing: focusNode, property, message }
    return { thing: partOf(focusNode, property), property: locn.fullAddress, message }
  })
}

/** The part that is asked for, as if it were there; none where the property takes a value. */
function supposePart({ thing, property }: Missing, vocabulary: Vocabulary): Quad[] {
  if (property.equals(locn.fullAddress)) return supposeAddress(thing)
  const type = partClassOf(vocabulary.property(property.value))
  if (!type) return []
  const part = namedNode(partOf(thing, property))
  return [quad(namedNode(thing), property, part), quad(part, rdf.type, type)] as Quad[]
}

/** An address has no use without a text: it is asked for at once. */
function supposeAddress(address: string): Quad[] {
  const [whole, part] = [namedNode(address.replace(/\/[^/]+\/[^/]+$/, '')), namedNode(address)]
  return [quad(whole, locn.address, part), quad(part, rdf.type, locn.Address)] as Quad[]
}

/** The first part of its kind. */
function partOf(thing: string, property: NamedNode): string {
  return `${thing}/${partSegment(property.value)}/1`
}

function toQuestions(missing: readonly Missing[], { things }: RecordView, there: ReadonlySet<string>): Question[] {
  return missing.flatMap(({ thing: iri, property, message }): Question[] => {
    const thing: Thing | undefined = things.get(iri)
    const ifThere = !there.has(iri) && !property.equals(locn.fullAddress)
    return thing ? [{ thing, property, message, why: 'missing', ifThere }] : []
  })
}
