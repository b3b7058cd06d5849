import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { Problem } from '../../problem.js'
import { wordKey } from '../cells/clean-text.js'
import type { FindingCode, Finding } from '../finding.js'
import { decodeText } from './decode-text.js'
import { detectKind, nameFindings } from './detect-kind.js'
import { createCollector, piecesOf } from './foreign.js'
import type { FileKind, ForeignFile, Piece, ReadRequest, SheetName } from './foreign.js'
import { inflatedSize, refuseDocumentType } from './inflated-size.js'
import { holdLimit, limits } from './limits.js'
import { readCsv } from './read-csv.js'
import { readJson } from './read-json.js'
import { readLegacy } from './read-legacy.js'
import { readOds, readOdsContent } from './read-ods.js'
import { readXlsx } from './read-xlsx.js'
import { readZip } from './zip.js'

/** Reads a file in this process. Files of strangers belong in a process of their own: `readInChild`. */
export async function readForeign(request: ReadRequest): Promise<ForeignFile> {
  const collector = createCollector()
  for await (const piece of readPieces(request)) collector.add(piece)
  return collector.file
}

/** A file in pieces; throws a Problem when it is too large, or holds no table. */
export async function* readPieces(request: ReadRequest): AsyncIterable<Piece> {
  const bytes = await readBytes(request.file)
  const kind = detectKind(bytes, request.file)
  yield { kind }
  yield { findings: nameFindings(kind, request.file) }
  if (kind === 'text' || kind === 'json') yield* readTexts(bytes, kind, request)
  else if (kind === 'xlsx' || kind === 'ods' || kind === 'xlsb') yield* readArchive(bytes, kind, request)
  else if (kind === 'fods') yield* readOdsContent([withoutDocumentType(bytes)], createChoice(request))
  else yield* readOldWorkbook(bytes, kind, request)
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file)
    holdLimit(size, limits.fileBytes, `The file has ${size.toLocaleString('en')} bytes`)
    return await readFile(file)
  } catch (cause) {
    if (cause instanceof Problem) throw cause
    throw new Problem('not-found', `${file} cannot be read.`, {
      cure: 'See that the name is right and the file is there.',
      cause,
    })
  }
}

/** A text is read for the only source, or for each that names the file, as each can cut it in another way. */
function* readTexts(bytes: Uint8Array, kind: FileKind, { file, sources }: ReadRequest): Iterable<Piece> {
  const named = sources.length === 1 ? sources : sources.filter(source => source.file === basename(file))
  if (named.length === 0) throw onlyOneTable(file, sources.length)
  for (const { name, dialect, iterator } of named) {
    if (kind === 'text' && iterator === undefined) yield* readCsv(bytes, dialect, name)
    else yield* piecesOf({ ...readJson(decodeText(bytes, dialect.encoding).text, iterator), source: name })
  }
}

function onlyOneTable(file: string, count: number): Problem {
  return new Problem('malformed', `The mapping reads ${count} tables, but ${basename(file)} is only one.`, {
    cure: 'Import the workbook that holds all its sheets, or name the file in one of the sources.',
  })
}

async function* readArchive(bytes: Uint8Array, kind: FileKind, request: ReadRequest): AsyncIterable<Piece> {
  const entries = readZip(bytes)
  const size = await inflatedSize(entries, limits.inflatedBytes)
  const declared = entries.reduce((sum, entry) => sum + entry.declared, 0)
  holdLimit(Math.max(size, declared), limits.inflatedBytes, 'The workbook is too large')
  yield { findings: contentFindings(entries.map(({ name }) => name)) }
  if (kind === 'ods') yield* readOds(entries, request.file, createChoice(request))
  else if (kind === 'xlsb') yield* readOldWorkbook(bytes, kind, request)
  else yield* readXlsx(entries, createChoice(request))
}

async function* readOldWorkbook(bytes: Uint8Array, kind: FileKind, request: ReadRequest): AsyncIterable<Piece> {
  const content = kind === 'html' ? decodeText(bytes, encodingOfHtml(bytes)).text : bytes
  const { names, sheets } = await readLegacy(kind === 'xml' ? withoutDocumentType(bytes) : content, kind, request.file)
  const wanted = createChoice(request)
  yield { names }
  for (const sheet of sheets) if (wanted({ name: sheet.name ?? '', hidden: sheet.hidden })) yield* piecesOf(sheet)
}

function withoutDocumentType(bytes: Uint8Array): Uint8Array {
  refuseDocumentType(new TextDecoder('latin1').decode(bytes.subarray(0, 16_384)))
  return bytes
}

function encodingOfHtml(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  return /<meta[^>]+charset\s*=\s*["']?(utf-8|windows-1252|iso-8859-1)/i.exec(start)?.[1]
}

/** Whether a sheet is read: those that a source names, and all of them for a source that names none. */
function createChoice({ sources }: ReadRequest): (sheet: SheetName) => boolean {
  return ({ name }) =>
    sources.some(({ sheets, sheetPattern }) =>
      sheetPattern
        ? sheetPattern.test(name)
        : sheets === undefined || sheets.some(one => one.startsWith('#') || wordKey(one) === wordKey(name)),
    )
}

/** What a workbook holds beside its sheets, which is not read. */
function contentFindings(names: readonly string[]): Finding[] {
  const say = (code: FindingCode, holds: boolean): Finding[] => (holds ? [{ severity: 'info', code }] : [])
  return [
    ...say(
      'macros-ignored',
      names.some(name => /vbaProject\.bin$|^Basic\/|^Scripts\//.test(name)),
    ),
    ...say(
      'form-controls',
      names.some(name => name.startsWith('xl/ctrlProps/')),
    ),
    ...say(
      'other-workbooks',
      names.some(name => name.startsWith('xl/externalLinks/')),
    ),
  ]
}
