import type { NamedNode, Term } from '@rdfjs/types'
import type { Unit, Vocabulary } from '../model/vocabulary.js'
import { objectOf, objectsOf, subjectsOf } from '../rdf/dataset.js'
import { prefixes, rdf, rdfs, sh } from '../rdf/vocab.js'

/** A property of the things in a table. */
export interface Column {
  /** Such as `clearWidth`, or `label_nl`. */
  name: string
  property: NamedNode
  /** Only texts in this language; "" for those without one. */
  language: string | undefined
  /** Datatype or class of the values, as the vocabulary has it. */
  range: NamedNode | undefined
  unit: Unit | undefined
  /** Whether a thing may have several values. */
  many: boolean
}

/** The things of one class. */
export interface Table {
  /** "door". */
  name: string
  type: NamedNode
  columns: readonly Column[]
}

/** Languages that have columns of their own. */
const languages = ['nl', 'fr', 'de', 'en']

/** A table for each class that the shapes give properties to, with those of its wider classes, in the order of pages. */
export function readTables(vocabulary: Vocabulary): Table[] {
  const { quads } = vocabulary
  const targets = Array.from(quads.match(null, sh.targetClass), ({ object }) => object)
  const classes = new Map(targets.filter(isNamed).map(type => [type.value, type]))
  return [...classes.values()]
    .map(type => ({ name: toName(type), type, columns: readColumns(type, vocabulary) }))
    .filter(({ columns }) => columns.length > 0)
    .sort((one, other) => (one.name < other.name ? -1 : 1))
}

function readColumns(type: NamedNode, vocabulary: Vocabulary): Column[] {
  const { quads } = vocabulary
  const shapes = widerClasses(type, vocabulary)
    .flatMap(wider => subjectsOf(quads, sh.targetClass, wider))
    .flatMap(shape => objectsOf(quads, shape, sh.property))
  const paths = shapes.map(shape => objectOf(quads, shape, sh.path)).filter(path => path !== undefined)
  const single = new Set(
    shapes
      .filter(shape => objectOf(quads, shape, sh.maxCount)?.value === '1')
      .map(shape => objectOf(quads, shape, sh.path)?.value),
  )
  const properties = [...new Map(paths.filter(isNamed).map(path => [path.value, path])).values()]
  const order = ({ value }: Term) => vocabulary.property(value)?.order ?? Infinity
  const sorted = properties.sort(
    (one, other) => compare(order(one), order(other)) || (one.value < other.value ? -1 : 1),
  )
  return sorted.flatMap(property => toColumns(property, !single.has(property.value), vocabulary))
}

function toColumns(property: NamedNode, many: boolean, vocabulary: Vocabulary): Column[] {
  const { range, unit } = vocabulary.property(property.value) ?? {}
  const name = columnName(property)
  if (!range?.equals(rdf.langString)) return [{ name, property, language: undefined, range, unit, many }]
  return ['', ...languages].map(language => ({
    ...{ name: language === '' ? name : `${name}_${language}`, property, language, range, unit },
    many: false,
  }))
}

/** Its last part, with the prefix before it for what neither we nor rdfs have named. */
function columnName({ value }: NamedNode): string {
  const local = value.replace(/^.*[/#]/, '')
  const [prefix = ''] = Object.entries(prefixes).find(([, namespace]) => value === namespace + local) ?? []
  return plain.includes(prefix) ? local : `${prefix}_${local}`
}

const plain = ['acc', 'rdfs', 'wgs84']

/** "ToiletRoom" → "toilet-room". */
function toName({ value }: NamedNode): string {
  return value
    .replace(/^.*[/#]/, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
    .toLowerCase()
}

function compare(one: number, other: number): number {
  return one === other ? 0 : one - other
}

function isNamed(term: Term): term is NamedNode {
  return term.termType === 'NamedNode'
}

function widerClasses(type: NamedNode, { quads }: Vocabulary): Term[] {
  const found = new Map<string, Term>([[type.value, type]])
  for (const known of found.values())
    for (const wider of objectsOf(quads, known, rdfs.subClassOf)) found.set(wider.value, wider)
  return [...found.values()]
}
