import { acc, dct, earl, geo, locn, ratingOutcome, schema, wgs84, xsd } from '../../rdf/vocab.js'
import type { SheetPlan } from './plan-things.js'
import type { ShortNames } from './short-names.js'
import type { Saying, Thing } from './thing-tree.js'
import type { ColumnView } from './view-sheet.js'

/** Lines of `mappings` for the things of a sheet. */
export function writeThings({ sheet, keys, things }: SheetPlan, town: string, names: ShortNames): string[] {
  const subject = ['building', town, keys.building.map(column => `$(${keyName(column)})`).join('-')].join('/')
  return things.flatMap(thing => {
    const children = things.filter(({ parent }) => parent === thing)
    const isMade = thing.parent !== undefined || keys.isBuildings
    const statements = [
      ...(isMade ? [`- [a, ${names.of(thing.type)}]`] : []),
      ...writeConstant(thing, names),
      ...(thing.kind ? [`- [${names.of(thing.kind.property)}, ${names.of(thing.kind.value)}~iri]`] : []),
      ...thing.sayings.flatMap(saying => writeSaying(saying, names)),
      ...writeFullAddress(thing, names),
      ...writePosition(thing, names),
      ...children.flatMap(child => writeLink(child, names)),
    ]
    if (statements.length === 0) return []
    const head = [`  ${thing.name}:`, `    sources: ${sheet.source}`, `    s: ${[subject, ...thing.path].join('/')}`]
    const condition = thing.presence
      ? [`    condition: { function: 'fn:present(fn:value = ${reference(thing.presence)})' }`]
      : []
    const body = [...head, ...condition, '    po:', ...statements.map(line => `      ${line}`), '']
    return [...body, ...writePoint(thing, sheet.source, [subject, ...thing.path].join('/'), names)]
  })
}

/** Name of the column that makes a segment of a path: of an address, only its end. */
export function keyName({ name, values }: ColumnView): string {
  return values.addresses >= 0.6 ? `${name}Key` : name
}

const reference = ({ name }: ColumnView): string => `$(${name})`

/** `- p: …` with a function as object. */
function call(property: string, text: string, type?: string): string[] {
  return [`- p: ${property}`, `  o: { function: '${text}'${type ? `, type: ${type}` : ''} }`]
}

function writeSaying({ column, guess: { target } }: Saying, names: ShortNames): string[] {
  const { property, saying, concept, scheme } = target
  if (!property) return []
  const [name, value] = [names.of(property), `fn:value = ${reference(column)}`]
  if (saying === 'iri') return [`- [${name}, ${reference(column)}~iri]`]
  if (saying === 'text') return [writeText(target, name, column, names)]
  if (property.equals(acc.outcome) && column.values.answers >= 0.9) return call(name, verdict(value, names), 'iri')
  if (saying === 'code' && scheme) return call(name, `fn:code(${value}, fn:scheme = ${names.of(scheme)})`)
  if (saying === 'flag' && concept) return writeFlag(target, name, value, names)
  if (saying === 'count' && (target.minimum ?? 0) >= 1 && column.values.distinct.has('0'))
    return call(name, `fn:when(${value}, fn:then = fn:count(${value}))`)
  return call(name, `fn:${saying}(${value})`)
}

/** A rating with yes or no only. */
function verdict(value: string, names: ShortNames): string {
  const [passed, failed] = [ratingOutcome.passed, ratingOutcome.failed].map(term => names.of(term))
  return `fn:when(${value}, fn:then = ${passed}, fn:else = ${failed})`
}

function writeText(
  { property }: Saying['guess']['target'],
  name: string,
  column: ColumnView,
  names: ShortNames,
): string {
  const isCode = [dct.identifier, schema.email, locn.postCode, locn.locatorDesignator].some(one =>
    property?.equals(one),
  )
  return `- [${name}, ${reference(column)}${isCode ? `, ${names.of(xsd.string)}` : ''}]`
}

/** Of a facility, "no" says that it is not there; of a kind of door it only says that it is not this kind. */
function writeFlag({ property, concept }: Saying['guess']['target'], name: string, value: string, names: ShortNames) {
  if (!concept) return []
  const found = call(name, `fn:when(${value}, fn:then = ${names.of(concept)})`, 'iri')
  if (!property?.equals(acc.facility)) return found
  return [...found, ...call(names.of(acc.lacks), `fn:lacks(${value}, fn:type = ${names.of(concept)})`, 'iri')]
}

function writeLink({ link, name, presence, type, kind }: Thing, names: ShortNames): string[] {
  if (!link) return []
  const there = [`- p: ${names.of(link)}`, `  o: { mapping: ${name} }`]
  if (!presence) return there
  const lacks = `fn:lacks(fn:value = ${reference(presence)}, fn:type = ${names.of(kind?.value ?? type)})`
  return [...there, ...call(names.of(acc.lacks), lacks, 'iri')]
}

function writeConstant({ constant, parent, type }: Thing, names: ShortNames): string[] {
  if (!constant || !parent) return []
  const rated = type.equals(earl.Assertion)
    ? [`- p: ${names.of(earl.subject)}`, `  o: { mapping: ${parent.name} }`]
    : []
  return [`- [${names.of(constant.property)}, ${names.of(constant.value)}~iri]`, ...rated]
}

/** Street and town in one line, when no column has it. */
function writeFullAddress({ sayings }: Thing, names: ShortNames): string[] {
  const find = (property: { value: string }) => {
    const saying = sayings.find(({ guess }) => guess.target.property?.value === property.value)
    return saying ? [`fn:value = ${reference(saying.column)}`] : []
  }
  if (find(locn.fullAddress).length > 0 || find(locn.thoroughfare).length === 0) return []
  const join = (values: readonly string[]) => (values.length > 0 ? [`fn:value = fn:join(${values.join(', ')})`] : [])
  const street = join([...find(locn.thoroughfare), ...find(locn.locatorDesignator)])
  const town = join([...find(locn.postCode), ...find(locn.postName)])
  return call(names.of(locn.fullAddress), `fn:join(${[...street, ...town].join(', ')}, fn:separator = ", ")`)
}

function writePosition(thing: Thing, names: ShortNames): string[] {
  const both = coordinates(thing)
  if (!both) return []
  const point = [`- p: ${names.of(geo.hasGeometry)}`, `  o: { mapping: ${thing.name}Point }`]
  const degrees = [
    call(names.of(wgs84.lat), `fn:latitude(${both})`),
    call(names.of(wgs84.long), `fn:longitude(${both})`),
  ]
  return [...degrees.flat(), ...point]
}

function writePoint(thing: Thing, source: string, subject: string, names: ShortNames): string[] {
  const both = coordinates(thing)
  if (!both) return []
  const statements = [`- [a, ${names.of(geo.Geometry)}]`, ...call(names.of(geo.asWKT), `fn:point(${both})`)]
  const head = [`  ${thing.name}Point:`, `    sources: ${source}`, `    s: ${subject}/point`, '    po:']
  return [...head, ...statements.map(line => `      ${line}`), '']
}

function coordinates({ latitude, longitude }: Thing): string | undefined {
  if (!latitude || !longitude) return undefined
  return `fn:longitude = ${reference(longitude)}, fn:latitude = ${reference(latitude)}`
}
