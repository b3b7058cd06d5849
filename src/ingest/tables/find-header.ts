import { Problem } from '../../problem.js'
import type { Finding } from '../finding.js'
import { columnLetters } from './cell-address.js'
import type { Layout } from './lay-out.js'
import type { Dialect, Source } from '../mapping/mapping.js'
import { spreadMerges } from './spread-merges.js'
import type { Row } from './table.js'

/** Rows that are looked through for a header that is not where the mapping says. */
const rowsToLook = 40

/** The header of a table, and the rows below it. */
export interface FoundHeader {
  header: Row[]
  body: Row[]
  findings: Finding[]
}

/**
 * The header where the mapping says that it is; else, when it lacks a column there, at the only other place of which
 * `resolve` finds all columns. Throws what `resolve` throws when there is no such place, or more than one.
 */
export function findHeader(
  layout: Layout,
  { dialect }: Pick<Source, 'dialect'>,
  resolve: (header: readonly Row[], body: readonly Row[]) => unknown,
): FoundHeader {
  const { skip, header, rows } = layout
  const declared = cut(layout, skip)
  try {
    resolve(declared.header, declared.body)
    return { ...declared, findings: [] }
  } catch (problem) {
    if (!(problem instanceof Problem) || header === 0) throw problem
    const places = Array.from({ length: Math.min(rowsToLook, rows.length) }, (_, place) => place)
    const fitting = places.filter(place => place !== skip && succeeds(() => resolve(cut(layout, place, 1).header, [])))
    const [place, other] = fitting
    if (place === undefined || other !== undefined) throw problem
    const found = cut(layout, place)
    return { ...found, findings: found.header.slice(0, 1).map(row => elsewhere(row, dialect)) }
  }
}

/** Header and body with the values of merged cells, of all rows or of the first ones. */
function cut({ rows, merges, header }: Layout, skip: number, count = Infinity): { header: Row[]; body: Row[] } {
  const some = rows.slice(0, count === Infinity ? undefined : skip + header + count)
  const last = some[Math.min(skip + header, some.length) - 1]?.number ?? 0
  const spread = spreadMerges(some, merges, last)
  return { header: spread.slice(skip, skip + header), body: spread.slice(skip + header) }
}

function succeeds(attempt: () => unknown): boolean {
  try {
    attempt()
    return true
  } catch (error) {
    if (error instanceof Problem) return false
    throw error
  }
}

function elsewhere({ number }: Row, { recordsIn }: Dialect): Finding {
  const place = recordsIn ? columnLetters(number - 1) : String(number)
  return { severity: 'info', code: 'header-elsewhere', values: { place }, ...(recordsIn ? {} : { row: number }) }
}
