import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { RecordDifference } from '../../src/ingest/diff/record-difference.js'
import { importFile, type ImportOptions, type ImportReport } from '../../src/ingest/import-file.js'
import { readDecisions, toDecisionsCsv } from '../../src/ingest/matching/decisions.js'
import { nameBatch } from '../../src/records/batches.js'
import { openLedger, type Ledger } from '../../src/records/ledger.js'
import { createRecords } from '../../src/records/records.js'
import { undoBatch } from '../../src/records/undo.js'
import { codesOf, iris, mappingOf, prefixes, vocabulary } from './conversion.js'

const mapping = (survey: string, year: string) => `${prefixes}
x-table: { id: ${survey}, title: Test, surveyed: '${year}', method: measured, language: nl, tables: { table: {} } }
sources: { table: [table.csv~csv] }
mappings:
  building:
    sources: table
    s: building/${survey}/$(id)
    po:
      - [a, acc:Building]
      - [rdfs:label, $(name), nl~lang]
      - { p: locn:address, o: { mapping: address } }
      - { p: acc:hasEntrance, o: { mapping: entrance } }
  address:
    sources: table
    s: building/${survey}/$(id)/address
    po:
      - [a, locn:Address]
      - [locn:thoroughfare, $(street), nl~lang]
      - [locn:locatorDesignator, $(number), xsd:string]
      - [locn:postCode, $(postcode), xsd:string]
  entrance:
    sources: table
    s: building/${survey}/$(id)/entrance/main
    po:
      - [a, acc:Entrance]
      - p: acc:clearWidth
        o: { function: 'fn:quantity(fn:value = $(width))' }
`
const header = 'id;name;street;number;postcode;width'
const hall = '1;Stadhuis;Botermarkt;1;9000;92'
const pool = '2;Zwembad;Kaai;7;9000;85'
const school = '3;Basisschool De Linde;Lindelaan;12;9000;90'

let folder: string
let ledger: Ledger

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'drempel-import-'))
  ledger = openLedger(folder)
})
afterEach(async () => {
  await ledger.close()
  rmSync(folder, { recursive: true })
})

interface Run extends Partial<ImportOptions> {
  survey?: string
  year?: string
}

/** Imports rows below the header as a file of a survey. */
async function importRows(
  rows: readonly string[],
  { survey = 'a', year = '2024', ...options }: Run = {},
): Promise<ImportReport> {
  const file = join(folder, 'table.csv')
  writeFileSync(file, [header, ...rows].join('\n'))
  return importFile({
    ...{ file, mapping: mappingOf(mapping(survey, year)), vocabulary, iris, ledger },
    records: createRecords({ ledger, validate: () => Promise.resolve([]), iris }),
    reason: {
      ...{ role: 'importer', reason: `Import of ${basename(file)}`, batch: nameBatch(ledger, survey) },
      ...{ source: { file: basename(file), sha256: 'f' }, mapping: { survey, sha256: 'm' } },
    },
    ...options,
  })
}

