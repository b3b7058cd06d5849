import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { statementsIn } from './conversion.js'
import { convertSurvey, convertWith, surveyFile } from './files.js'

const mapping = 'wims-polling-stations.yaml'

/** The form: questions in column A, explanation in B to D, an example in E, and fields that nobody filled in. */
function form(...stations: readonly (readonly (string | number)[])[]) {
  const explained = (question: string, example: string | number, index: number) => [
    ...[question, 'ja', 'Wat er gevraagd wordt.', 'tekst', example],
    ...stations.map(answers => answers[index] ?? ''),
  ]
  const titles = [...stations, ...Array.from({ length: 300 })].map((_, index) => `Invulveld ${index + 1}`)
  return writeXlsx({
    sheets: [
      { name: 'Toelichting', rows: [['Toelichting']] },
      {
        name: 'Attributen',
        rows: [
          ['Attributen', 'Verplicht (ja/nee)', 'Opmerkingen', 'Format', 'Voorbeeld', ...titles],
          explained('Nummer stembureau', 517, 0),
          explained('Naam stembureau', 'Voorbeeldhuis', 1),
          explained('BAG Nummeraanduiding ID', '0123200000000009', 2),
          explained('Website locatie', '', 3),
          explained('Extra adresaanduiding', '', 4),
          explained('X', 81611, 5),
          explained('Y', 454909, 6),
          explained('Latitude', '', 7),
          explained('Longitude', '', 8),
          explained('Openingstijd', '2026-03-18T07:30:00', 9),
          explained('Sluitingstijd', '2026-03-18T21:00:00', 10),
          explained('Toegankelijk voor mensen met een lichamelijke beperking', 'ja', 11),
          explained('Toilet', 'nee', 12),
          explained('Akoestiek geschikt voor slechthorenden', 'ja', 13),
          explained('Gebarentolk (NGT)', 'nee', 14),
          explained('Contactgegevens gemeente', 'x', 15),
          explained('Verkiezingswebsite gemeente', '', 16),
        ],
      },
    ],
  })
}

const town = ['https://www.zalen.example/', '', 81611, 454909, '', '', '2026-03-18T07:30:00', '2026-03-18T21:00:00']
const hall = [517, 'Zaal Noord', '0123200000000001', ...town, 'ja', 'ja, toegankelijk toilet', 'nee', 'op afstand']
const school = ['518.0', 'De School', '0123200000000002', ...town, 'nee', 'nee', '', '']

describe('a form of polling stations', () => {
  test('gives one record for each column that is filled in, and none for the example and the empty ones', async () => {
    const { drafts, findings, statistics } = await convertWith(mapping, await form(hall, school), 'wims.xlsx')
    expect(drafts.map(({ record }) => record.value.replace(/^.*\//, ''))).toEqual([
      '0123200000000001-517',
      '0123200000000002-518',
    ])
    expect(statistics.tables[0]).toMatchObject({ rows: 2, recordRows: 2, findingRows: 0 })
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test.each([[517], ['517'], ['517.0'], [' 517 ']])('writes the number %j as 517', async number => {
    const { drafts } = await convertWith(mapping, await form([number, ...hall.slice(1)]), 'wims.xlsx')
    expect(statementsIn({ drafts })).toContain('. identifier 517')
    expect(drafts[0]?.record.value).toMatch(/-517$/)
  })

  test('says what the answers say, and nothing of questions that were not answered or not asked', async () => {
    const said = statementsIn(await convertWith(mapping, await form(hall, school), 'wims.xlsx'))
    expect(said).toEqual(
      expect.arrayContaining([
        '. label Zaal Noord',
        'geometry/metres asWKT POINT(4.3166342 52.077588)',
        'opening-hours/voting validFrom 2026-03-18',
        'opening-hours/voting closes 21:00:00',
        'assertion/reduced-mobility outcome passed',
        'assertion/reduced-mobility outcome failed',
        'toilet/1 toiletKind adapted',
        '. lacks ToiletRoom',
        'assistance signLanguage ngt',
      ]),
    )
    expect(said.filter(one => / hasParking | lacks AccessibleParking|accessible-stop/.test(one))).toEqual([])
    expect(said.filter(one => one.startsWith('assertion/hearing-acoustics outcome'))).toEqual([
      'assertion/hearing-acoustics outcome failed',
    ])
  })

  test('names the cell of the column that is wrong', async () => {
    const { findings } = await convertWith(
      mapping,
      await form(hall, [...school.slice(0, 11), 'misschien']),
      'wims.xlsx',
    )
    expect(findings.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'unknown-code', sheet: 'Attributen', cell: 'G13', value: 'misschien' },
    ])
  })

  test('that lacks a question which every version asks is refused', async () => {
    const sheets = [{ name: 'Attributen', rows: [['Attributen'], ['Nummer stembureau', '', '', '', '', 1]] }]
    await expect(convertWith(mapping, await writeXlsx({ sheets }), 'wims.xlsx')).rejects.toThrow('Naam stembureau')
  })
})

const files = ['wims-juinen.xlsx', 'wims-blank-form.xlsx', 'wims-example-2026.xlsx'].map(surveyFile)
const there = !files.includes(undefined)

describe.skipIf(!there)(`the real forms${there ? '' : ' (skipped: ../shared/data is not there)'}`, () => {
  const [juinen = '', blank = '', example = ''] = files

  test('of Juinen give two polling stations', async () => {
    const { drafts, findings } = await convertSurvey(juinen, mapping)
    expect(drafts.map(({ record }) => record.value.replace(/^.*-/, ''))).toEqual(['1', '2'])
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test.each([[blank], [example]])('that hold nothing but an example give none', async file => {
    const { drafts, statistics } = await convertSurvey(file, mapping)
    expect(drafts).toEqual([])
    expect(statistics.tables).toMatchObject([{ rows: 0, notImported: [] }])
  })
})
