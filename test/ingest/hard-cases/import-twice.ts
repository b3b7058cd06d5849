import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importFile } from '../../../src/ingest/import-file.js'
import { nameBatch } from '../../../src/records/batches.js'
import { openLedger } from '../../../src/records/ledger.js'
import { createRecords } from '../../../src/records/records.js'
import { codesOf, iris, mappingOf, prefixes, vocabulary } from '../conversion.js'

const mapping = (survey: string, surveyed: string) => `${prefixes}
x-table: { id: ${survey}, title: Test, surveyed: '${surveyed}', method: measured, language: nl, tables: { table: {} } }
sources: { table: [table.csv~csv] }
mappings:
  building:
    sources: table
    s: building/a/$(id)
    po:
      - [a, acc:Building]
      - [rdfs:label, $(name), nl~lang]
      - { p: locn:address, o: { mapping: address } }
      - { p: acc:hasEntrance, o: { mapping: entrance } }
  address:
    sources: table
    s: building/a/$(id)/address
    po: [[a, locn:Address], [locn:thoroughfare, $(street), nl~lang], [locn:postCode, $(postcode), xsd:string]]
  entrance:
    sources: table
    s: building/a/$(id)/entrance/main
    po:
      - [a, acc:Entrance]
      - { p: acc:clearWidth, o: { function: 'fn:quantity(fn:value = $(width))' } }
`

/** Findings of the second of two files of one survey, then street and width as building 1 has them after it. */
export async function importTwice(
  first: readonly string[],
  second: readonly string[],
  { byHand }: { byHand?: string } = {},
): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'drempel-twice-'))
  const ledger = openLedger(folder)
  const importRows = (rows: readonly string[], surveyed: string, survey = 'a') => {
    const file = join(folder, 'table.csv')
    writeFileSync(file, ['id;name;street;postcode;width', ...rows].join('\n'))
    const from = { source: { file: 'table.csv', sha256: 'f' }, mapping: { survey, sha256: 'm' } }
    const reason = { role: 'importer', reason: 'Import', batch: nameBatch(ledger, survey), ...from }
    const records = createRecords({ ledger, validate: () => Promise.resolve([]), iris })
    return importFile({
      file,
      mapping: mappingOf(mapping(survey, surveyed)),
      vocabulary,
      iris,
      ledger,
      records,
      reason,
    })
  }
  try {
    await importRows(first, '2020')
    if (byHand !== undefined) await importRows([byHand], '2024', 'by-hand')
    const { findings } = await importRows(second, byHand === undefined ? '2022' : '2020')
    const latest = ledger.latest(iris.thing('building/a/1').value)
    const content = latest ? ledger.content(latest) : ''
    const said = ['thoroughfare', 'clearWidth'].map(name =>
      new RegExp(`/entrance/main> <[^>]*${name}> "([^"]*)"|address> <[^>]*${name}> "([^"]*)"`).exec(content),
    )
    return [...codesOf(findings), said.map(found => found?.[1] ?? found?.[2] ?? '-').join(' ')]
  } finally {
    await ledger.close()
    rmSync(folder, { recursive: true })
  }
}
