import { writeXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { inflatedSize } from '../../../src/ingest/tables/inflated-size.js'
import { readZip } from '../../../src/ingest/tables/zip.js'

const rows = Array.from({ length: 5000 }, () => ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'b'])

test('the parts of a workbook are counted as they are decompressed', async () => {
  const bytes = await writeXlsx({ sheets: [{ name: 'Blad', rows }], stringMode: 'inline' })
  const size = await inflatedSize(readZip(bytes), 1e9)
  expect(bytes.length).toBeLessThan(100_000)
  expect(size).toBeGreaterThan(500_000)
})

test('a size that lies does not help', async () => {
  const bytes = await writeXlsx({ sheets: [{ name: 'Blad', rows }], stringMode: 'inline' })
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let position = 0; position < bytes.length - 46; position += 1)
    if (view.getUint32(position, true) === 0x02014b50) view.setUint32(position + 24, 10, true)
  expect(await inflatedSize(readZip(bytes), 100_000)).toBeGreaterThan(100_000)
})

test('a damaged archive is a problem with a cure', async () => {
  const bytes = await writeXlsx({ sheets: [{ name: 'Blad', rows }] })
  expect(() => readZip(bytes.subarray(0, bytes.length / 2))).toThrow(/damaged/)
})
