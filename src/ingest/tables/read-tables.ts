import { basename } from 'node:path'
import { Problem } from '../../problem.js'
import { chooseSheets, sourcesOf } from './choose-sheets.js'
import type { Finding, FindingCode } from '../finding.js'
import type { ForeignFile, ForeignSheet, ReadRequest, SheetName } from './foreign.js'
import { makeTable } from './make-table.js'
import type { Mapping, Source } from '../mapping/mapping.js'
import { readForeign } from './read-foreign.js'
import type { Table } from './table.js'

/** The tables of a file that a mapping reads, and what was odd about the file as a whole. */
export interface Tables {
  tables: Table[]
  findings: Finding[]
}

/** Reads a file: in this process, or in one of its own. */
export type ReadFile = (request: ReadRequest) => Promise<ForeignFile>

/**
 * The tables of a file: CSV, a workbook of any kind, JSON. Throws a Problem when it is too large, is none of these, or
 * does not fit the mapping.
 */
export async function readTables(file: string, mapping: Mapping, read: ReadFile = readForeign): Promise<Tables> {
  const foreign = await read(toRequest(file, mapping))
  const chosen = sourcesOf(basename(file), mapping.sources).flatMap(source =>
    chooseSheets(foreign, source, sheet => fits(sheet, source, mapping)).map(sheet => ({ source, sheet })),
  )
  const tables = chosen.map(({ source, sheet }) =>
    makeTable({ ...sheet, findings: [...sheet.findings, ...hiddenFindings(sheet)] }, source, mapping),
  )
  const left = foreign.names.filter(({ name }) => !chosen.some(({ sheet }) => sheet.name === name))
  return { tables, findings: [...foreign.findings, ...left.map(sheetNotImported)] }
}

/** What the reading of a file needs to know of a mapping. */
export function toRequest(file: string, mapping: Mapping): ReadRequest {
  return {
    file,
    sources: sourcesOf(basename(file), mapping.sources).map(
      ({ name, file, iterator, sheets, sheetPattern, dialect }) => ({
        name,
        file,
        dialect,
        ...(iterator === undefined ? {} : { iterator }),
        ...(sheets ? { sheets } : {}),
        ...(sheetPattern ? { sheetPattern } : {}),
      }),
    ),
  }
}

/** Whether a sheet has the columns that the mapping needs. */
function fits(sheet: ForeignSheet, source: Source, mapping: Mapping): boolean {
  try {
    makeTable(sheet, source, mapping)
    return true
  } catch (error) {
    if (error instanceof Problem) return false
    throw error
  }
}

function hiddenFindings({ name, hidden, hiddenRows }: ForeignSheet): Finding[] {
  if (name === undefined) return []
  const say = (code: FindingCode, count: number): Finding[] =>
    count > 0 ? [{ severity: 'info', code, sheet: name, values: { sheet: name, count } }] : []
  return [...say('hidden-sheet', Number(hidden)), ...say('hidden-rows', hiddenRows)]
}

function sheetNotImported({ name }: SheetName): Finding {
  return { severity: 'info', code: 'sheet-not-imported', sheet: name, values: { sheet: name } }
}
