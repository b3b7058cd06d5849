import type { DatasetCore, NamedNode, Term } from '@rdfjs/types'
import { objectOf, objectsOf } from '../rdf/dataset.js'
import { groupBy } from '../rdf/group-by.js'
import { acc, exchangeFormat, rdf } from '../rdf/vocab.js'
import type { Vocabulary } from './vocabulary.js'
import { oncePer } from '../lazily.js'

/** What a word of ours is called in another format. */
export interface ForeignName {
  /** As it is written there, such as `door:width` or `automatic_door=yes`. */
  name: string
  /** Concept of the format. */
  format: NamedNode
}

interface Entry extends ForeignName {
  term: string
}

/** How concepts say what value of a format means the same. */
const formats = [
  [acc.osmTag, exchangeFormat.osm],
  [acc.a11yJson, exchangeFormat.a11yjson],
  [acc.acceslibre, exchangeFormat.acceslibre],
  [acc.gtfs, exchangeFormat.gtfs],
  [acc.netex, exchangeFormat.netex],
] as const

const namesOf = oncePer(({ quads }: Vocabulary) => readForeignNames(quads))

/** Names of a class, property or concept in other formats, from the crosswalks and the code lists. Read once. */
export function foreignNamesOf(vocabulary: Vocabulary, term: NamedNode): readonly ForeignName[] {
  return namesOf(vocabulary).get(term.value) ?? []
}

function readForeignNames(data: DatasetCore): Map<string, ForeignName[]> {
  const entries = [...readCorrespondences(data), ...readConceptNames(data)]
  const distinct = new Map(entries.map(entry => [`${entry.term} ${entry.format.value} ${entry.name}`, entry]))
  const names = groupBy(distinct.values(), ({ term }) => term)
  return new Map([...names].map(([term, group]) => [term, group.map(({ name, format }) => ({ name, format }))]))
}

/** A field of a format is the name of the property that our path to it ends in. */
function readCorrespondences(data: DatasetCore): Entry[] {
  return Array.from(data.match(undefined, acc.ourPath)).flatMap(({ subject, object }) => {
    const format = objectOf(data, subject, acc.format)
    const property = lastOf(data, object)
    if (format?.termType !== 'NamedNode' || property === undefined) return []
    return objectsOf(data, subject, acc.field).map(({ value }) => ({ term: property.value, name: value, format }))
  })
}

function readConceptNames(data: DatasetCore): Entry[] {
  return formats.flatMap(([predicate, format]) =>
    Array.from(data.match(undefined, predicate), ({ subject, object }) => ({
      term: subject.value,
      name: object.value,
      format,
    })),
  )
}

/** The last item of a list, or the term itself when it is none. */
function lastOf(data: DatasetCore, path: Term): Term | undefined {
  const rest = objectOf(data, path, rdf.rest)
  if (rest === undefined) return rdf.nil.equals(path) ? undefined : path
  return rdf.nil.equals(rest) ? objectOf(data, path, rdf.first) : lastOf(data, rest)
}
