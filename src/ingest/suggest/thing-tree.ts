import type { NamedNode } from '@rdfjs/types'
import { acc, earl, prefixes, schema } from '../../rdf/vocab.js'
import type { SheetKeys } from './choose-keys.js'
import type { Knowledge } from './knowledge.js'
import type { Guess } from './match-column.js'
import type { Step } from './places.js'
import type { Header } from './read-header.js'
import { toCamel, type ColumnView, type SheetView } from './view-sheet.js'

/** What a column says of a thing. */
export interface Saying {
  column: ColumnView
  guess: Guess
}

/** A thing that each row makes. */
export interface Thing {
  /** Name of the mapping, different for each thing of the file. */
  name: string
  type: NamedNode
  /** Path below the building: `entrance/1`. */
  path: readonly string[]
  /** Property of the parent that leads here; undefined for the building. */
  link: NamedNode | undefined
  parent: Thing | undefined
  sayings: Saying[]
  /** The column that says whether the thing is there. */
  presence: ColumnView | undefined
  latitude: ColumnView | undefined
  longitude: ColumnView | undefined
  /** What is said of the thing in each row: the criterion of a rating, the day of opening hours. */
  constant: FixedStatement | undefined
  /** Of which kind the thing is, when the column that says whether it is there asks for that kind. */
  kind: FixedStatement | undefined
}

interface FixedStatement {
  property: NamedNode
  value: NamedNode
}

/** The things that the rows of a sheet make; each is added when it is first asked for. */
export interface ThingTree {
  /** The thing at the end of a way; `day` for opening hours. */
  thing(way: readonly Step[], header: Pick<Header, 'number'>, day?: NamedNode): Thing
  rating(criterion: NamedNode): Thing
  /** The building first. */
  things(): Thing[]
}

/** Begins with the building, and with what the rows of the sheet are about. */
export function createThingTree(sheet: SheetView, keys: SheetKeys, knowledge: Knowledge): ThingTree {
  const things = new Map<string, Thing>()
  const add = (thing: Pick<Thing, 'type' | 'link' | 'parent' | 'path'>) => {
    const path = thing.path.join('/')
    const known = things.get(path) ?? { ...nothing, ...thing, name: nameOf(sheet, thing.path), sayings: [] }
    things.set(path, known)
    return known
  }
  const building = add({ type: acc.Building, link: undefined, parent: undefined, path: [] })
  const thing: ThingTree['thing'] = (way, header, day) => {
    const end = way.reduce<Thing>((parent, step, index) => {
      const key = keyOf(step, index, sheet, keys) ?? String(numberOf(index, way, header, knowledge))
      const path = [...parent.path, segmentOf(step), ...(isOneOnly(step) ? [] : [key])]
      return add({ type: step.type, link: step.property, parent, path })
    }, building)
    if (!day) return end
    const own = add({ ...end, path: [...end.path, lastPart(day).toLowerCase()] })
    return Object.assign(own, { constant: { property: schema.dayOfWeek, value: day } })
  }
  const [way] = (sheet.rowType && knowledge.places.get(sheet.rowType.value)) ?? []
  if (way) thing(way, {})
  return {
    thing,
    rating(criterion) {
      const path = ['assertion', lastPart(criterion)]
      const rating = add({ type: earl.Assertion, link: acc.assertion, parent: building, path })
      return Object.assign(rating, { constant: { property: earl.test, value: criterion } })
    },
    things: () => [...things.values()].filter(one => !isBare(one, things)),
  }
}

const nothing = {
  presence: undefined,
  latitude: undefined,
  longitude: undefined,
  constant: undefined,
  kind: undefined,
}

/** "entrance/1/door/2" in the sheet "ingangen" → ingangenEntranceDoor2. */
function nameOf({ source }: SheetView, path: readonly string[]): string {
  const parts = path.flatMap(part => part.split('-')).filter(part => /^\w+$/.test(part) && part !== '1')
  return toCamel([source, ...parts])
}

/** What tells the things of the rows apart; a part of a part is not to meet that of another sheet. */
function keyOf({ type }: Step, index: number, sheet: SheetView, keys: SheetKeys): string | undefined {
  const above = keys.above.get(type.value)
  if (above) return `$(${above.name})`
  if (!sheet.rowType?.equals(type)) return undefined
  return keys.own ? `$(${keys.own.name})` : index > 0 ? sheet.source : undefined
}

/** The number of a header belongs to the thing whose name stands before it, else to the first. */
function numberOf(
  index: number,
  way: readonly Step[],
  { number }: Pick<Header, 'number'>,
  { classes }: Knowledge,
): number {
  if (!number) return 1
  const isNamed = ({ type }: Step) =>
    classes.get(type.value)?.names.some(({ stems }) => number.behind !== undefined && stems.includes(number.behind))
  const named = way.findIndex(isNamed)
  return index === Math.max(0, named) ? number.value : 1
}

/** An address or a contact point is one of its kind. */
function isOneOnly({ property }: Step): boolean {
  return !property.value.startsWith(prefixes.acc)
}

/** acc:hasEntrance → "entrance", a class below that of the property by its own name. */
function segmentOf({ property, type }: Step): string {
  const link = lastPart(property).replace(/^has(?=[A-Z])/, '')
  const own = lastPart(type)
  const isOwn = own.toLowerCase().includes(link.toLowerCase()) && own.length > link.length + 4
  return (isOwn ? own : link).replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase()
}

/** Opening hours without a day were only on the way to those of a day. */
function isBare(thing: Thing, things: ReadonlyMap<string, Thing>): boolean {
  const isParent = [...things.values()].some(({ parent }) => parent === thing)
  return thing.type.equals(schema.OpeningHoursSpecification) && !isParent && thing.sayings.length === 0
}

function lastPart({ value }: NamedNode): string {
  return value.replace(/^.*[/#]/, '')
}
