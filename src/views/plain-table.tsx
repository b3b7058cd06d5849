import type { ComponentChildren, VNode } from 'preact'

interface PlainTableProps {
  /** Id of the heading that names the table. */
  heading: string
  columns: readonly string[]
  /** The first cell of a row names it. */
  rows: readonly (readonly ComponentChildren[])[]
}

/** A table that scrolls by itself where it is too wide, by keyboard too. */
export function PlainTable({ heading, columns, rows }: PlainTableProps): VNode {
  return (
    <div class="scroller" role="region" aria-labelledby={heading} tabindex={0}>
      <table class="terms">
        <thead>
          <tr>
            {columns.map(column => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr>
              <th scope="row">{name}</th>
              {cells.map(cell => (
                <td>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
