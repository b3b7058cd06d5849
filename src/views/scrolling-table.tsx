import type { ComponentChildren, VNode } from 'preact'

/** A table with a head, wide as it may be: it scrolls by itself, by keyboard too. Its rows are the children. */
export function ScrollingTable(props: {
  /** Id of the heading that names the table. */
  heading: string
  columns: readonly string[]
  children: ComponentChildren
}): VNode {
  return (
    <div class="scroller" role="region" aria-labelledby={props.heading} tabindex={0}>
      <table class="terms">
        <thead>
          <tr>
            {props.columns.map(column => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>{props.children}</tbody>
      </table>
    </div>
  )
}
