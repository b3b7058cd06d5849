import { Problem } from '../../problem.js'
import { columnLetters } from './cell-address.js'
import { wordKey } from '../cells/clean-text.js'
import { fitMapping } from '../mapping/fit-mapping.js'
import type { ColumnDescription, Mapping, RowCheck, Source, ThingMapping } from '../mapping/mapping.js'
import { nearest } from '../mapping/nearest.js'
import type { Column, ColumnUse } from './table.js'

/** The columns of a file, and which of them the mapping means. */
export interface ResolvedColumns {
  uses: ReadonlyMap<string, ColumnUse>
  required: readonly Column[]
  suppressed: readonly Column[]
  /** The mappings of the source, numbered columns written out. */
  things: readonly ThingMapping[]
  checks: readonly RowCheck[]
}

/**
 * Finds the columns that the mapping refers to. Throws one Problem that names every column that is missing or that two
 * headers answer to, as an import without them would pass over data.
 */
export function resolveColumns(
  columns: readonly Column[],
  source: Source,
  mapping: Mapping,
  place: string,
): ResolvedColumns {
  const fitted = fitMapping(mapping, source, columns)
  const complaints: string[] = []
  const uses = new Map<string, ColumnUse>()
  for (const reference of fitted.references) {
    const found = findUse(columns, fitted.source, reference)
    if (typeof found === 'string') complaints.push(found)
    else uses.set(reference, found)
  }
  if (complaints.length > 0) throw unfit(complaints, place)
  const those = (chosen: (description: ColumnDescription) => boolean) =>
    fitted.source.columns.filter(chosen).flatMap(description => matches(columns, description))
  return {
    uses,
    required: those(column => column.required),
    suppressed: those(column => column.suppressed),
    things: fitted.things,
    checks: fitted.checks,
  }
}

/** The column that `$(reference)` means, or a sentence that says why there is none. */
function findUse(columns: readonly Column[], source: Source, reference: string): ColumnUse | string {
  const description = source.columns.find(({ name }) => name === reference)
  if (description?.from !== undefined) {
    const { extract, piece } = description
    const whole = findUse(columns, source, description.from)
    const part = { ...(extract ? { extract } : {}), ...(piece ? { piece } : {}) }
    return typeof whole === 'string' ? whole : { ...whole, reading: description, ...part }
  }
  const wanted = description ?? describedBy(source, reference)
  const found = wanted ? matches(columns, wanted) : withTitle(columns, [reference])
  const [column, other] = found
  if (column === undefined) return wanted?.optional ? lacking(columns, wanted) : missing(columns, reference, wanted)
  if (other) return ambiguous(reference, found)
  const part = wanted?.part
  return { ...column, reading: wanted ?? source.reading, ...(part ? { part } : {}) }
}

/** A column that the file need not have is an empty one behind all others. */
function lacking(columns: readonly Column[], description: ColumnDescription): ColumnUse {
  const [header = description.name ?? ''] = description.titles
  return { index: columns.length, header, reading: description }
}

/** A column may also be called by its header when a description gives it another name, or none. */
function describedBy(source: Source, reference: string): ColumnDescription | undefined {
  return source.columns.find(({ titles, part }) => !part && titles.some(title => wordKey(title) === wordKey(reference)))
}

function matches(columns: readonly Column[], { titles, position, pattern, name }: ColumnDescription): Column[] {
  if (position !== undefined) return columns.filter(({ index }) => index === position - 1)
  if (pattern) return columns.filter(({ header }) => header !== '' && pattern.test(header))
  return withTitle(columns, titles.length > 0 || name === undefined ? titles : [name])
}

function withTitle(columns: readonly Column[], titles: readonly string[]): Column[] {
  const keys = new Set(titles.map(wordKey))
  const exact = columns.filter(({ header }) => header !== '' && keys.has(wordKey(header)))
  if (exact.length > 0) return exact
  return columns.filter(({ otherNames = [] }) => otherNames.some(name => keys.has(wordKey(name))))
}

function missing(columns: readonly Column[], reference: string, wanted: ColumnDescription | undefined): string {
  const [title = reference, ...others] = wanted?.titles ?? []
  const near = [title, ...others]
    .map(text =>
      nearest(
        text,
        columns.map(({ header }) => header),
      ),
    )
    .find(Boolean)
  const position = wanted?.position === undefined ? '' : ` (position ${wanted.position})`
  return `There is no column "${title}"${position}.${near ? ` Nearest: "${near}".` : ''}`
}

function ambiguous(reference: string, found: readonly Column[]): string {
  const places = found.map(({ index, header }) => `${columnLetters(index)} "${header}"`)
  return `"${reference}" can mean the columns ${places.join(' and ')}; give its "position".`
}

function unfit(complaints: readonly string[], place: string): Problem {
  return new Problem('malformed', `The file does not fit the mapping (${place}). ${complaints.join(' ')}`, {
    cure: 'Name these columns as the file does, under "titles" of the mapping, or import a file that has them.',
  })
}
