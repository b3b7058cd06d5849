import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { Problem } from '../../problem.js'
import { wordKey } from '../cells/clean-text.js'
import type { Finding } from '../finding.js'
import { holdLimit, limits } from './limits.js'
import { makeTable } from './make-table.js'
import type { Mapping, Source } from '../mapping/mapping.js'
import { suggest } from '../mapping/nearest.js'
import { readCsv } from './read-csv.js'
import { readWorkbook } from './read-workbook.js'
import type { SheetName, Workbook, WorkbookSheet } from './read-workbook.js'
import { spreadMerges } from './spread-merges.js'
import type { Sheet, Table } from './table.js'

/** The tables of a file that a mapping reads, and what was odd about the file as a whole. */
export interface Tables {
  tables: Table[]
  findings: Finding[]
}

/** Reads a CSV or XLSX file; throws a Problem when it is too large, is neither, or does not fit the mapping. */
export async function readTables(file: string, mapping: Mapping): Promise<Tables> {
  const bytes = await readBytes(file)
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return fromWorkbook(bytes, mapping)
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]) || /\.(xlsx?|xlsm|ods)$/i.test(file)) throw notReadable(file)
  const source = sourceOfText(file, mapping)
  return { tables: [makeTable(readCsv(bytes, source.dialect), source, mapping)], findings: [] }
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

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

function notReadable(file: string): Problem {
  return new Problem('unsupported-media-type', `${basename(file)} is not an .xlsx workbook, whatever its name.`, {
    cure: 'Open it in the spreadsheet program and save it as .xlsx without a password, or as CSV.',
  })
}

/** A text file is one table: of the only source, or of the source that names this file. */
function sourceOfText(file: string, { sources }: Mapping): Source {
  const named = sources.length === 1 ? sources : sources.filter(source => source.file === basename(file))
  const [source] = named
  if (source && named.length === 1) return source
  throw new Problem('malformed', `The mapping reads ${sources.length} tables, but ${basename(file)} is only one.`, {
    cure: 'Import the workbook that holds all its sheets, or name the file in one of the sources.',
  })
}

async function fromWorkbook(bytes: Uint8Array, mapping: Mapping): Promise<Tables> {
  const named = mapping.sources.map(({ sheet }) => sheet)
  const wanted = ({ name }: SheetName) => named.some(sheet => sheet === undefined || wordKey(sheet) === wordKey(name))
  const workbook = await readWorkbook(bytes, wanted)
  const read = mapping.sources.map(source => ({ source, sheet: chooseSheet(workbook, source) }))
  const tables = read.map(({ source, sheet }) => makeTable(toSheet(sheet, source), source, mapping))
  const left = workbook.names.filter(({ name }) => !read.some(({ sheet }) => sheet.name === name))
  return { tables, findings: left.map(sheetNotImported) }
}

/** The sheet that the mapping names, else the only visible one, else the one that is called like the source. */
function chooseSheet({ names, sheets }: Workbook, { name, sheet }: Source): WorkbookSheet {
  const visible = sheets.filter(({ hidden }) => !hidden)
  const called = (wanted: string) => sheets.find(candidate => wordKey(candidate.name) === wordKey(wanted))
  const chosen = sheet === undefined ? (visible.length === 1 ? visible[0] : called(name)) : called(sheet)
  if (chosen) return chosen
  const all = names.map(candidate => candidate.name)
  throw new Problem(
    'malformed',
    `The workbook has no sheet "${sheet ?? name}", only ${all.map(one => `"${one}"`).join(', ')}.`,
    {
      cure: suggest(sheet ?? name, all, `Name one of its sheets under x-table, tables, ${name}, sheet.`),
    },
  )
}

function toSheet(sheet: WorkbookSheet, { dialect }: Source): Sheet {
  const rows = spreadMerges(sheet.rows, sheet.merges, dialect.skipRows + dialect.headerRowCount)
  return { name: sheet.name, rows, findings: hiddenFindings(sheet) }
}

function hiddenFindings({ name, hidden, hiddenRows }: WorkbookSheet): Finding[] {
  const say = (code: string, what: string): Finding => ({
    severity: 'info',
    code,
    sheet: name,
    message: `${what}; it was imported all the same.`,
    cure: 'Delete what should not be imported.',
  })
  return [
    ...(hidden ? [say('hidden-sheet', `The sheet "${name}" is hidden`)] : []),
    ...(hiddenRows > 0 ? [say('hidden-rows', `The sheet "${name}" has hidden or filtered rows (${hiddenRows})`)] : []),
  ]
}

function sheetNotImported({ name }: SheetName): Finding {
  return {
    severity: 'info',
    code: 'sheet-not-imported',
    sheet: name,
    message: `The sheet "${name}" is not imported.`,
    cure: 'Nothing to do, unless it holds data: then give it a source in the mapping.',
  }
}
