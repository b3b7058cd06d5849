import { acc, dct, earl, geo, locn, ratingOutcome, schema, wgs84, xsd } from '../../rdf/vocab.js'
import type { SheetPlan } from './plan-things.js'
import { shortName } from './short-name.js'
import type { Saying, Thing } from './thing-tree.js'
import type { ColumnView } from './view-sheet.js'

/** The file in which a sheet stands. */
export interface FilePlace {
  /** Second segment of the paths of its records. */
  town: string
  sourceCount: number
}

/** Lines of `mappings` for the things of a sheet. */
export function writeThings({ sheet, keys, things }: SheetPlan, { town, sourceCount }: FilePlace): string[] {
  const subject = ['building', town, keys.building.map(column => `$(${keyName(column)})`).join('-')].join('/')
  return things.flatMap(thing => {
    const children = things.filter(({ parent }) => parent === thing)
    const isMade = thing.parent !== undefined || keys.isBuildings
    const statements = [
      ...(isMade ? [`- [a, ${shortName(thing.type)}]`] : []),
      ...writeConstant(thing),
      ...(thing.kind ? [`- [${shortName(thing.kind.property)}, ${shortName(thing.kind.value)}~iri]`] : []),
      ...thing.sayings.flatMap(saying => writeSaying(saying)),
      ...writeFullAddress(thing),
      ...writePosition(thing),
      ...children.flatMap(child => writeLink(child)),
    ]
    if (statements.length === 0) return []
    const facilities = thing.sayings.flatMap(saying => writeFacility(saying))
    return [
      `  ${thing.name}:`,
      ...(sourceCount > 1 ? [`    sources: ${sheet.source}`] : []),
      `    s: ${[subject, ...thing.path].join('/')}`,
      ...(thing.presence ? [`    condition: fn:present(${reference(thing.presence)})`] : []),
      '    po:',
      ...statements.map(line => `      ${line}`),
      ...(facilities.length > 0 ? ['    facilities:', ...facilities.map(line => `      ${line}`)] : []),
      '',
    ]
  })
}

/** Name of the column that makes a segment of a path: of an address, only its end. */
export function keyName({ name, values }: ColumnView): string {
  return values.addresses >= 0.6 ? `${name}Key` : name
}

type Target = Saying['guess']['target']

const reference = ({ name }: ColumnView): string => `$(${name})`

/** A statement with a function as object. */
function call(property: string, text: string): string {
  return `- [${property}, '${text}']`
}

function writeSaying({ column, guess: { target } }: Saying): string[] {
  const { property, saying, concept, scheme } = target
  if (!property) return []
  const [name, value] = [shortName(property), reference(column)]
  if (saying === 'iri') return [`- [${name}, ${reference(column)}~iri]`]
  if (saying === 'text') return [writeText(target, name, column)]
  if (property.equals(acc.outcome) && column.values.answers >= 0.9) return [call(name, verdict(value))]
  if (saying === 'code' && scheme) return [call(name, `fn:code(${value}, ${shortName(scheme)})`)]
  if (saying === 'flag' && concept)
    return isFacility(target) ? [] : [call(name, `fn:when(${value}, ${shortName(concept)})`)]
  if (saying === 'count' && (target.minimum ?? 0) >= 1 && column.values.distinct.has('0'))
    return [call(name, `fn:when(${value}, fn:count(${value}))`)]
  return [call(name, `fn:${saying}(${value})`)]
}

/** A rating with yes or no only. */
function verdict(value: string): string {
  const [passed, failed] = [ratingOutcome.passed, ratingOutcome.failed].map(shortName)
  return `fn:when(${value}, ${passed}, ${failed})`
}

function writeText({ property }: Target, name: string, column: ColumnView): string {
  const isCode = [dct.identifier, schema.email, locn.postCode, locn.locatorDesignator].some(one =>
    property?.equals(one),
  )
  return `- [${name}, ${reference(column)}${isCode ? `, ${shortName(xsd.string)}` : ''}]`
}

/** Of a facility, "no" says that it is not there; of a kind of door it only says that it is not this kind. */
function isFacility({ property, concept, saying }: Target): boolean {
  return saying === 'flag' && concept !== undefined && property?.equals(acc.facility) === true
}

function writeFacility({ column, guess: { target } }: Saying): string[] {
  if (!isFacility(target) || !target.concept) return []
  return [`${column.name}: ${shortName(target.concept).replace(/^facility-kind:/, '')}`]
}

function writeLink({ link, name, presence, type, kind }: Thing): string[] {
  if (!link) return []
  const there = [`- [${shortName(link)}, { mapping: ${name} }]`]
  if (!presence) return there
  const lacks = `fn:lacks(${reference(presence)}, ${shortName(kind?.value ?? type)})`
  return [...there, call(shortName(acc.lacks), lacks)]
}

function writeConstant({ constant, parent, type }: Thing): string[] {
  if (!constant || !parent) return []
  const rated = type.equals(earl.Assertion) ? [`- [${shortName(earl.subject)}, { mapping: ${parent.name} }]`] : []
  return [`- [${shortName(constant.property)}, ${shortName(constant.value)}~iri]`, ...rated]
}

/** Street and town in one line, when no column has it. */
function writeFullAddress({ sayings }: Thing): string[] {
  const find = (property: { value: string }) => {
    const saying = sayings.find(({ guess }) => guess.target.property?.value === property.value)
    return saying ? [reference(saying.column)] : []
  }
  if (find(locn.fullAddress).length > 0 || find(locn.thoroughfare).length === 0) return []
  const join = (values: readonly string[]) => (values.length > 0 ? [`fn:join(${values.join(', ')})`] : [])
  const street = join([...find(locn.thoroughfare), ...find(locn.locatorDesignator)])
  const town = join([...find(locn.postCode), ...find(locn.postName)])
  const parts = [...street, ...town].map(value => `fn:value = ${value}`)
  return [call(shortName(locn.fullAddress), `fn:join(${parts.join(', ')}, fn:separator = ", ")`)]
}

function writePosition(thing: Thing): string[] {
  const both = coordinates(thing)
  if (!both) return []
  return [
    call(shortName(wgs84.lat), `fn:latitude(${both})`),
    call(shortName(wgs84.long), `fn:longitude(${both})`),
    call(`${shortName(geo.hasGeometry)}/${shortName(geo.asWKT)}`, `fn:point(${both})`),
  ]
}

function coordinates({ latitude, longitude }: Thing): string | undefined {
  if (!latitude || !longitude) return undefined
  return `${reference(longitude)}, ${reference(latitude)}`
}
