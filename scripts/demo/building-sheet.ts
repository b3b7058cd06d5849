import { chance, choose } from './dice.js'
import { hands, withComma } from './handwriting.js'
import type { Column } from './layout.js'
import type { BuildingPlan, Offset } from './plan.js'

const postcodes: Readonly<Record<BuildingPlan['place'], string>> = {
  Drempelare: '9999',
  Dorpelgem: '9998',
  Klinkebeke: '9997',
}

/** The market square of a town that does not exist: fields and willows in the countryside of East Flanders. */
const marketSquare = { latitude: 51.1275, longitude: 3.525 }
const metresPerDegree = { latitude: 111_250, longitude: 69_900 }

/** "51,12784" for some, 51.12784 for others, as the people who clicked on the map typed it. */
export function writeLatitude(key: string, [, north]: Offset): string | number {
  return writeDegrees(key, marketSquare.latitude + north / metresPerDegree.latitude)
}

/** As `writeLatitude`. */
export function writeLongitude(key: string, [east]: Offset): string | number {
  return writeDegrees(key, marketSquare.longitude + east / metresPerDegree.longitude)
}

function writeDegrees(key: string, degrees: number): string | number {
  const rounded = Number(degrees.toFixed(5))
  return chance(`${key} degrees`) < 0.6 ? withComma(rounded) : rounded
}

/** Columns of the sheet "Gebouwen". */
export const buildingColumns: readonly Column<BuildingPlan>[] = [
  { header: 'Gebouw', width: 24, cell: building => building.name },
  { header: 'Volledige naam', width: 44, cell: building => building.fullName },
  { header: 'Functie', width: 20, cell: ({ name, use }) => writeUse(name, use) },
  { header: 'Straat', width: 20, cell: ({ address: [street] }) => street },
  {
    header: 'Huisnummer',
    width: 11,
    cell: ({ address: [, number] }) => (/^\d+$/.test(number) ? Number(number) : number),
  },
  { header: 'Postcode', width: 10, cell: ({ name, place }) => writePostcode(name, postcodes[place]) },
  { header: 'Deelgemeente', width: 16, cell: ({ place }) => place },
  { header: 'Breedtegraad', width: 13, cell: ({ name, at }) => writeLatitude(name, at) },
  { header: 'Lengtegraad', width: 13, cell: ({ name, at }) => writeLongitude(name, at) },
  { header: 'Telefoon', width: 16, cell: ({ name, mail }) => (mail === undefined ? null : writeTelephone(name)) },
  { header: 'E-mail', width: 32, cell: ({ mail }) => (mail === undefined ? null : `${mail}@drempelare.example`) },
  {
    header: 'Website',
    width: 40,
    cell: ({ page }) => (page === undefined ? null : `https://www.drempelare.example/${page}`),
  },
  { header: 'Openingsuren', width: 44, cell: ({ hours }) => hours ?? null },
  { header: 'Aantal bouwlagen', width: 11, cell: ({ floors }) => floors },
  { header: 'Toestand', width: 18, cell: ({ status }) => status ?? null },
  { header: 'Nagekeken op', width: 14, cell: ({ name, survey }) => hands[survey].date(name) },
  { header: 'Opmerking', width: 60, cell: ({ note }) => note ?? null },
  {
    header: 'Dossier',
    width: 12,
    cell: ({ name }) => `PAT-${String(Math.floor(chance(`${name} file`) * 9000) + 1000)}`,
  },
]

function writeUse(name: string, use: string): string {
  return choose(`${name} use`, [use, use, use, `${use} `, use.charAt(0).toUpperCase() + use.slice(1)])
}

function writePostcode(name: string, postcode: string): string | number {
  return chance(`${name} postcode`) < 0.3 ? postcode : Number(postcode)
}

/** Numbers that begin with 09 000, which nobody has. */
function writeTelephone(name: string): string {
  const digits = String(Math.floor(chance(`${name} telephone`) * 10_000)).padStart(4, '0')
  return `09 000 ${digits.slice(0, 2)} ${digits.slice(2)}`
}
