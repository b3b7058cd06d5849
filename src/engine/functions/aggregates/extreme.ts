import { noId, type Id } from '../../../store/id-view.js'
import type { QueryTerms } from '../../values/query-terms.js'
import { compareKeys, sortKey, termKey, type SortKey } from '../../values/sort-key.js'
import type { Value } from '../../values/value.js'
import type { Collector } from './collector.js'

/** The value that comes first in ORDER BY (sign -1), or last (sign 1); of equal ones the first that is put. */
export function createExtreme(sign: -1 | 1, terms: QueryTerms): Collector {
  let best: SortKey | undefined
  let value: Value | undefined
  let term: Id = noId
  function isBetter(key: SortKey): boolean {
    if (best !== undefined && compareKeys(key, best) * sign <= 0) return false
    best = key
    return true
  }
  return {
    put(next) {
      if (isBetter(sortKey(next))) [value, term] = [next, noId]
      return true
    },
    putId(id) {
      if (isBetter(termKey(id, terms))) term = id
      return true
    },
    result: () => (term === noId ? value : terms.value(term)),
  }
}
