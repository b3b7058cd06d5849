import { originsOf } from '../rows/draft-content.js'
import type { Draft } from '../rows/draft.js'
import type { Statistics } from '../rows/statistics.js'

/** Counts the cells and rows of drafts that are not imported as findings, no longer as statements. */
export function countHeld({ tables }: Statistics, held: Iterable<Draft>): void {
  const cells = new Set<string>()
  for (const { rows, content } of held) {
    for (const { source, sheet } of rows) {
      const table = tables.find(each => each.source === source && each.sheet === sheet)
      if (table) Object.assign(table, { recordRows: table.recordRows - 1, findingRows: table.findingRows + 1 })
    }
    for (const { statements } of content.things.values())
      for (const statement of statements)
        for (const { sheet, column, cell } of originsOf(statement)) {
          if (cells.has(`${sheet}!${cell}`)) continue
          cells.add(`${sheet}!${cell}`)
          const counted = tables
            .find(each => each.source === statement.from.source && each.sheet === sheet)
            ?.columns.find(({ header }) => header === column)
          if (counted) Object.assign(counted, { statements: counted.statements - 1, findings: counted.findings + 1 })
        }
  }
}
