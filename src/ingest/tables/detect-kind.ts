import { basename, extname } from 'node:path'
import { Problem } from '../../problem.js'
import type { Finding } from '../finding.js'
import type { FileKind } from './foreign.js'
import { readZip } from './zip.js'

/** What names end in, by what files are. */
const endings: Readonly<Record<FileKind, readonly string[]>> = {
  text: ['.csv', '.tsv', '.tab', '.txt', '.asc', '.psv', ''],
  xlsx: ['.xlsx', '.xlsm', '.xltx'],
  xlsb: ['.xlsb'],
  xls: ['.xls', '.xlt'],
  ods: ['.ods', '.ots'],
  fods: ['.fods', '.xml'],
  xml: ['.xml'],
  html: ['.html', '.htm'],
  json: ['.json', '.geojson', '.jsonl', '.ndjson'],
}

/** Files that people take for spreadsheets, by how they begin. */
const others: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF document'],
  ['\x1f\x8b', 'a compressed file (.gz)'],
  ['7z\xbc\xaf', 'a compressed file (.7z)'],
  ['Rar!', 'a compressed file (.rar)'],
  ['\x89PNG', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
  ['SQLite format 3', 'a database'],
  ['PAR1', 'a Parquet file'],
  ['{\\rtf', 'a text document (RTF)'],
]

/** What a file is, by its content, whatever its name; throws a Problem for one that holds no table that we can read. */
export function detectKind(bytes: Uint8Array, file: string): FileKind {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1')
  if (bytes.length === 0) throw notReadable(file, 'is empty', 'See whether it was saved, or copied, to the end.')
  if (start.startsWith('PK\x03\x04')) return kindOfArchive(bytes, file)
  if (start.startsWith('\xd0\xcf\x11\xe0')) return kindOfContainer(bytes, file)
  if (/^\x09[\x00\x02\x04]/.test(start) && start.charCodeAt(3) === 0) return 'xls'
  const other = others.find(([beginning]) => start.startsWith(beginning))
  if (other) throw notReadable(file, `is ${other[1]}, not a spreadsheet`, saveAnew)
  return kindOfText(start.replaceAll('\0', ''), file)
}

function kindOfArchive(bytes: Uint8Array, file: string): FileKind {
  const names = new Set(readZip(bytes).map(({ name }) => name))
  if (names.has('xl/workbook.bin')) return 'xlsb'
  if ([...names].some(name => /^xl\/\w+\.xml$/i.test(name))) return 'xlsx'
  if (names.has('content.xml')) return 'ods'
  const what = names.has('Index/Document.iwa') ? 'a Numbers document' : 'an archive that holds no spreadsheet'
  throw notReadable(file, `is ${what}`, 'Unpack it, or export it as .xlsx or CSV from the program that it comes from.')
}

/** The containers of Office before 2007, and of encrypted files since. */
function kindOfContainer(bytes: Uint8Array, file: string): FileKind {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const holds = (stream: string) => content.includes(Buffer.from(stream, 'utf16le'))
  if (holds('EncryptedPackage')) throw isLocked(file)
  if (holds('Workbook') || holds('Book')) return 'xls'
  throw notReadable(file, 'is no spreadsheet, but another file of an office program, or damaged', saveAnew)
}

function kindOfText(start: string, file: string): FileKind {
  const text = start.replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*/, '')
  if (/^(<!doctype html|<html|<table|<head|<body|<meta|<div|<style)/i.test(text)) return 'html'
  if (/^<(\?xml|office:document|Workbook)/i.test(text)) return kindOfXml(text, file)
  return /^[[{]/.test(text) && !endings.text.slice(0, -1).includes(extname(file).toLowerCase()) ? 'json' : 'text'
}

function kindOfXml(text: string, file: string): FileKind {
  if (/<office:document\b/.test(text)) return 'fods'
  if (text.includes('urn:schemas-microsoft-com:office:spreadsheet')) return 'xml'
  if (/<html\b/i.test(text)) return 'html'
  throw notReadable(file, 'is XML, but no spreadsheet', 'Export the table as CSV, or as a workbook.')
}

const saveAnew = 'Open it in the program that it comes from and save the table as .xlsx, .ods or CSV.'

/** The problem with a file that needs a password. */
export function isLocked(file: string): Problem {
  return notReadable(
    file,
    'is protected with a password',
    'Open it in the spreadsheet program, take the password off (File, Info, Protect Workbook) and save it.',
  )
}

function notReadable(file: string, what: string, cure: string): Problem {
  return new Problem('unsupported-media-type', `${basename(file)} ${what}.`, { cure })
}

/** Tells when a file is something else than its name says. */
export function nameFindings(kind: FileKind, file: string): Finding[] {
  const ending = extname(file).toLowerCase()
  const known = Object.values(endings).some(some => some.includes(ending))
  if (!known || endings[kind].includes(ending)) return []
  return [{ severity: 'info', code: 'other-than-named', values: { ending, kind: kindNames[kind] } }]
}

const kindNames: Readonly<Record<FileKind, string>> = {
  text: 'CSV',
  xlsx: 'Excel (.xlsx)',
  xlsb: 'Excel (.xlsb)',
  xls: 'Excel 97 (.xls)',
  ods: 'OpenDocument (.ods)',
  fods: 'OpenDocument (.fods)',
  xml: 'Excel 2003 XML',
  html: 'HTML',
  json: 'JSON',
}
