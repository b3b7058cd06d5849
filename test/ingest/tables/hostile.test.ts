import { truncateSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import * as sheetjs from '@e965/xlsx'
import { writeOds, writeXlsx } from 'hucre'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { Problem } from '../../../src/problem.js'
import { limits } from '../../../src/ingest/tables/limits.js'
import { readForeign } from '../../../src/ingest/tables/read-foreign.js'
import { inflateText, readZip } from '../../../src/ingest/tables/zip.js'
import { readTables } from '../../../src/ingest/tables/read-tables.js'
import { inFile, mappingOf, prefixes } from '../conversion.js'

const mapping = mappingOf(`${prefixes}
x-table: { id: test }
sources: { table: [table.csv~csv] }
mappings:
  building: { sources: table, s: building/town/$(naam), po: [[a, acc:Building]] }
`)
const rows = [
  ['naam', 'maat', 'datum', 'ja'],
  ['Café', 92.5, new Date(Date.UTC(2024, 1, 3)), true],
  ['Zoë & co', 0.06, null, false],
]
const sheet = {
  name: 'Blad',
  rows,
  merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }],
  cells: new Map([['1,1', { value: 92.5, style: { numFmt: '0.0" cm"' } }]]),
}

/** Numbers from 0 to 1, always the same for the same seed (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Some bytes changed, or a part cut out or doubled. */
function mutate(bytes: Uint8Array, random: () => number): Uint8Array {
  const place = () => Math.floor(random() * bytes.length)
  const [start = 0, end = 0] = [place(), place()].sort((one, other) => one - other)
  const kind = random()
  if (kind < 0.1) return new Uint8Array(Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]))
  if (kind < 0.2) return new Uint8Array(Buffer.concat([bytes.subarray(0, end), bytes.subarray(start)]))
  const copy = bytes.slice()
  for (let count = 1 + Math.floor(random() * 8); count > 0; count -= 1) {
    const digit = 0x30 + Math.floor(random() * 10)
    copy[place()] = random() < 0.5 ? Math.floor(random() * 256) : digit
  }
  return copy
}

/** An archive of parts, with nothing that a reader could check them by. */
function zip(parts: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const pieces: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of parts) {
    const packed = deflateRawSync(content)
    const header = Buffer.alloc(30)
    header.writeUInt32LE(0x04034b50, 0)
    header.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt32LE(content.length, 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(offset, 42)
    pieces.push(header, Buffer.from(name), packed)
    directory.push(entry, Buffer.from(name))
    offset += 30 + name.length + packed.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...pieces, listed, end]))
}

/** An archive in which one part is changed, before it is compressed. */
async function mutatePart(archive: Uint8Array, random: () => number): Promise<Uint8Array> {
  const entries = readZip(archive)
  const chosen = Math.floor(random() * entries.length)
  const parts = await Promise.all(
    entries.map(async (entry, index): Promise<readonly [string, Uint8Array]> => {
      const content = new Uint8Array(Buffer.from(await inflateText(entry)))
      return [entry.name, index === chosen ? mutate(content, random) : content]
    }),
  )
  return zip(parts)
}

/** What reading ends in: a number of tables, or the kind of a problem; anything else thrown is a fault of ours. */
async function outcome(content: Uint8Array, name: string): Promise<string | number> {
  try {
    return (await inFile(content, name, file => readTables(file, mapping))).tables.length
  } catch (error) {
    if (error instanceof Problem) return error.kind
    throw error
  }
}

const workbook = sheetjs.utils.book_new()
sheetjs.utils.book_append_sheet(workbook, sheetjs.utils.aoa_to_sheet(rows), 'Blad')
const csv = new Uint8Array(Buffer.from('naam;maat;"ja"\nCafé;"92,5";1\n"Zoë ""x""";0,06;\n\n'))
const json = new Uint8Array(Buffer.from(JSON.stringify([{ naam: 'Café', deur: { maat: [1, 2] } }, { naam: 'Zoë' }])))
const html = new Uint8Array(Buffer.from('<table><tr><td>naam</td></tr><tr><td rowspan=2>Caf&eacute;</td></tr></table>'))

