import type { Literal, NamedNode } from '@rdfjs/types'
import type { Vocabulary } from '../../../model/vocabulary.js'
import type { MeasuredBuilding } from '../../entrances/entrance.js'
import type { SearchRow } from '../search-table.js'
import { applyFilters, type Filtered, type KnownCount } from './apply-filters.js'
import { createMarks, type FilterMarks } from './filter-marks.js'
import { filtersOf } from './read-filters.js'

/** A filter as a form shows it. */
export interface FilterCount extends KnownCount {
  notation: string
  label: Literal
  definition: Literal | undefined
  isChosen: boolean
  /** Buildings that there would be without it; of a filter that is not chosen, those that there are. */
  without: number
}

/** What is asked of equipment, by notation. */
interface Asked {
  filters?: readonly string[]
  knownOnly?: boolean
  language: string
}

/** What passes, known ones apart, and what the form shows. */
export interface FilteredBuildings extends Pick<Filtered<SearchRow>, 'sure' | 'maybe' | 'hidden'> {
  counts: readonly FilterCount[]
}

/** The filters, ready to be put to what is found. */
export interface FilterBox {
  /** Worked out when it is first asked for, and kept. */
  marksOf(building: MeasuredBuilding | undefined): FilterMarks
  apply(found: readonly SearchRow[], asked: Asked): FilteredBuildings
  /** Of the filters that are chosen, those of which nobody knows whether a building meets them. */
  notKnown(row: SearchRow, chosen: readonly string[]): { iri: NamedNode; notation: string }[]
}

/** The filters of a vocabulary. */
export function createFilterBox(vocabulary: Vocabulary): FilterBox {
  const filters = filtersOf(vocabulary)
  return {
    marksOf: createMarks(filters),
    apply(found, { filters: asked = [], knownOnly = false, language }) {
      const chosen = filters.reduce((bits, { notation }, at) => (asked.includes(notation) ? bits | (1 << at) : bits), 0)
      const choice = { chosen, knownOnly, count: filters.length }
      const { counts, without, ...buildings } = applyFilters(found, choice)
      return {
        ...buildings,
        counts: filters.map(({ iri, notation }, at) => ({
          ...(counts[at] as KnownCount),
          ...{ notation, without: without[at] as number, isChosen: asked.includes(notation) },
          label: vocabulary.label(iri, [language]),
          definition: vocabulary.definition(iri, [language]),
        })),
      }
    },
    notKnown({ marks: { yes, no } }, chosen) {
      return filters.filter(({ notation }, at) => chosen.includes(notation) && !((yes | no) & (1 << at)))
    },
  }
}
