import type { DatasetCore, NamedNode, Term } from '@rdfjs/types'
import type { Vocabulary } from '../../model/vocabulary.js'
import { objectOf, subjectsOf } from '../../rdf/dataset.js'
import { acc, rdf } from '../../rdf/vocab.js'
import { classTreeOf } from '../../model/class-tree.js'

/** A field of another format with the path that leads to it with us, as `vocab/crosswalks` states it. */
export interface Correspondence {
  field: string
  /** The class that the path starts from, and its narrower ones. */
  classes: ReadonlySet<string>
  path: readonly NamedNode[]
  conversion: NamedNode
  match: NamedNode
  whenConcept: NamedNode | undefined
}

const known = new WeakMap<Vocabulary, Map<string, readonly Correspondence[]>>()

/** The fields of a format that have a counterpart with us. Read once. */
export function correspondencesOf(vocabulary: Vocabulary, format: NamedNode): readonly Correspondence[] {
  const formats = known.get(vocabulary) ?? new Map<string, readonly Correspondence[]>()
  known.set(vocabulary, formats)
  const correspondences = formats.get(format.value) ?? readCorrespondences(vocabulary, format)
  formats.set(format.value, correspondences)
  return correspondences
}

function readCorrespondences(vocabulary: Vocabulary, format: NamedNode): Correspondence[] {
  const data = vocabulary.quads
  return subjectsOf(data, acc.format, format)
    .filter(one => one.termType === 'NamedNode')
    .sort((one, other) => (one.value < other.value ? -1 : 1))
    .flatMap(one => {
      const named = (property: NamedNode) => toNamed(objectOf(data, one, property))
      const [field, path] = [objectOf(data, one, acc.field)?.value, readPath(data, objectOf(data, one, acc.ourPath))]
      const [type, conversion, match] = [named(acc.aboutClass), named(acc.conversion), named(acc.matchKind)]
      if (field === undefined || field.includes('*') || path.length === 0 || !type || !conversion || !match) return []
      const classes = classTreeOf(vocabulary).kindsOf(type)
      return [{ field, classes, path, conversion, match, whenConcept: named(acc.whenConcept) }]
    })
}

/** A property, or the items of a list of properties. */
function readPath(data: DatasetCore, path: Term | undefined): NamedNode[] {
  if (path === undefined || rdf.nil.equals(path)) return []
  const first = toNamed(objectOf(data, path, rdf.first))
  if (first) return [first, ...readPath(data, objectOf(data, path, rdf.rest))]
  return path.termType === 'NamedNode' ? [path] : []
}

function toNamed(term: Term | undefined): NamedNode | undefined {
  return term?.termType === 'NamedNode' ? term : undefined
}