const iri = (path: string) => iris.thing(`building/${path}`).value
const contentOf = (path: string) => {
  const latest = ledger.latest(iri(path))
  return latest ? ledger.content(latest) : ''
}
const widthsOf = (path: string) =>
  Array.from(contentOf(path).matchAll(/entrance\/main> <[^>]*#clearWidth> "([^"]*)"/g), ([, width]) => width)

describe('a file that is imported again', () => {
  test('changes nothing, even when rows were inserted and the order is another', async () => {
    await importRows([hall, pool])
    expect(await importRows([hall, pool])).toMatchObject({ counts: { unchanged: 2 }, batch: undefined })
    const { counts } = await importRows([school, pool, hall])
    expect(counts).toEqual({ created: 1, changed: 0, unchanged: 2, refused: 0 })
    expect(ledger.position()).toBe(3)
  })

  test('gives a difference for each property that changed, also in a dry run, which writes nothing', async () => {
    await importRows([hall, pool])
    const differences: RecordDifference[] = []
    const differs = (difference: RecordDifference) => void differences.push(difference)
    const { counts } = await importRows([hall.replace('92', '95'), pool, school], { dryRun: true, differs })
    expect(counts).toEqual({ created: 1, changed: 1, unchanged: 1, refused: 0 })
    expect(ledger.position()).toBe(2)
    expect(differences.map(({ kind }) => kind)).toEqual(['changed', 'unchanged', 'created'])
    expect(
      differences[0]?.properties.map(({ thing, property, before, after }) => [
        thing.replace(iri('a/1'), ''),
        property.replace(/.*#/, ''),
        before[0]?.value,
        after[0]?.value,
      ]),
    ).toEqual([['/entrance/main', 'clearWidth', '92', '95']])
  })

  test('lists rows that it lacks, and takes them out only when asked; undo brings them back', async () => {
    await importRows([hall, pool])
    const listed = await importRows([hall])
    expect([codesOf(listed.findings), contentOf('a/2') !== '']).toEqual([['missing-record'], true])
    const { batch, withdrawn, findings } = await importRows([hall], { withdrawMissing: true })
    expect([withdrawn, codesOf(findings), contentOf('a/2')]).toEqual([1, ['missing-withdrawn'], ''])
    await undoBatch({
      ...{ ledger, iris, records: createRecords({ ledger, validate: () => Promise.resolve([]), iris }) },
      ...{ batch: batch ?? '', reason: { role: 'importer', reason: 'Undo', batch: 'undo' } },
    })
    expect(widthsOf('a/2')).toEqual(['85'])
  })
})

describe('the batch', () => {
  test('keeps beside it what was doubtful, and for each line the cell that says so', async () => {
    const { batch = '' } = await importRows([hall.replace('92', 'breed')])
    const note = JSON.parse(ledger.note(batch) ?? '') as { findings: { code: string; cell: string }[] }
    expect(note.findings.map(({ code, cell }) => [code, cell])).toEqual([['not-a-number', 'F2']])
    const [change] = [...ledger.batch(batch)]
    expect(change && ledger.origins(change)).toContain('[null,2,"name","B2","Stadhuis"]')
  })

  test('of an import that fails half-way leaves nothing', async () => {
    let records = 0
    const differs = () => {
      if (++records === 2) throw new Error('broken off')
    }
    await expect(importRows([hall, pool, school], { differs })).rejects.toThrow('broken off')
    expect([ledger.position(), [...ledger.batchNames()]]).toEqual([0, []])
    expect((await importRows([hall, pool, school])).counts.created).toBe(3)
  })
})

describe('a building that another survey knows', () => {
  test('is the same record when name and address agree; what each says stays, and it is found again', async () => {
    await importRows([hall, pool], { survey: 'a' })
    const { counts } = await importRows(['77;STADHUIS;Botermarkt;1;9000;'], { survey: 'b' })
    expect([counts.created, counts.changed, contentOf('b/77')]).toEqual([0, 1, ''])
    expect(widthsOf('a/1')).toEqual(['92'])
    expect(contentOf('a/1')).toContain(`sameAs> <${iri('b/77')}>`)
    const again = await importRows(['77;STADHUIS;Botermarkt;1;9000;'], { survey: 'b' })
    expect(again.counts).toMatchObject({ created: 0, changed: 0, unchanged: 1 })
    expect((await importRows([hall, pool], { survey: 'a' })).counts.unchanged).toBe(2)
  })

  test.each([
    ['2025', ['95'], 'newer-than-stored'],
    ['2023', ['92'], 'older-than-stored'],
    ['2024', ['92'], 'older-than-stored'],
  ])(
    'of a value observed in %s and one of 2024 the newer stands (%j), both observations stay',
    async (year, widths, code) => {
      await importRows([hall], { survey: 'a', year: '2024' })
      const { findings } = await importRows(['77;Stadhuis;Botermarkt;1;9000;95'], { survey: 'b', year })
      expect(widthsOf('a/1')).toEqual(widths)
      expect(
        contentOf('a/1')
          .match(/hasSimpleResult> "[^"]*"/g)
          ?.map(text => text.slice(-3, -1)),
      ).toEqual(['92', '95'])
      expect(codesOf(findings)).toEqual([code])
    },
  )

  test('an older sheet does not overwrite a newer measurement when it is imported again', async () => {
    await importRows([hall], { survey: 'a', year: '2024' })
    await importRows(['77;Stadhuis;Botermarkt;1;9000;95'], { survey: 'b', year: '2025' })
    const { findings, counts } = await importRows([hall.replace('92', '91')], { survey: 'a', year: '2024' })
    expect([widthsOf('a/1'), codesOf(findings), counts.changed]).toEqual([['95'], ['older-than-stored'], 1])
    expect((await importRows([hall.replace('92', '91')], { survey: 'a', year: '2024' })).counts.unchanged).toBe(1)
  })

  test('what a survey takes back goes, what another says stays', async () => {
    await importRows([hall], { survey: 'a' })
    await importRows(['77;Stadhuis;Botermarkt;1;9000;92'], { survey: 'b', year: '2023' })
    await importRows([hall.replace('92', '')], { survey: 'a' })
    expect(contentOf('a/1')).not.toContain('observation/clear-width/a>')
    expect(contentOf('a/1')).toContain('observation/clear-width/b>')
  })

  test('is asked about when it is likely but not sure; the answer is read and kept', async () => {
    await importRows([school], { survey: 'a' })
    const rows = ['9;School De Linde;Lindelaan;12;9000;88', '10;Bibliotheek;Park;3;9000;99']
    const { questions, held, counts, findings, statistics } = await importRows(rows, { survey: 'b' })
    expect([held, counts.created, codesOf(findings)]).toEqual([1, 1, ['to-be-chosen']])
    expect(statistics.tables.map(({ recordRows, findingRows }) => [recordRows, findingRows])).toEqual([[1, 1]])
    expect(questions[0]).toMatchObject({ row: '2', record: iri('b/9'), candidates: [{ record: iri('a/3') }] })
    const answer = toDecisionsCsv(questions, new Map()).replace(/,\r\n$/, `,${iri('a/3')}\r\n`)
    const decisions = readDecisions(answer, 'decisions.csv')
    expect((await importRows(rows, { survey: 'b', decisions })).counts).toMatchObject({ changed: 1, unchanged: 1 })
    expect((await importRows(rows, { survey: 'b' })).counts).toMatchObject({ created: 0, changed: 0, unchanged: 2 })
    expect(contentOf('b/9')).toBe('')
  })

  test.each([
    ['new', 2, 0],
    ['skip', 1, 1],
  ] as const)('becomes what the answer %s says', async (decision, records, held) => {
    await importRows([school], { survey: 'a' })
    const decisions = new Map([[iri('b/9'), decision]])
    const report = await importRows(['9;School De Linde;Lindelaan;12;9000;88'], { survey: 'b', decisions })
    expect([[...ledger.records()].length, report.held, report.questions]).toEqual([records, held, []])
  })

  test('an answer that names a record that there is not is a problem', async () => {
    await importRows([school], { survey: 'a' })
    const decisions = new Map([[iri('b/9'), { record: iri('a/99') }]])
    await expect(importRows(['9;School De Linde;Lindelaan;12;9000;88'], { survey: 'b', decisions })).rejects.toThrow(
      /there is no such record/,
    )
  })

  test('of the same survey under another identifier is asked about, never joined by itself', async () => {
    await importRows([hall, pool], { survey: 'a' })
    const { findings, questions } = await importRows([`5${hall.slice(1)}`, pool], {
      survey: 'a',
      withdrawMissing: true,
    })
    expect([codesOf(findings), questions.length, contentOf('a/1') !== '']).toEqual([['to-be-chosen'], 1, true])
  })

  test('is not looked for when the import says so', async () => {
    await importRows([hall], { survey: 'a' })
    expect((await importRows([hall], { survey: 'b', match: false })).counts.created).toBe(1)
  })
})

describe('an identifier that moves', () => {
  const before = '3;Stembureau;Kerkstraat;1;9000;90'
  const after = '3;Stembureau;Schoolstraat;22;9000;80'

  test('is asked about, and overwrites nothing', async () => {
    await importRows([before])
    const { findings, questions } = await importRows([after])
    expect([codesOf(findings), widthsOf('a/3')]).toEqual([['identifier-moved'], ['90']])
    expect(questions[0]?.candidates[0]?.why).toBe('same identifier, another address')
  })

  test('answered with new it becomes a record of its own, which is found again and is not missing', async () => {
    await importRows([before])
    const decisions = new Map([[iri('a/3'), 'new' as const]])
    await importRows([after], { decisions })
    expect([widthsOf('a/3'), widthsOf('a/3-2')]).toEqual([['90'], ['80']])
    const again = await importRows([after])
    expect([again.counts.unchanged, codesOf(again.findings)]).toEqual([1, []])
  })

  test('answered with its own IRI it is the same building at its new address', async () => {
    await importRows([before])
    await importRows([after], { decisions: new Map([[iri('a/3'), { record: iri('a/3') }]]) })
    expect([widthsOf('a/3'), contentOf('a/3').includes('Schoolstraat')]).toEqual([['80'], true])
  })
})

test('two rows of one file that are surely one building are a finding, and both come in', async () => {
  const { findings, counts } = await importRows([hall, pool, '8;Stadhuis;Botermarkt;1;9000;70'])
  expect([codesOf(findings), counts.created]).toEqual([['duplicate-building'], 3])
  expect(findings[0]).toMatchObject({ row: 4, values: { row: '2', record: iri('a/1') } })
})
