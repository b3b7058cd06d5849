import type { Slip } from './layout.js'

/**
 * The cells that somebody filled in wrongly. Each shows one kind of finding to whoever imports the workbook, and none
 * costs more than itself; test/data/demo.test.ts lists what must be said of them.
 */
export const slips: readonly Slip[] = [
  {
    sheet: 'Gebouwen',
    row: ['De Drasland', 'Bezoekerscentrum De Drasland'],
    header: 'Website',
    cell: 'www.drempelare.example/de-drasland',
  },
  { sheet: 'Gebouwen', row: ['Chirolokalen', 'Lokalen van Chiro Dorpelgem'], header: 'Breedtegraad', cell: '3,55311' },
  { sheet: 'Gebouwen', row: ['Chirolokalen', 'Lokalen van Chiro Dorpelgem'], header: 'Lengtegraad', cell: '51,13946' },
  { sheet: 'Ingangen', row: ['Sociaal Huis', 'Ingang voedselbedeling'], header: 'Hellend vlak Aanwezig', cell: 'nee' },
  {
    sheet: 'Ingangen',
    row: ['Sociaal Huis', 'Ingang voedselbedeling'],
    header: 'Hellend vlak Helling (%)',
    cell: '7 %',
  },
  { sheet: 'Ingangen', row: ['De Galm', 'Voordeur'], header: 'Deur Breedte (cm)', cell: 9 },
  { sheet: 'Ingangen', row: ['Academie', 'Speelplaats'], header: 'Deur Breedte (cm)', cell: '0,86' },
  { sheet: 'Ingangen', row: ['Markthal', 'Poort Smidsestraat'], header: 'Deur Type', cell: 'klapdeurtje' },
  { sheet: 'Ingangen', row: ['Brandweer', 'Bezoekersingang'], header: 'Opgemeten op', cell: 'vorig jaar' },
  { sheet: 'Toiletten', row: ['Sociaal Huis', 'Wachtzaal'], header: 'Ruimte links (cm)', cell: '70-75' },
  { sheet: 'Parkeren', row: ['De Zandloper', 'Kiss & Ride'], header: 'Afstand tot ingang (m)', cell: 'vlakbij' },
  { sheet: 'Onthaal', row: ["'t Kasteeltje", 'Ticketbalie'], header: 'Geleidelijn tot balie', cell: 'misschien' },
]
