import { Problem } from '../../problem.js'
import { wordKey } from '../cells/clean-text.js'
import type { ForeignFile, ForeignSheet, SheetName } from './foreign.js'
import type { Source } from '../mapping/mapping.js'
import { suggest } from '../mapping/nearest.js'

/** The sources that are read from a file: those that name it, or all when none does, as files get new names. */
export function sourcesOf(file: string, sources: readonly Source[]): readonly Source[] {
  const named = sources.filter(source => source.file === file)
  return named.length > 0 ? named : sources
}

/** The sheets that a source reads; of a text, what was read for it. `fits` says whether a sheet has its columns. */
export function chooseSheets(
  { kind, names, sheets }: ForeignFile,
  source: Source,
  fits: (sheet: ForeignSheet) => boolean,
): ForeignSheet[] {
  if (kind === 'text' || kind === 'json') return sheets.filter(sheet => sheet.source === source.name)
  const { sheetPattern } = source
  if (sheetPattern) {
    const matching = sheets.filter(({ name = '' }) => sheetPattern.test(name))
    return matching.length > 0 ? matching : [orThrow(undefined, { source, wanted: sheetPattern.source, names })]
  }
  if (source.sheets)
    return source.sheets.map(wanted => orThrow(called(sheets, names, wanted), { source, wanted, names }))
  return [orThrow(findSheet(sheets, source, fits), { source, wanted: source.name, names })]
}

/** A sheet by its name, without regard to case and accents, or by its place: "#3". */
function called(
  sheets: readonly ForeignSheet[],
  names: readonly SheetName[],
  wanted: string,
): ForeignSheet | undefined {
  const place = /^#(\d+)$/.exec(wanted)?.[1]
  const name = place === undefined ? wanted : names[Number(place) - 1]?.name
  return sheets.find(sheet => name !== undefined && wordKey(sheet.name ?? '') === wordKey(name))
}

/** The only visible sheet that holds something, else the one that is called like the source, else the only one that fits. */
function findSheet(
  sheets: readonly ForeignSheet[],
  { name }: Source,
  fits: (sheet: ForeignSheet) => boolean,
): ForeignSheet | undefined {
  const filled = sheets.filter(({ hidden, rows }) => !hidden && rows.some(({ cells }) => cells.length > 0))
  if (filled.length === 1) return filled[0]
  const fitting = called(sheets, [], name) ?? filled.filter(fits)
  if (!Array.isArray(fitting)) return fitting
  return fitting.length === 1 ? fitting[0] : undefined
}

interface Wanted {
  source: Source
  wanted: string
  names: readonly SheetName[]
}

function orThrow(sheet: ForeignSheet | undefined, { source, wanted, names }: Wanted): ForeignSheet {
  if (sheet) return sheet
  const all = names.map(({ name }) => name)
  const only = all.length === 0 ? 'and no other' : `only ${all.map(name => `"${name}"`).join(', ')}`
  throw new Problem('malformed', `The workbook has no sheet "${wanted}", ${only}.`, {
    cure: suggest(wanted, all, `Name one of its sheets under x-table, tables, ${source.name}, sheet.`),
  })
}
