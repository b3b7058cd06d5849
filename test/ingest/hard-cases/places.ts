import { convert } from '../conversion.js'
import { cells, file, outcomeOf, town } from './hard-case.js'
import type { HardCase } from './hard-case.js'
import { importTwice } from './import-twice.js'
import { likeness } from './likeness.js'

const name = '[rdfs:label, $(naam), xsd:string]'
const point = (more = '') =>
  `{ p: geo:asWKT, o: { function: 'fn:point(fn:longitude = $(x), fn:latitude = $(y)${more})' } }`
const place = (row: string, more = '') => file(`id;x;y\na;${row}\n`, { says: [point(more)] })

export const places: HardCase[] = [
  {
    number: 64,
    title: 'a building that is there twice, and one name in two towns',
    gives: async () => [
      ...(await file('id,naam\na,Bib\na,Bib\na,Bibliotheek\n', { says: [name] })()),
      ...(await file('gemeente,naam\nGent,Bib\nAalst,Bib\n', { says: [name], subject: '$(gemeente)-$(naam)' })()),
    ],
    expected: [
      ...['a label Bib', '4 repeated-row', 'file identical-rows', 'file shared-identifier'],
      ...['gent-bib label Bib', 'aalst-bib label Bib'],
    ],
  },
  {
    number: 65,
    title: 'house numbers that are more than a number stay as they are',
    gives: cells('locn:locatorDesignator', 'fn:text(fn:value = $(cell))', ['12-14', '12 bus 3', 'z/n', '12A', '1/2']),
    expected: ['12-14', '12 bus 3', 'z/n', '12A', '1/2'],
  },
  {
    number: 66,
    title: 'a street in two languages, and "St.-" for "Sint-", are one when buildings are compared',
    gives: () =>
      Promise.resolve([
        likeness(['Wetstraat / Rue de la Loi', '16'], ['Rue de la Loi', '16']),
        likeness(['St.-Jacobsstraat', '12'], ['Sint-Jacobsstraat', '12']),
        likeness(['Kerkstraat', '1'], ['Kerkplein', '1']),
      ]),
    expected: ['same', 'same', 'other'],
  },
  {
    number: 67,
    title: 'places: swapped, in metres, in degrees and minutes, with commas, and 0, 0',
    gives: async () => [
      ...(await place('51.05;3.72')()),
      ...(await place('104600;193500')()),
      ...(await place('104600;193500', ', fn:system = "EPSG:31370"')()),
      ...(await place(`3°43'12"E;51°03'00"N`)()),
      ...(await place('3,72;51,05')()),
      ...(await place('0;0')()),
    ],
    expected: [
      ...['B2 swapped-position', 'C2 swapped-position', 'B2 other-system', 'C2 other-system'],
      ...['a asWKT POINT(3.7212987 51.0498831)', 'a asWKT POINT(3.72 51.05)', 'a asWKT POINT(3.72 51.05)'],
      ...['B2 position-zero', 'C2 position-zero'],
    ],
  },
  {
    number: 68,
    title: 'no place is made of an address: what the file does not say is not known',
    gives: file('id;straat\na;Markt 1\n', { says: ['[dct:description, $(straat), nl~lang]'] }),
    expected: ['a description Markt 1@nl'],
  },
  {
    number: 69,
    title: 'an identifier that stands for another building now is asked about',
    gives: () => importTwice(['1;Stadhuis;Botermarkt;9000;90'], ['1;Sporthal;Zandweg;8000;80']),
    expected: ['identifier-moved', 'Botermarkt 90'],
  },
  {
    number: 70,
    title: 'a row that is gone is told of, and its building stays',
    gives: () => importTwice(['1;Stadhuis;Botermarkt;9000;90', '2;Bad;Kaai;9000;80'], ['2;Bad;Kaai;9000;80']),
    expected: ['missing-record', 'Botermarkt 90'],
  },
  {
    number: 71,
    title: 'a newer measure made by hand wins over the sheet, and that is told',
    gives: () =>
      importTwice(['1;Stadhuis;Botermarkt;9000;90'], ['1;Stadhuis;Botermarkt;9000;90'], {
        byHand: '1;Stadhuis;Botermarkt;9000;95',
      }),
    expected: ['older-than-stored', 'Botermarkt 95'],
  },
  {
    number: 72,
    title: 'a date for each row or for the file; nobody is named who is not known',
    gives: async () => {
      const dated = async (survey: string) => {
        const { drafts } = await convert('id,datum\na,12/05/2024\n', town({ survey }))
        const said = drafts.flatMap(({ quads }) => quads).filter(({ subject }) => subject.value.includes('/audit/'))
        return said
          .filter(({ predicate }) => /date$|Associated|publisher/.test(predicate.value))
          .map(({ object }) => object.value)
      }
      return [await dated('surveyed: $(datum),'), await dated("surveyed: '2017',"), await dated('')]
    },
    expected: [['2024-05-12'], ['2017'], []],
  },
  {
    number: 73,
    title: 'names and telephone numbers in remarks are not published',
    gives: () =>
      outcomeOf(
        convert(
          'id;opmerking\na;Sleutel bij dhr. Janssens\nb;bel 0471 12 34 56\nc;aan de balie\n',
          town({ says: ['[dct:description, $(opmerking), nl~lang]'] }),
        ),
      ),
    expected: ['c description aan de balie@nl', 'B2 personal-data', 'B3 personal-data'],
  },
]
