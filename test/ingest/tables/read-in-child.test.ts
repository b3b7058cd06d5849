import { writeXlsx } from 'hucre'
import { describe, expect, test } from 'vitest'
import type { ReadRequest } from '../../../src/ingest/tables/foreign.js'
import { readForeign } from '../../../src/ingest/tables/read-foreign.js'
import { readInChild } from '../../../src/ingest/tables/read-in-child.js'
import { inFile } from '../conversion.js'

const sources: ReadRequest['sources'] = [
  { name: 'table', file: 'table', sheetPattern: /^Bl/, dialect: { skipRows: 0, headerRowCount: 1 } },
]
const rows = Array.from({ length: 2500 }, (_, index) => [`naam ${index}`, index + 0.5, null, index % 2 === 0])
const workbook = () =>
  writeXlsx({
    sheets: [
      { name: 'Blad', rows },
      { name: 'Los', rows: [['x']] },
    ],
  })

describe('a process of its own', () => {
  test('gives what reading here gives', async () => {
    await inFile(await workbook(), 'table.xlsx', async file => {
      expect(await readInChild({ file, sources })).toEqual(await readForeign({ file, sources }))
    })
  })

  test('hands over the problem of a file', async () => {
    await inFile('%PDF-', 'table.csv', async file => {
      await expect(readInChild({ file, sources })).rejects.toMatchObject({
        kind: 'unsupported-media-type',
        message: 'table.csv is a PDF document, not a spreadsheet.',
        cure: expect.stringContaining('save the table') as string,
      })
    })
  })

  test('that needs too much memory ends alone', async () => {
    const text = JSON.stringify(Array.from({ length: 300_000 }, (_, index) => ({ naam: `naam ${index}`, breedte: 90 })))
    await inFile(text, 'table.json', async file => {
      const limits = { heapMb: 30, timeoutMs: 60_000 }
      await expect(readInChild({ file, sources }, limits)).rejects.toMatchObject({ kind: 'too-large' })
    })
  })

  test('that takes too long is ended', async () => {
    await inFile(await workbook(), 'table.xlsx', async file => {
      await expect(readInChild({ file, sources }, { heapMb: 200, timeoutMs: 1 })).rejects.toMatchObject({
        kind: 'too-slow',
      })
    })
  })
})
