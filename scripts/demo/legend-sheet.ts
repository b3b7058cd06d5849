import type { Column } from './layout.js'

interface LegendRow {
  mark: string
  meaning: string
}

/** Columns of the sheet "Legende", which people read and no mapping does. */
export const legendColumns: readonly Column<LegendRow>[] = [
  { header: 'Teken', width: 26, cell: ({ mark }) => mark },
  { header: 'Betekenis', width: 90, cell: ({ meaning }) => meaning },
]

/** What the marks in the other sheets mean. */
export const legend: readonly LegendRow[] = [
  { mark: 'x', meaning: 'ja (ronde van de jobstudenten, 2022)' },
  { mark: 'leeg of -', meaning: 'niet nagekeken' },
  { mark: '?, onbekend', meaning: 'nagekeken maar niet te bepalen' },
  { mark: 'n.v.t.', meaning: 'niet van toepassing, bv. hoogte van een trede waar er geen trap is' },
  { mark: '0 treden', meaning: 'nagekeken: geen treden' },
  { mark: '1:12', meaning: 'hellend vlak: 1 m omhoog over 12 m, dus 8,3 %' },
  { mark: 'Breedte', meaning: 'vrije doorgang tussen de deurstijlen met de deur helemaal open' },
  { mark: 'Draairuimte', meaning: 'doorsnede van de grootste vrije cirkel' },
  {
    mark: 'Breedtegraad, Lengtegraad',
    meaning: 'WGS 84. De punten liggen in velden op het Oost-Vlaamse platteland; geen van de straten bestaat.',
  },
  { mark: 'Drempelare', meaning: 'Deze gemeente bestaat niet. Alle gebouwen, maten en nummers zijn verzonnen.' },
]
