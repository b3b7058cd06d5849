import type { NamedNode } from '@rdfjs/types'
import { partClassOf, partSegment } from '../../model/part-class.js'
import type { Vocabulary } from '../../model/vocabulary.js'
import { subjectsOf } from '../../rdf/dataset.js'
import { rdf } from '../../rdf/vocab.js'

/** A part that is not in the records yet: where it hangs, by which property, and what it is. */
export interface ImpliedPart {
  path: string
  whole: string
  property: NamedNode
  type: NamedNode
}

/** The name of the first part of its kind: the only one that a value makes by itself. */
const firstName = '1'

/** Segments of a path that name its record. */
const recordSegments = 3

/**
 * A function that gives the parts that have to be there for a thing to be: `…/toilet/1/door/1` makes a toilet and its
 * door, each if it is not there yet. Undefined for a path that names no such parts.
 */
export function createImpliedParts(
  vocabulary: Vocabulary,
): (path: string, isThere: (path: string) => boolean) => ImpliedPart[] | undefined {
  const bySegment = new Map(
    subjectsOf(vocabulary.quads, rdf.type, rdf.Property).flatMap((property): [string, Step][] => {
      const type = partClassOf(vocabulary.property(property.value))
      return type ? [[partSegment(property.value), { property: property as NamedNode, type }]] : []
    }),
  )
  return (path, isThere) => {
    const parts: ImpliedPart[] = []
    let rest = path.split('/')
    while (rest.length > recordSegments && !isThere(rest.join('/'))) {
      const [segment = '', name] = rest.slice(-2)
      const step = bySegment.get(segment)
      if (!step || name !== firstName) return undefined
      const whole = rest.slice(0, -2)
      parts.unshift({ path: rest.join('/'), whole: whole.join('/'), ...step })
      rest = whole
    }
    return rest.length >= recordSegments && isThere(rest.join('/')) ? parts : undefined
  }
}

interface Step {
  property: NamedNode
  type: NamedNode
}
