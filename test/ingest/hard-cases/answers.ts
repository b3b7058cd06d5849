import { cells, file, oneCell, town, width, workbook } from './hard-case.js'
import type { HardCase } from './hard-case.js'
import { convert } from '../conversion.js'

const booleans = (texts: readonly string[]) => cells('acc:stepFree', 'fn:boolean(fn:value = $(cell))', texts)
const codes = (texts: readonly string[], column = '') =>
  cells('acc:operation', 'fn:code(fn:value = $(cell), fn:scheme = code:door-operation)', texts, column)
const note = ['{ p: dct:description, o: { function: "fn:text(fn:value = $(opmerking))" } }']

export const answers: HardCase[] = [
  {
    number: 33,
    title: 'yes and no in many hands',
    gives: async () => [
      ...(await booleans(['ja', 'J', 'oui', 'x', 'X', '✓', '☑', '1', 'waar', 'WAAR', 'VRAI', 'sí', 'JA!'])()),
      ...(await booleans(['nee', 'N', 'non', '0', 'onwaar', 'FAUX', 'nein'])()),
      ...(await oneCell(
        { value: true, type: 'boolean' },
        { says: ["{ p: acc:stepFree, o: { function: 'fn:boolean(fn:value = $(vlak))' } }"] },
        'vlak',
      )()),
    ],
    expected: [...Array<string>(12).fill('true'), 'unknown-word', ...Array<string>(7).fill('false'), 'a stepFree true'],
  },
  {
    number: 34,
    title: 'not applicable, unknown and no answer are three things',
    gives: booleans(['n.v.t.', 'nvt', '-', '/', '?', 'onbekend', 'geen', 'zie opmerking', '']),
    expected: [
      ...['not applicable', 'not applicable', 'unknown-word', 'nothing', 'nothing', 'nothing'],
      ...['unknown-word', 'unknown-word', 'nothing'],
    ],
  },
  {
    number: 35,
    title: 'an unknown code is told of, with the nearest',
    gives: async () => {
      const yaml = town({
        says: ["{ p: acc:operation, o: { function: 'fn:code(fn:value = $(d), fn:scheme = code:door-operation)' } }"],
      })
      const { findings } = await convert('id,d\na,automatik\n', yaml)
      return findings.map(({ cell, code, values }) => [cell, code, values?.nearest])
    },
    expected: [['B2', 'unknown-code', 'automatic']],
  },
  {
    number: 36,
    title: 'a list with two kinds of marks: what is parted otherwise is told of',
    gives: cells(
      'acc:buildingUse',
      'fn:code(fn:value = $(cell), fn:scheme = code:building-use)',
      ['bib; school', 'bib; school, sport'],
      ", separator: ';'",
    ),
    expected: ['library & school', 'unknown-code'],
  },
  {
    number: 37,
    title: 'a code that meant something else in another version of the form',
    gives: async () => [
      ...(await codes(['A'], ', codes: { A: automatic }')()),
      ...(await codes(['A'], ', codes: { A: manual }')()),
    ],
    expected: ['automatic', 'manual'],
  },
  {
    number: 38,
    title: 'a comment is read where the mapping asks for it; what a colour means is not known, and told of',
    gives: workbook(
      [
        {
          name: 'Blad',
          rows: [
            ['id', 'breedte'],
            ['a', null],
            ['b', null],
            ['c', 70],
            ['d', 60],
          ],
          cells: new Map([
            ['1,1', { value: 90, comment: { text: 'gemeten met deur open' } }],
            [
              '2,1',
              { value: 80, style: { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFFF0000' } } } },
            ],
          ]),
        },
      ],
      { table: '{ columns: [{ name: opmerking, titles: breedte, part: note }] }', says: [width, ...note] },
    ),
    expected: [
      ...[
        'a clearWidth 90',
        'a description gemeten met deur open',
        'b clearWidth 80',
        'c clearWidth 70',
        'd clearWidth 60',
      ],
      ...['file coloured-cells', 'file commented-cells'],
    ],
  },
  {
    number: 39,
    title: 'a struck 80 beside 90 is no 8090',
    gives: oneCell({ value: '80', type: 'string', style: { font: { strikethrough: true } } }, { says: [width] }),
    expected: ['B2 struck-through'],
  },
  {
    number: 40,
    title: 'boxes to tick lie above the cells, in a drawing: their cells are empty, so nothing is said, and not "no"',
    gives: file('id,vlak\na,\n', { says: ["{ p: acc:stepFree, o: { function: 'fn:boolean(fn:value = $(vlak))' } }"] }),
    expected: [],
  },
]
