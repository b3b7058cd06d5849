import { Readable } from 'node:stream'
import { createInflateRaw } from 'node:zlib'
import { Problem } from '../../problem.js'

interface Entry {
  compressed: Uint8Array
  deflated: boolean
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const endLength = 22
const maximumCommentLength = 0xffff

/**
 * Bytes that the parts of a ZIP archive come to, by decompressing and counting them, as the sizes written in an archive
 * can lie. Stops counting, and answers, as soon as `limit` is passed.
 */
export async function inflatedSize(archive: Uint8Array, limit: number): Promise<number> {
  let total = 0
  for (const { compressed, deflated } of readEntries(archive)) {
    total += deflated ? await countInflated(compressed, limit - total) : compressed.length
    if (total > limit) return total
  }
  return total
}

async function countInflated(compressed: Uint8Array, limit: number): Promise<number> {
  let count = 0
  const inflated = Readable.from([compressed]).compose(createInflateRaw()) as AsyncIterable<Uint8Array>
  try {
    for await (const chunk of inflated) {
      count += chunk.length
      if (count > limit) break
    }
  } catch (cause) {
    throw damaged(cause)
  }
  return count
}

function* readEntries(archive: Uint8Array): Iterable<Entry> {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength)
  const end = findEnd(view)
  let position = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (position + 46 > end || view.getUint32(position, true) !== entrySignature) throw damaged()
    yield readEntry(archive, view, position)
    const lengths = [28, 30, 32].map(offset => view.getUint16(position + offset, true))
    position += lengths.reduce((sum, length) => sum + length, 46)
  }
}

function readEntry(archive: Uint8Array, view: DataView, position: number): Entry {
  const header = view.getUint32(position + 42, true)
  if (header + 30 > archive.length) throw damaged()
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
  return {
    compressed: archive.subarray(start, start + view.getUint32(position + 20, true)),
    deflated: view.getUint16(position + 10, true) === 8,
  }
}

function findEnd(view: DataView): number {
  const last = view.byteLength - endLength
  for (let position = last; position >= Math.max(0, last - maximumCommentLength); position -= 1) {
    if (view.getUint32(position, true) === endSignature) return position
  }
  throw damaged()
}

function damaged(cause?: unknown): Problem {
  return new Problem('malformed', 'The workbook is damaged: its archive cannot be read to the end.', {
    cure: 'Open it in the spreadsheet program, save it anew as .xlsx and try again.',
    cause,
  })
}
