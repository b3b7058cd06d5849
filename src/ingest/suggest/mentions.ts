import type { NamedNode } from '@rdfjs/types'
import { acc } from '../../rdf/vocab.js'
import type { Knowledge } from './knowledge.js'
import type { Header } from './read-header.js'

/** A class of which a header speaks, and the stems that say so. */
export interface Mention {
  type: NamedNode
  stems: ReadonlySet<string>
}

/** Words such as "der" and "of" may be missing. */
export const fillerWeight = 0.12

/** Classes whose name stands in the header; "parking bay" hides "parking". */
export function mentionsOf({ words }: Header, { classes, lexicon }: Knowledge): Mention[] {
  const said = new Set(words.filter(({ certainty }) => certainty > 0).map(({ stem }) => stem))
  const isSaid = (stem: string) => said.has(stem) || lexicon.weight(stem) < fillerWeight
  const all = [...classes.values()].flatMap(({ type, names }) => {
    const found = names.filter(({ stems }) => stems.every(isSaid) && stems.some(stem => said.has(stem)))
    return found.length > 0 ? [{ type, stems: new Set(found.flatMap(({ stems }) => stems)) }] : []
  })
  return all.filter(mention => !all.some(other => !other.type.equals(acc.Building) && isPartOf(mention, other)))
}

function isPartOf({ stems: some }: Mention, { stems: more }: Mention): boolean {
  return some.size < more.size && [...some].every(stem => more.has(stem))
}
