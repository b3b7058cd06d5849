import type { Node } from 'yaml'
import { rdf } from '../../rdf/vocab.js'
import { adviseStatement } from './advise-statement.js'
import { columnsOfCheck, columnsOfSurvey, columnsOfThing } from './mapping.js'
import type { Mapping, Source, ThingMapping } from './mapping.js'
import { groupsOf } from './numbered-columns.js'
import type { MappingContext } from './read-keys.js'

interface Nodes {
  things: Node
  tables: Node | undefined
}

/** Segments of a path that name a record. */
const recordSegments = 3

/** Notes what is allowed and yet likely to be a mistake: columns without use, parts that nothing leads to, units that do not fit. */
export function adviseMapping(context: MappingContext, mapping: Mapping, { things, tables }: Nodes): void {
  const entries = new Map(context.reader.entries(things, 'mappings').map(({ key, keyNode }) => [key, keyNode]))
  for (const thing of mapping.things) {
    const node = entries.get(thing.writtenIn ?? thing.name) ?? things
    if (!thing.answers) adviseThing(context, mapping, thing, node)
    for (const statement of thing.statements) adviseStatement(context, mapping, statement, { thing, node })
  }
  for (const source of mapping.sources) adviseColumns(context, mapping, source, tables)
}

function adviseThing({ reader }: MappingContext, { things }: Mapping, thing: ThingMapping, node: Node): void {
  const typed = things.filter(other => sameSubject(other, thing)).some(hasType)
  if (!typed)
    reader.advise(
      node,
      `"${thing.name}" has no type, and neither has another mapping of its subject.`,
      'Add [a, acc:…].',
    )
  const linked = things.some(({ statements }) =>
    statements.some(({ object }) => object.kind === 'link' && object.thing === thing.name),
  )
  if (isPart(thing) && !linked && !things.some(other => other !== thing && sameSubject(other, thing)))
    reader.advise(
      node,
      `No mapping links to the part "${thing.name}", so no reader will find it.`,
      `Add { mapping: ${thing.name} }.`,
    )
}

function isPart({ subject }: ThingMapping): boolean {
  const path = subject.map(part => (typeof part === 'string' ? part : 'x')).join('')
  return path.split('/').length > recordSegments
}

function sameSubject(one: ThingMapping, other: ThingMapping): boolean {
  return JSON.stringify(one.subject) === JSON.stringify(other.subject)
}

function hasType({ statements }: ThingMapping): boolean {
  return statements.some(({ predicate }) => rdf.type.equals(predicate))
}

/** Columns that are described for nothing. */
function adviseColumns(context: MappingContext, mapping: Mapping, source: Source, tables: Node | undefined): void {
  const used = namesInUse(mapping, source)
  const nodes = columnNodes(context, source, tables)
  for (const column of source.columns) {
    const names = [column.name, ...column.titles].filter(name => name !== undefined)
    const whole = source.columns.some(({ from }) => from !== undefined && from === column.name)
    const idle = !column.suppressed && !whole && !names.some(name => used.has(name))
    const node = idle ? nodes.get(names[0] ?? '') : undefined
    if (node && !groupsOf(column).some(group => used.has(group)))
      context.reader.advise(
        node,
        `No mapping uses the column "${names[0]}".`,
        'Use it, or give it suppressOutput: true.',
      )
  }
}

function namesInUse({ survey, things }: Mapping, source: Source): Set<string> {
  return new Set([
    ...columnsOfSurvey(survey),
    ...things.filter(({ sources }) => sources.includes(source.name)).flatMap(columnsOfThing),
    ...source.checks.flatMap(columnsOfCheck),
  ])
}

/** Where each column of a table is described, by its name, else its first title. */
function columnNodes({ reader }: MappingContext, { name }: Source, tables: Node | undefined): Map<string, Node> {
  const table = tables && reader.entries(tables, 'tables').find(({ key }) => key === name)?.value
  const columns = table && reader.entries(table, name).find(({ key }) => key === 'columns')?.value
  return new Map(
    (columns ? reader.items(columns) : []).flatMap(node => {
      const entries = new Map(reader.entries(node, 'A column').map(({ key, value }) => [key, value]))
      const parts = entries.get('parts')
      const titles = entries.get('titles')
      const own = entries.get('name') ?? (titles && !reader.isMap(titles) ? reader.items(titles)[0] : undefined)
      return [own, ...(parts ? reader.items(parts) : [])].flatMap((one): [string, Node][] =>
        one ? [[reader.text(one, 'A name') ?? '', node]] : [],
      )
    }),
  )
}
