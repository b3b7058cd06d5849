import type { Finding } from '../../finding.js'
import { textOf } from '../../tables/table.js'
import type { Row, Table } from '../../tables/table.js'
import { addToDigest, createDigestTable, noDigest } from '../digest-table.js'
import type { Digest } from '../digest-table.js'
import type { Watch } from './watch-table.js'

/** Pairs that the finding names. */
const named = 10

/** Rows in which each cell says what it says in an earlier one: one finding with their number. */
export function createRepeatWatch(table: Table): Watch {
  const known = createDigestTable()
  const pairs: string[] = []
  let count = 0
  return {
    see({ row }) {
      const digest = digestOf(row)
      if (digest === undefined) return
      const earlier = known.get(digest)
      if (earlier === undefined) return known.set(digest, row.number)
      count += 1
      if (pairs.length < named) pairs.push(`${row.number} = ${earlier}`)
    },
    findings: (): Finding[] =>
      count === 0 || table.recordsIn
        ? []
        : [{ severity: 'warning', code: 'identical-rows', values: { count, rows: pairs.join(', ') } }],
  }
}

/** Undefined when fewer than two cells say something. */
function digestOf({ cells }: Row): Digest | undefined {
  const texts = cells.map(textOf)
  return texts.filter(text => text !== '').length < 2 ? undefined : texts.reduce(addToDigest, noDigest)
}
