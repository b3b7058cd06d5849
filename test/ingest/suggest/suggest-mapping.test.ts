import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { writeXlsx } from 'hucre/xlsx'
import { parseDocument } from 'yaml'
import { readMapping } from '../../../src/ingest/mapping/read-mapping.js'
import type { MappingProblem } from '../../../src/ingest/mapping/yaml-reader.js'
import { convertFile } from '../../../src/ingest/rows/convert.js'
import { suggestMapping, type Suggestion } from '../../../src/ingest/suggest/suggest-mapping.js'
import { readVocabulary } from '../../../src/model/vocabulary.js'
import { projectPath } from '../../../src/paths.js'
import { readTurtleFiles } from '../../../src/rdf/read-turtle-files.js'
import { codesOf, inFile, iris, statementsIn } from '../conversion.js'

const vocabulary = readVocabulary([...readTurtleFiles('vocab'), ...readTurtleFiles('shapes')])

const suggestFor = (content: string | Uint8Array, name = 'table.csv') =>
  inFile(content, name, file => suggestMapping({ file, vocabulary }))

/** The suggested mapping put to the file that it was suggested for. */
async function importWith(content: string | Uint8Array, name = 'table.csv') {
  return inFile(content, name, async file => {
    const { yaml } = await suggestMapping({ file, vocabulary })
    const read = readMapping(yaml, vocabulary)
    if ('problems' in read) throw new Error(read.problems.map(({ line, message }) => `${line}: ${message}`).join('\n'))
    const conversion = await convertFile({ file, mapping: read.mapping, vocabulary, iris })
    return { statements: statementsIn(conversion), codes: codesOf(conversion.findings), drafts: conversion.drafts }
  })
}

function problemsIn({ yaml }: Suggestion): MappingProblem[] {
  const read = readMapping(yaml, vocabulary)
  return 'problems' in read ? read.problems : []
}

function meaningsIn({ columns }: Suggestion): string[] {
  return columns.map(({ header, meaning }) => `${header}: ${meaning ?? '–'}`)
}

describe('the demo workbook', () => {
  const file = projectPath('data/demo/drempelare.xlsx')

  test('gets a mapping that can be used at once, with nine columns of ten', async () => {
    const suggestion = await suggestMapping({ file, vocabulary })
    const read = readMapping(suggestion.yaml, vocabulary)
    expect('problems' in read ? read.problems : []).toEqual([])
    if ('problems' in read) return
    const byHand = readMapping(readFileSync(projectPath('data/demo/drempelare.yaml'), 'utf8'), vocabulary)
    if ('problems' in byHand) return
    const [suggested, wished] = [read.mapping, byHand.mapping].map(mapping =>
      convertFile({ file, mapping, vocabulary, iris }),
    )
    expect((await suggested)?.drafts.length).toBe((await wished)?.drafts.length)
    const meant = suggestion.columns.filter(({ meaning }) => meaning !== undefined)
    expect(meant.length / suggestion.columns.length).toBeGreaterThan(0.9)
  })

  test('of which one sheet is asked for gives only that', async () => {
    const { columns } = await suggestMapping({ file, vocabulary, sheet: 'Liften' })
    expect(new Set(columns.map(({ sheet }) => sheet))).toEqual(new Set(['Liften']))
    await expect(suggestMapping({ file, vocabulary, sheet: 'Fietsen' })).rejects.toThrow('no table')
  })
})

