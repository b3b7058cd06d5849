import { promisify } from 'node:util'
import { fromBuffer, type Entry, type ZipFile } from 'yauzl'
import { readFileSync } from 'node:fs'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'

/** The texts in a zip file, by name, in their order. */
export async function readZip(file: string): Promise<Map<string, string>> {
  const openZip = promisify<Buffer, { lazyEntries: boolean }, ZipFile>(fromBuffer as never)
  const zip = await openZip(readFileSync(file), { lazyEntries: true })
  const found = new Map<string, string>()
  while (found.size < zip.entryCount) {
    const next = once(zip, 'entry')
    zip.readEntry()
    const [entry] = (await next) as [Entry]
    const open = promisify<Entry, NodeJS.ReadableStream>(zip.openReadStream.bind(zip) as never)
    const stream = await open(entry)
    found.set(entry.fileName, await text(stream))
  }
  return found
}
