import { convert } from '../conversion.js'
import { cells, oneCell, slope, town, width, widths, workbook } from './hard-case.js'
import type { HardCase } from './hard-case.js'

const says = [width]
const slopes = (texts: readonly string[]) => cells('acc:slope', 'fn:quantity(fn:value = $(cell))', texts)

/** Bounds and methods of the observations of a file. */
async function observed(texts: readonly string[]): Promise<string[]> {
  const { drafts } = await convert(
    ['id,breedte', ...texts.map((text, index) => `n${index},"${text}"`)].join('\n'),
    town({ says }),
  )
  return drafts.flatMap(({ quads }) =>
    quads
      .filter(({ predicate }) => /#(bound|method|measurementMethod)$|usedProcedure$/.test(predicate.value))
      .map(({ object }) => object.value.replace(/.*\//, '')),
  )
}

export const numbers: HardCase[] = [
  { number: 1, title: 'a decimal comma in a text', gives: widths(['90,5']), expected: ['90.5'] },
  {
    number: 2,
    title: 'a point that may part decimals or thousands: asked, unless the column says which',
    gives: async () => [
      ...(await widths(['1.200', '1200'])()),
      ...(await widths(['1.200'], ', groupChar: "."')()),
      ...(await widths(['1.200'], ', decimalChar: "."')()),
    ],
    expected: ['ambiguous-number', '1200', '1200', '1.2'],
  },
  {
    number: 3,
    title: 'noise of binary numbers',
    gives: oneCell({ value: 90.50000000000001, type: 'number' }, { says }),
    expected: ['a clearWidth 90.5'],
  },
  {
    number: 4,
    title: '0.06 that is shown as 6 %',
    gives: oneCell({ value: 0.06, type: 'number', style: { numFmt: '0%' } }, { says: [slope] }, 'helling'),
    expected: ['a slope 6'],
  },
  {
    number: 5,
    title: 'a text 6% beside percentages and a bare 0.06 in one column',
    gives: workbook(
      [
        {
          name: 'Blad',
          rows: [
            ['id', 'helling'],
            ['a', '6%'],
            ['b', null],
            ['c', 0.06],
            ['d', '5%'],
            ['e', '8%'],
          ],
          cells: new Map([['2,1', { value: 0.06, type: 'number', style: { numFmt: '0%' } }]]),
        },
      ],
      { says: [slope] },
    ),
    expected: ['a slope 6', 'b slope 6', 'c slope 0.06', 'd slope 5', 'e slope 8'],
  },
  { number: 6, title: 'ratios', gives: slopes(['1:12', '1/12', '3:4']), expected: ['8.33', '8.33', 'several-numbers'] },
  {
    number: 7,
    title: 'a half in the number format of fractions',
    gives: oneCell({ value: 0.5, type: 'number', style: { numFmt: '# ?/?' } }, { says }),
    expected: ['a clearWidth 0.5'],
  },
  {
    number: 8,
    title: '1/2 that the program took for 2 January',
    gives: oneCell({ value: new Date(Date.UTC(2024, 0, 2)), type: 'date', style: { numFmt: 'd/m' } }, { says }),
    expected: ['B2 date-for-number'],
  },
  {
    number: 9,
    title: 'estimates, with the method that says so',
    gives: async () => [...(await widths(['ca. 90', '±90', '~90'])()), ...(await observed(['ca. 90']))],
    expected: ['90', '90', '90', 'estimated', 'exact'],
  },
  {
    number: 10,
    title: 'bounds, with the observation that says so',
    gives: async () => [...(await widths(['> 90', 'min. 90', '90+'])()), ...(await observed(['> 90', 'max. 90']))],
    expected: ['90', '90', '90', 'imported', 'at-least', 'imported', 'at-most'],
  },
  {
    number: 11,
    title: 'ranges are no numbers, and a minus is none of a range',
    gives: widths(['85-90', '85–90', '85 à 90', '-90']),
    expected: ['several-numbers', 'several-numbers', 'several-numbers', '-90'],
  },
  {
    number: 12,
    title: 'units in the cell',
    gives: widths(['90 cm', '0,9 m', '900mm', '35"', '90 kg']),
    expected: ['90', '90', '90', '88.9', 'wrong-unit'],
  },
  {
    number: 13,
    title: 'a unit of the column, and one that changes halfway down',
    gives: async () => [
      ...(await widths(['0,9'], ', unit: m')()),
      ...(await workbook([{ name: 'Blad', rows: [['id', 'breedte'], ...changing()] }], { says })()).filter(
        one => !one.includes('clearWidth'),
      ),
    ],
    expected: ['90', 'breedte unit-changes'],
  },
  {
    number: 14,
    title: '0, -1, 999 and 9999 say nothing where the mapping lists them',
    gives: async () => [
      ...(await widths(['0', '-1', '999', '9999,0', '90'], ", null: ['0', '-1', '999', '9999']")()),
      ...(await widths(['0'])()),
    ],
    expected: ['nothing', 'nothing', 'nothing', 'nothing', '90', '0'],
  },
  {
    number: 15,
    title: 'two values in a cell: asked, unless the column says what they are',
    gives: async () => [
      ...(await widths(['80/90', 'links 80 rechts 90'])()),
      ...(await workbook(
        [
          {
            name: 'Blad',
            rows: [
              ['id', 'maat'],
              ['a', '90 x 120'],
              ['b', '90'],
            ],
          },
        ],
        {
          table: '{ columns: [{ name: size, titles: maat, separator: x, parts: [breedte, diepte] }] }',
          says: [width, width.replace('clearWidth', 'roomDepth').replace('breedte', 'diepte')],
        },
      )()),
    ],
    expected: ['several-numbers', 'not-a-number', 'a clearWidth 90', 'a roomDepth 120', 'B3 wrong-pieces'],
  },
  {
    number: 16,
    title: 'footnotes beside a number',
    gives: widths(['90*', '90 (1)', '90¹']),
    expected: ['not-a-number', 'not-a-number', 'not-a-number'],
  },
  {
    number: 17,
    title: 'signs of other keyboards',
    gives: widths(['−90', '½', '1½', '９０', '90²']),
    expected: ['-90', '0.5', '1.5', '90', 'not-a-number'],
  },
  {
    number: 18,
    title: 'a likely number in the wrong unit is never converted, but asked',
    gives: widths(['0.9', '900', '90'], ', minimum: 40, maximum: 400'),
    expected: ['out-of-range', 'out-of-range', '90'],
  },
  {
    number: 19,
    title: 'more digits than a workbook keeps',
    gives: oneCell(
      { value: 1234567890123456789, type: 'number' },
      { says: ['[dct:identifier, $(nummer), xsd:string]'] },
      'nummer',
    ),
    expected: ['B2 too-many-digits'],
  },
  {
    number: 20,
    title: 'a telephone number shown as a power of ten',
    gives: oneCell(
      { value: 3.2e10, type: 'number', style: { numFmt: '0.00E+00' } },
      { says: ['[dct:identifier, $(nummer), xsd:string]'] },
      'nummer',
    ),
    expected: ['a identifier 32000000000'],
  },
]

/** Twelve doors in metres, then twelve in centimetres. */
function changing(): (string | number)[][] {
  const metres = [0.9, 0.85, 0.95, 0.8, 1, 0.9, 0.88, 0.92, 0.9, 0.86, 0.94, 0.9]
  return [...metres, ...metres.map(one => Math.round(one * 100))].map((one, index) => [`n${index}`, one])
}
