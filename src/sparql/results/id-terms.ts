import type { Term } from '@rdfjs/types'
import type { QueryTerms } from '../../engine/values/query-terms.js'
import { toTerm } from '../../store/text-term.js'
import { keepSome } from './keep-some.js'
import type { TableTerms } from './table.js'

/** The terms of a query on ids, each read when it is first asked for; to read one from the store takes about 1 µs. */
export function readIdTerms(terms: Pick<QueryTerms, 'text'>): TableTerms {
  return {
    text: keepSome(id => terms.text(id)),
    term: keepSome((id): Term => toTerm(terms.text(id))),
  }
}
