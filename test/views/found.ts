import type { Overview, SearchQuery, SearchResult } from '../../src/answers/search.js'
import { literal, namedNode } from '../../src/rdf/terms.js'
import { townHall } from './fixture.js'

const municipalities = [
  { name: 'Drempelare', count: 40 },
  { name: 'Trapgem', count: 1 },
]

const nothingMore = {
  ...{ meant: undefined, named: undefined, towns: [], filters: [], hidden: 0 },
  ...{ sort: 'words' as const, sorts: ['words' as const, 'surveyed' as const, 'name' as const], isReading: false },
}

/** What the start page is told of a small town. */
export const overview: Overview = {
  buildings: 41,
  entrances: 1234,
  surveyed: '2024',
  uses: [
    { notation: 'town-hall', label: literal('gemeentehuis', 'nl'), count: 1 },
    { notation: 'library', label: literal('bibliotheek', 'nl'), count: 3 },
  ],
  municipalities,
  example: namedNode(townHall),
}

/** The second page of a search. */
export const foundBuildings: { query: SearchQuery; result: SearchResult } = {
  query: { name: 'huis', municipality: 'Drempelare', use: 'town-hall', language: 'nl', page: 2 },
  result: {
    hits: [
      {
        iri: namedNode(townHall),
        name: literal('Gemeentehuis van Drempelare', 'nl'),
        municipality: 'Drempelare',
        use: literal('gemeentehuis', 'nl'),
        street: 'Markt 1',
        place: { long: 3.72, lat: 51.05 },
        distanceMetres: undefined,
        measured: undefined,
        entrances: 3,
        surveyed: '2024',
        notKnown: [],
      },
      {
        iri: namedNode(`${townHall}-2`),
        name: literal('Huis'),
        municipality: 'Drempelare',
        use: undefined,
        street: '',
        place: undefined,
        distanceMetres: undefined,
        measured: undefined,
        entrances: 1,
        surveyed: undefined,
        notKnown: [],
      },
    ],
    ...nothingMore,
    total: 42,
    sure: 42,
    use: literal('gemeentehuis', 'nl'),
    page: 2,
    pageSize: 20,
    municipalities,
  },
}

/** A search that finds nothing. */
export const nothingFound: { query: SearchQuery; result: SearchResult } = {
  query: { name: 'zzz', language: 'nl', page: 1 },
  result: { ...nothingMore, hits: [], total: 0, sure: 0, use: undefined, page: 1, pageSize: 20, municipalities },
}
