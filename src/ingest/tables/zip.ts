import { createInflateRaw } from 'node:zlib'
import { Problem } from '../../problem.js'

/** A part of a ZIP archive. */
export interface ZipEntry {
  name: string
  compressed: Uint8Array
  deflated: boolean
  /** Its length after decompression, as the archive says; it can lie. */
  declared: number
}

const endSignature = 0x06054b50
const endSignature64 = 0x06064b50
const locatorSignature64 = 0x07064b50
const entrySignature = 0x02014b50
const endLength = 22
const maximumCommentLength = 0xffff
const absent32 = 0xffffffff

/** The parts of a ZIP archive, as its directory lists them; throws a Problem when the directory cannot be read. */
export function readZip(archive: Uint8Array): ZipEntry[] {
  try {
    return [...readEntries(archive)]
  } catch (error) {
    if (error instanceof RangeError) throw damaged(error)
    throw error
  }
}

/** Bytes of a part, in pieces, as they are decompressed; throws a Problem when they are damaged. */
export async function* inflate({ compressed, deflated }: ZipEntry): AsyncIterable<Uint8Array> {
  if (!deflated) return void (yield compressed)
  const inflater = createInflateRaw()
  inflater.end(compressed)
  try {
    for await (const chunk of inflater) yield chunk as Uint8Array
  } catch (cause) {
    throw damaged(cause)
  }
}

/** A part as text; for small parts only. */
export async function inflateText(entry: ZipEntry): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of inflate(entry)) text += decoder.decode(chunk, { stream: true })
  return text + decoder.decode()
}

function* readEntries(archive: Uint8Array): Iterable<ZipEntry> {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength)
  const directory = findDirectory(view)
  let position = directory.start
  for (let left = directory.count; left > 0; left -= 1) {
    if (view.getUint32(position, true) !== entrySignature) throw damaged()
    yield readEntry(archive, view, position)
    const lengths = [28, 30, 32].map(offset => view.getUint16(position + offset, true))
    position += lengths.reduce((sum, length) => sum + length, 46)
  }
}

/** Large archives, and those of some programs whatever their size, say in a second record where the directory is. */
function findDirectory(view: DataView): { start: number; count: number } {
  const end = findEnd(view)
  const start = view.getUint32(end + 16, true)
  const count = view.getUint16(end + 10, true)
  if ((start !== absent32 && count !== 0xffff) || end < 20 || view.getUint32(end - 20, true) !== locatorSignature64)
    return { start, count }
  const second = toNumber(view.getBigUint64(end - 12, true))
  if (view.getUint32(second, true) !== endSignature64) throw damaged()
  return {
    start: toNumber(view.getBigUint64(second + 48, true)),
    count: toNumber(view.getBigUint64(second + 32, true)),
  }
}

function readEntry(archive: Uint8Array, view: DataView, position: number): ZipEntry {
  const { declared, length, header } = readSizes(view, position)
  if (header + 30 > archive.length) throw damaged()
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
  const name = archive.subarray(position + 46, position + 46 + view.getUint16(position + 28, true))
  return {
    name: new TextDecoder().decode(name).replaceAll('\\', '/'),
    compressed: archive.subarray(start, start + length),
    deflated: view.getUint16(position + 10, true) === 8,
    declared,
  }
}

/** Sizes that do not fit stand in the extra field 1, in this order. */
function readSizes(view: DataView, position: number): { declared: number; length: number; header: number } {
  const [length = 0, declared = 0, header = 0] = [20, 24, 42].map(offset => view.getUint32(position + offset, true))
  let extra = findExtra(view, position)
  const next = (size: number): number => {
    if (size !== absent32 || extra === undefined) return size
    extra += 8
    return toNumber(view.getBigUint64(extra - 8, true))
  }
  const full = next(declared)
  return { declared: full, length: next(length), header: next(header) }
}

function findExtra(view: DataView, position: number): number | undefined {
  let field = position + 46 + view.getUint16(position + 28, true)
  const end = field + view.getUint16(position + 30, true)
  while (field + 4 <= end) {
    if (view.getUint16(field, true) === 1) return field + 4
    field += 4 + view.getUint16(field + 2, true)
  }
  return undefined
}

function toNumber(large: bigint): number {
  if (large > BigInt(Number.MAX_SAFE_INTEGER)) throw damaged()
  return Number(large)
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