describe('a file with changed bytes ends in tables or in a problem', async () => {
  const files: [string, Uint8Array, number][] = [
    ['table.xlsx', await writeXlsx({ sheets: [sheet] }), 60],
    ['table.ods', await writeOds({ sheets: [sheet] }), 60],
    ['table.xls', new Uint8Array(sheetjs.write(workbook, { type: 'buffer', bookType: 'biff8' }) as Buffer), 60],
    ['table.xlsb', new Uint8Array(sheetjs.write(workbook, { type: 'buffer', bookType: 'xlsb' }) as Buffer), 30],
    ['table.csv', csv, 150],
    ['table.json', json, 60],
    ['table.html', html, 30],
  ]

  // @e965/xlsx tells of records that it does not know.
  beforeAll(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined))
  afterAll(() => void vi.restoreAllMocks())

  test.each(files)('%s', async (name, bytes, count) => {
    const random = createRandom(count)
    const outcomes = new Set<string | number>()
    expect(await outcome(bytes, name)).toBe(1)
    for (let run = 0; run < count; run += 1) outcomes.add(await outcome(mutate(bytes, random), name))
    expect(outcomes.size).toBeGreaterThan(1)
  })

  test.each(files.slice(0, 2))('%s, changed before it was compressed', async (name, bytes, count) => {
    const random = createRandom(count + 1)
    const outcomes = new Set<string | number>()
    for (let run = 0; run < 3 * count; run += 1) outcomes.add(await outcome(await mutatePart(bytes, random), name))
    expect(outcomes.size).toBeGreaterThan(1)
  })
})

const xlsxParts = (sheetXml: string): (readonly [string, Uint8Array])[] => {
  const part = (name: string, text: string) => [name, new Uint8Array(Buffer.from(text))] as const
  return [
    part('xl/workbook.xml', '<workbook><sheets><sheet name="Blad" r:id="rId1"/></sheets></workbook>'),
    part(
      'xl/_rels/workbook.xml.rels',
      '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    part('xl/worksheets/sheet1.xml', `<worksheet>${sheetXml}</worksheet>`),
  ]
}
const source = { name: 'table', file: 'table', dialect: { skipRows: 0, headerRowCount: 1 } }
const readParts = (sheetXml: string) =>
  inFile(zip(xlsxParts(sheetXml)), 'table.xlsx', file => readForeign({ file, sources: [source] }))

describe('a workbook that is made to do harm, or is only odd', () => {
  test('of a million empty rows has the rows that say something', async () => {
    const empty = Array.from(
      { length: 200_000 },
      (_, index) => `<row r="${index + 2}"><c r="A${index + 2}" s="0"/></row>`,
    )
    const { sheets } = await readParts(
      `<sheetData><row r="1"><c r="A1" t="str"><v>naam</v></c></row>${empty.join('')}</sheetData>`,
    )
    expect(sheets[0]?.rows).toEqual([{ number: 1, cells: ['naam'] }])
  })

  test('with a cell in the last corner is read', async () => {
    const xml = '<sheetData><row r="3"><c r="XFD3" t="str"><v>x</v></c></row></sheetData>'
    const { sheets } = await readParts(xml)
    expect(sheets[0]?.rows.map(({ number, cells }) => [number, cells.length])).toEqual([
      [1, 0],
      [2, 0],
      [3, 16384],
    ])
  })

  test('whose cells and rows have no addresses is read in their order', async () => {
    const xml =
      '<sheetData><row><c t="str"><v>a</v></c><c><v>2</v></c></row><row><c t="b"><v>1</v></c></row></sheetData>'
    const { sheets } = await readParts(xml)
    expect(sheets[0]?.rows).toMatchObject([
      { number: 1, cells: ['a', { text: '2' }] },
      { number: 2, cells: [{ text: 'TRUE' }] },
    ])
  })

  test('has dates as ISO texts, texts in the cell, and texts of which a part is struck through', async () => {
    const xml = `<sheetData><row r="1"><c r="A1" t="d"><v>2024-02-03T00:00:00</v></c>
      <c r="B1" t="inlineStr"><is><r><t xml:space="preserve">een </t></r><r><t>twee</t></r><rPh><t>x</t></rPh></is></c>
      <c r="C1" t="inlineStr"><is><r><rPr><strike/></rPr><t>80 </t></r><r><t>90</t></r></is></c></row></sheetData>`
    const { sheets } = await readParts(xml)
    expect(sheets[0]?.rows[0]?.cells).toMatchObject([
      { text: '2024-02-03', kind: 'date' },
      'een twee',
      { text: '80 90', fault: { code: 'struck-through' } },
    ])
  })

  test('that inflates beyond the limit, as its directory says, is refused', async () => {
    const bytes = zip(xlsxParts('<sheetData/>'))
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    for (let position = 0; position < bytes.length - 46; position += 1)
      if (view.getUint32(position, true) === 0x02014b50) view.setUint32(position + 24, 0x7fffffff, true)
    await expect(inFile(bytes, 'table.xlsx', file => readForeign({ file, sources: [source] }))).rejects.toMatchObject({
      kind: 'too-large',
    })
  })

  test('with entities is refused', async () => {
    await expect(readParts('<!DOCTYPE x [<!ENTITY a "b">]><sheetData/>')).rejects.toMatchObject({ kind: 'malformed' })
  })
})

test('a file that is too large is refused before it is read', async () => {
  await inFile('naam\n', 'table.csv', async file => {
    truncateSync(file, limits.fileBytes + 1)
    await expect(readTables(file, mapping)).rejects.toMatchObject({ kind: 'too-large' })
  })
})
