import type { Finding } from '../../finding.js'
import type { Table } from '../../tables/table.js'

/** Rows between or below the others that hold nothing but spaces. */
export function findBlankRows({ blankRows }: Table): Finding[] {
  return blankRows === 0 ? [] : [{ severity: 'info', code: 'blank-rows', values: { count: blankRows } }]
}
