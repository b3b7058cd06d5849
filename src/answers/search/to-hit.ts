import type { Literal, NamedNode } from '@rdfjs/types'
import { literal } from '../../rdf/terms.js'
import type { Vocabulary } from '../../model/vocabulary.js'
import type { Position } from '../../store/places/places-in.js'
import type { MeasuredBuilding } from '../entrances/entrance.js'
import type { FilterBox } from './filters/filter-box.js'
import { metresApart } from './position-of.js'
import type { SearchRow } from './search-table.js'

/** A building as a list of results shows it. */
export interface SearchHit {
  iri: NamedNode
  name: Literal
  municipality: string
  /** Street and number; empty when not known. */
  street: string
  use: Literal | undefined
  place: Position | undefined
  /** From where is asked, when that is said and the place is known. */
  distanceMetres: number | undefined
  /** What needs can be put to. */
  measured: MeasuredBuilding | undefined
  entrances: number
  /** Year of the newest survey. */
  surveyed: string | undefined
  /** What was asked for of which nobody knows whether it has it. */
  notKnown: readonly { notation: string; label: Literal }[]
}

/** What is asked, as far as a hit shows it. */
interface Asked {
  language: string
  near?: Position | undefined
  filters?: readonly string[]
}

/** A building in the language of a query. */
export function toHit(
  row: SearchRow,
  { language, near, filters: chosen = [] }: Asked,
  { vocabulary, filters }: { vocabulary: Vocabulary; filters: FilterBox },
): SearchHit {
  const { iri, names, uses, municipality, thoroughfare, number, entrances, surveyed } = row.building
  const { measured, place } = row
  return {
    ...{ iri, municipality, entrances, surveyed, measured, place },
    name: names.find(text => text.language === language) ?? names[0] ?? literal(iri.value),
    street: [thoroughfare, number].filter(Boolean).join(' '),
    use: uses[0] && vocabulary.label(uses[0], [language]),
    distanceMetres: near && metresApart(near, place),
    notKnown: filters
      .notKnown(row, chosen)
      .map(filter => ({ notation: filter.notation, label: vocabulary.label(filter.iri, [language]) })),
  }
}
