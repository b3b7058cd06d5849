import { toFindingsCsv } from '../../../src/ingest/findings-csv.js'
import { convert } from '../conversion.js'
import { cells, file, oneCell, town } from './hard-case.js'
import type { HardCase } from './hard-case.js'

const identifier = ['[dct:identifier, $(code), xsd:string]']
const label = ['[rdfs:label, $(naam), nl~lang]']
const booleans = (texts: readonly string[]) => cells('acc:stepFree', 'fn:boolean(fn:value = $(cell))', texts)

export const texts: HardCase[] = [
  {
    number: 21,
    title: 'a postcode 01000 that is stored as 1000',
    gives: oneCell({ value: 1000, type: 'number', style: { numFmt: '00000' } }, { says: identifier }, 'code'),
    expected: ['a identifier 01000'],
  },
  {
    number: 22,
    title: 'zeros in front, in CSV and in HTML that is called .xls',
    gives: async () => [
      ...(await file('id,code\na,01000\n', { says: identifier })()),
      ...(await file('<html><table><tr><th>id</th><th>code</th></tr><tr><td>a</td><td>01000</td></tr></table></html>', {
        says: identifier,
        name: 'table.xls',
      })()),
    ],
    expected: ['a identifier 01000', 'a identifier 01000', 'file other-than-named'],
  },
  {
    number: 23,
    title: 'a telephone number as a number, and as a formula',
    gives: async () => [
      ...(await oneCell({ value: 32471123456, type: 'number' }, { says: identifier }, 'code')()),
      ...(await oneCell(
        { value: 32471123456, type: 'formula', formula: '+32471123456', formulaResult: 32471123456 },
        { says: identifier },
        'code',
      )()),
    ],
    expected: ['a identifier 32471123456', 'a identifier 32471123456'],
  },
  {
    number: 24,
    title: 'spaces that do not break',
    gives: cells('acc:clearWidth', 'fn:quantity(fn:value = $(cell))', ['1\u00a0200', '1\u202f200 cm', '90\u2009cm']),
    expected: ['1200', '1200', '90'],
  },
  {
    number: 25,
    title: 'signs that cannot be seen',
    gives: async () => [
      ...(await booleans(['j\u200ba', 'j\u00ada', '\ufeffja', 'ja\u200e'])()),
      ...(await file('\ufeffid,naam\na,Bi\u00adblio\u200btheek\n', { says: label })()),
    ],
    expected: ['true', 'true', 'true', 'true', 'a label Bibliotheek@nl'],
  },
  {
    number: 26,
    title: 'spaces and line ends too many',
    gives: file('id,naam\r\n a ,"  Zaal \t Noord\r\ntweede   verdieping "\r\n', { says: label }),
    expected: ['a label Zaal Noord\ntweede verdieping@nl'],
  },
  {
    number: 27,
    title: 'accents of two signs where a code is looked up',
    gives: cells('acc:doorType', 'fn:code(fn:value = $(cell), fn:scheme = code:door-type)', [
      'porte à tambour',
      'Pendeltu\u0308r',
    ]),
    expected: ['revolving', 'swinging'],
  },
  {
    number: 28,
    title: 'line ends that a workbook writes as _x000D_',
    gives: oneCell({ value: 'Zaal_x000D_\nNoord', type: 'string' }, { says: label }, 'naam'),
    expected: ['a label Zaal\nNoord@nl'],
  },
  {
    number: 29,
    title: 'curled quotation marks are content, and so is an apostrophe in front',
    gives: file("id,naam\na,“De Zaal”\nb,'t Huis\nc,’t Huis\n", { says: label }),
    expected: ['a label “De Zaal”@nl', "b label 't Huis@nl", 'c label ’t Huis@nl'],
  },
  {
    number: 30,
    title: 'a text that was encoded twice is asked about',
    gives: file('id,naam\na,CafÃ©\n', { says: label }),
    expected: ['file twice-encoded', 'B2 mojibake'],
  },
  {
    number: 31,
    title: 'the language is that of the column, never guessed; capitals stay',
    gives: file('id,naam,nom\na,STADHUIS,Hôtel de ville\n', { says: [...label, '[rdfs:label, $(nom), fr~lang]'] }),
    expected: ['a label STADHUIS@nl', 'a label Hôtel de ville@fr'],
  },
  {
    number: 32,
    title: 'a text that looks like a formula is made harmless where we write a sheet',
    gives: async () => {
      const yaml = town({ says: ["{ p: acc:stepFree, o: { function: 'fn:boolean(fn:value = $(vlak))' } }"] })
      const { findings } = await convert("id,vlak\na,=cmd|' /C calc'!A0\n", yaml)
      return toFindingsCsv(findings, 'en').includes(`,"'=cmd|' /C calc'!A0",`)
    },
    expected: true,
  },
]
