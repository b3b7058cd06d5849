import type { Column } from '../tables/table.js'
import type { Bind, Binding } from './bind.js'
import type { ColumnDescription } from './mapping.js'

/** A description that stands for several columns of a file, told apart by the named groups of its pattern. */
export interface NumberedColumn {
  description: ColumnDescription
  /** Names of its groups. */
  groups: readonly string[]
  /** One for each column of the file. */
  found: readonly { binding: Binding; description: ColumnDescription }[]
}

/** The descriptions with named groups in their patterns, each with the columns that they stand for. */
export function findNumbered(descriptions: readonly ColumnDescription[], columns: readonly Column[]): NumberedColumn[] {
  const whole = descriptions.flatMap(description => {
    const groups = groupsOf(description)
    return groups.length === 0 ? [] : [{ description, groups, found: findEach(description, groups, columns) }]
  })
  return [...whole, ...descriptions.flatMap(description => partOf(description, whole))]
}

/** What is taken from the cells of a numbered column is numbered with it. */
function partOf(description: ColumnDescription, numbered: readonly NumberedColumn[]): NumberedColumn[] {
  const whole = numbered.find(one => one.description.name === description.from)
  if (description.from === undefined || !whole) return []
  const found = whole.found.map(({ binding, description: { name = '' } }) => {
    const copy = { ...description, name: `${description.name ?? ''}#${keyOf(binding)}`, from: name }
    return { binding, description: copy }
  })
  return [{ description, groups: whole.groups, found }]
}

/** Names of the groups of a pattern, such as `entrance` of `Ingang (?<entrance>\d+) breedte`. */
export function groupsOf({ pattern }: Pick<ColumnDescription, 'pattern'>): string[] {
  return [...new Set(Array.from(pattern?.source.matchAll(/\(\?<(\w+)>/g) ?? [], ([, name = '']) => name))]
}

/** What references mean in the copy of a binding. */
export function createBind(binding: Binding, numbered: readonly NumberedColumn[]): Bind {
  const all = new Map(numbered.map(one => [one.description.name, one]))
  return {
    group: name => (all.has(name) ? undefined : binding[name]),
    column: name => {
      const one = all.get(name)
      if (!one || one.found.length === 0) return name
      return one.found.find(each => agrees(each.binding, binding))?.description.name
    },
  }
}

/** Whether two copies are of the same numbers, as far as both have them. */
export function agrees(one: Binding, other: Binding): boolean {
  return Object.entries(one).every(([name, value]) => !(name in other) || other[name] === value)
}

function findEach(
  description: ColumnDescription,
  groups: readonly string[],
  columns: readonly Column[],
): NumberedColumn['found'] {
  const matches = columns.flatMap(column => {
    const binding = bindingOf(description, groups, column)
    return binding ? [{ binding, column }] : []
  })
  const keys = [...new Set(matches.map(({ binding }) => keyOf(binding)))]
  return keys.map(key => {
    const same = matches.filter(({ binding }) => keyOf(binding) === key)
    return {
      binding: same[0]?.binding ?? {},
      description: describe(
        description,
        key,
        same.map(({ column }) => column),
      ),
    }
  })
}

function bindingOf({ pattern }: ColumnDescription, groups: readonly string[], column: Column): Binding | undefined {
  const names = [column.header, ...(column.otherNames ?? [])]
  const found = names.map(name => (name === '' ? undefined : pattern?.exec(name)?.groups)).find(Boolean)
  const values = groups.map(group => [group, found?.[group]?.trim() ?? ''] as const)
  return values.every(([, value]) => value !== '') ? Object.fromEntries(values) : undefined
}

function keyOf(binding: Binding): string {
  return Object.values(binding).join('#')
}

/** Two columns with the same number stay two, so that they are told of as ambiguous. */
function describe(description: ColumnDescription, key: string, [first, ...more]: readonly Column[]): ColumnDescription {
  const copy = { ...description, titles: [] }
  delete copy.pattern
  const name = `${description.name ?? ''}#${key}`
  if (first && more.length === 0) return { ...copy, name, position: first.index + 1 }
  return { ...copy, name, titles: [first, ...more].flatMap(column => column?.header ?? []) }
}