describe('a table of buildings', () => {
  const table = [
    'Nr;Naam;Deur breedte (cm);Rampe d’accès;Lengte helling (m);Lift;Aktennummer',
    '1;Bibliotheek;92;ja;3,5;nee;A7',
    '2;Zwembad;85;nee;;ja;B12',
    '3;Sporthal;0;;;n.v.t.;C9',
  ].join('\n')

  test('becomes buildings with entrances, doors and ramps', async () => {
    const { statements } = await importWith(table)
    expect(statements).toContain('. label Bibliotheek')
    expect(statements).toContain('entrance/1/door/1 clearWidth 92')
    expect(statements).toContain('entrance/1/ramp/1 length 350')
    expect(statements).toContain('entrance/1 lacks Ramp')
    expect(statements).toContain('. lacks Lift')
  })

  test('a width of 0 says that nobody measured', async () => {
    const { statements } = await importWith(table)
    expect(statements).not.toContain('entrance/1/door/1 clearWidth 0')
  })

  test('says of each column how sure it is, why, and what stands in it', async () => {
    const { yaml } = await suggestFor(table)
    expect(yaml).toMatch(/# \d+ %: acc:clearWidth of acc:Door, by "breedte" \(nl\).*such as 92 \| 85/)
    expect(yaml).toMatch(/# not imported: Aktennummer.*A7/)
  })

  test('finds out the language of its texts, unless it is given', async () => {
    expect((await suggestFor(table)).yaml).toContain('language: nl')
    const given = await inFile(table, 'a.csv', file => suggestMapping({ file, vocabulary, language: 'fr' }))
    expect(given.yaml).toContain('language: fr')
  })

  test('without a number is told apart by name and address, and says so', async () => {
    const { notes, yaml } = await suggestFor('Naam;Straat;Deurbreedte\nSchool;Dorp 1;90\nSchool;Dorp 2;80')
    expect(notes.join()).toContain('No column tells the buildings apart')
    expect(yaml).toContain('s: building/table/$(naam)-$(straat)')
  })

  test('that is called by addresses is known by their ends', async () => {
    const { drafts } = await importWith('URI,name\nhttp://example.org/s/12,Aalst\nhttp://example.org/s/13,Gent')
    expect(drafts.map(({ record }) => record.value.replace(/^.*\//, ''))).toEqual(['12', '13'])
  })

  test('with several entrances in a row makes several', async () => {
    const { statements } = await importWith('id,entrance1_door_width,entrance2_door_width\na,90,80\nb,85,95')
    expect(statements).toContain('entrance/1/door/1 clearWidth 90')
    expect(statements).toContain('entrance/2/door/1 clearWidth 80')
  })

  test('below a title and with two header rows is found', async () => {
    const { sheets } = {
      sheets: [
        ['Toegankelijkheid in Gent', '', ''],
        ['', '', ''],
        ['Nr', 'Naam', 'Deurbreedte'],
      ],
    }
    const rows = [...sheets, ['1', 'School', '90'], ['2', 'Kerk', '100']].map(row => row.join(';')).join('\n')
    expect((await suggestFor(rows)).yaml).toContain('skipRows: 2, headerRowCount: 1')
  })

  test('in Spanish reads sí as yes', async () => {
    const { statements } = await importWith('ID;Nombre;Rampa;Ascensor\n1;Biblioteca;sí;no\n2;Museo;no;sí')
    expect(statements).toContain('entrance/1 lacks Ramp')
    expect(statements).toContain('. lift lift/1')
  })
})

describe('a table in which each place is a column', () => {
  const sheet = [
    ['Attributen', 'Verplicht', 'Opmerkingen', 'Voorbeeld', 'Invulveld 1', 'Invulveld 2', 'Invulveld 3'],
    ['Nummer stembureau', 'Y', 'uniek', '517', '1', '2', ''],
    ['Naam stembureau', 'Y', '', 'Stadhuis', 'School', 'Kerk', ''],
    ['Postcode', 'Y', '', '9000', '9000', '9030', ''],
    ['Mindervaliden toegankelijk', 'Y', '', 'Y', 'Y', 'N', ''],
    ['Aangepast toilet aanwezig', 'N', '', 'Y', 'N', 'Y', ''],
  ]

  test('is turned, without the columns that explain or give an example', async () => {
    const workbook = await writeXlsx({ sheets: [{ name: 'Attributen', rows: sheet }] })
    const { statements, drafts } = await importWith(workbook, 'wims.xlsx')
    expect(drafts.length).toBe(2)
    expect(statements).toContain('. label School')
    expect(statements).not.toContain('. label Stadhuis')
    expect(statements).toContain('address postCode 9030')
    expect(statements).toContain('. lacks adapted')
  })
})

describe('odd headers', () => {
  test.each([
    ['a quotation mark', '"Breedte ""deur"""'],
    ['a colon and a hash', '"Deur: breedte # cm"'],
    ['braces and commas', '"{a, b}: [c]"'],
    ['signs of YAML', '"- &anker *ster !tag |"'],
    ['a line end', '"Deur\nbreedte"'],
    ['a reference', '$(Deur) (breedte'],
    ['ten thousand signs', 'x'.repeat(10_000)],
    ['words of YAML', 'null'],
    ['invisible signs', '\u200b\u2028\ufeff'],
    ['nothing', ''],
    ['the same twice', 'Naam'],
    ['an emoji', '🚪 breedte'],
    ['a comment', '# Naam'],
    ['backslashes', 'a\\b\\'],
  ])('with %s give a mapping that can be used', async (_what, header) => {
    const table = `Nr;Naam;${header};Deurbreedte\n1;School;90;80\n2;Kerk;100;90\n`
    const suggestion = await suggestFor(table)
    expect(parseDocument(suggestion.yaml).errors).toEqual([])
    expect(problemsIn(suggestion)).toEqual([])
    expect((await importWith(table)).drafts.length).toBe(2)
  })

  test('of which none is known give a mapping to begin with', async () => {
    const suggestion = await suggestFor('qxz;wvk\nfoo;bar\nbaz;qux')
    expect(problemsIn(suggestion)).toEqual([])
    expect(meaningsIn(suggestion)).toContain('wvk: –')
  })

  test('and cells without end do not spoil the comments', async () => {
    const { yaml } = await suggestFor(`Nr;Opmerking\n1;"${'a\n'.repeat(5000)}"\n2;b`)
    expect(Math.max(...yaml.split('\n').map(line => line.length))).toBeLessThan(400)
  })

  test('a file without rows is refused', async () => {
    await expect(suggestFor('Nr;Naam\n')).rejects.toThrow('no table')
  })
})
