import type { Term } from '@rdfjs/types'
import { prefixes } from '../../rdf/vocab.js'

/** Writes terms with a prefix, and remembers which prefixes were used. */
export interface ShortNames {
  of(term: Term): string
  /** Namespaces by prefix, in order of the alphabet. */
  used(): [string, string][]
}

/** Short names by the prefixes of the vocabulary. */
export function createShortNames(...needed: readonly (keyof typeof prefixes)[]): ShortNames {
  const used = new Map<string, string>(needed.map(prefix => [prefix, prefixes[prefix]]))
  const known = Object.entries(prefixes).sort(([, one], [, other]) => other.length - one.length)
  return {
    of({ value }) {
      const found = known.find(([, start]) => value.startsWith(start) && /^[\w-]+$/.test(value.slice(start.length)))
      if (!found) return value
      used.set(...found)
      return `${found[0]}:${value.slice(found[1].length)}`
    },
    used: () => [...used].sort(([one], [other]) => (one < other ? -1 : 1)),
  }
}
