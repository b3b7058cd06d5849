import type { Term } from '@rdfjs/types'
import { prefixes } from '../../rdf/vocab.js'

const known = Object.entries(prefixes).sort(([, one], [, other]) => other.length - one.length)

/** `acc:Ramp` for its IRI, by the prefixes that mappings know; the IRI when there is none. */
export function shortName({ value }: Term): string {
  const found = known.find(([, start]) => value.startsWith(start) && /^[\w-]+$/.test(value.slice(start.length)))
  return found ? `${found[0]}:${value.slice(found[1].length)}` : value
}
