import type { Finding } from '../../finding.js'
import { textOf } from '../../tables/table.js'
import type { Row, Table } from '../../tables/table.js'
import type { Watch } from './watch-table.js'

/** Pairs that the finding names. */
const named = 10

/** Rows in which each cell says what it says in an earlier one: one finding with their number. */
export function createRepeatWatch(table: Table): Watch {
  const known = new Map<string, number>()
  const pairs: string[] = []
  let count = 0
  return {
    see({ row }) {
      const digest = digestOf(row)
      if (digest === undefined) return
      const earlier = known.get(digest)
      if (earlier === undefined) return void known.set(digest, row.number)
      count += 1
      if (pairs.length < named) pairs.push(`${row.number} = ${earlier}`)
    },
    findings: (): Finding[] =>
      count === 0 || table.recordsIn
        ? []
        : [{ severity: 'warning', code: 'identical-rows', values: { count, rows: pairs.join(', ') } }],
  }
}

/** Two rounds of FNV-1a over the cells, as 64 bits in a text of four characters; undefined when fewer than two say something. */
function digestOf({ cells }: Row): string | undefined {
  let [one, other, filled] = [0x811c9dc5, 0x9747b28c, 0]
  for (const cell of cells) {
    const text = textOf(cell)
    if (text !== '') filled += 1
    for (let place = 0; place <= text.length; place += 1) {
      const sign = place < text.length ? text.charCodeAt(place) : 0x1f
      one = Math.imul(one ^ sign, 0x01000193)
      other = Math.imul(other ^ (sign + 0x55), 0x85ebca6b)
    }
  }
  if (filled < 2) return undefined
  return String.fromCharCode(one & 0xffff, one >>> 16, other & 0xffff, other >>> 16)
}
