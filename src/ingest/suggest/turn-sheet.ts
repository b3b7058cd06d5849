import { foldWords } from '../../rdf/fold-words.js'
import type { RawSheet } from './read-sheets.js'

/** More rows than a form has questions; such a sheet has its records in rows. */
const mostQuestions = 400
const example = /^(?:voorbeeld|exemple|beispiel|example|ejemplo)/i

/**
 * A sheet with a record in each column, turned: the labels become the header. Undefined when it does not look like one,
 * as when no two columns are called alike ("place 1", "place 2").
 */
export function turnSheet({ name, rows }: RawSheet): RawSheet | undefined {
  const [titles = [], ...questions] = rows
  if (questions.length < 4 || questions.length > mostQuestions) return undefined
  const records = recordColumns(titles)
  const filled = records.filter(column => questions.some(row => (row[column] ?? '').trim() !== ''))
  if (filled.length < 2 || records.includes(0)) return undefined
  const left = titles.flatMap((_, column) => (column > 0 && !records.includes(column) ? [column + 1] : []))
  const column = (index: number) => questions.map(row => row[index] ?? '')
  const others = left.filter(number => number <= Math.max(...records) + 1)
  const skipped = others.length > 0 ? [`skipColumns: [${others.join(', ')}]`] : []
  return {
    name,
    rows: [column(0), ...filled.map(column)],
    header: { skipRows: 0, headerRowCount: 1 },
    dialect: ['recordsIn: columns', 'skipRows: 1', 'headerColumnCount: 1', ...skipped].join(', '),
  }
}

/** Columns that are called alike but for a number. */
function recordColumns(titles: readonly string[]): number[] {
  const groups = new Map<string, number[]>()
  for (const [column, title] of titles.entries()) {
    const key = foldWords(title.replace(/\d+/g, ' ')).join(' ')
    if (example.test(title.trim()) || key === '') continue
    groups.set(key, [...(groups.get(key) ?? []), column])
  }
  return [...groups.values()].reduce((largest, group) => (group.length > largest.length ? group : largest), [])
}
