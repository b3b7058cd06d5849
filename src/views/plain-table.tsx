import type { ComponentChildren, VNode } from 'preact'
import { ScrollingTable } from './scrolling-table.js'

interface PlainTableProps {
  /** Id of the heading that names the table. */
  heading: string
  columns: readonly string[]
  /** The first cell of a row names it. */
  rows: readonly (readonly ComponentChildren[])[]
}

/** A table whose rows have names. */
export function PlainTable({ heading, columns, rows }: PlainTableProps): VNode {
  return (
    <ScrollingTable heading={heading} columns={columns}>
      {rows.map(([name, ...cells]) => (
        <tr>
          <th scope="row">{name}</th>
          {cells.map(cell => (
            <td>{cell}</td>
          ))}
        </tr>
      ))}
    </ScrollingTable>
  )
}
