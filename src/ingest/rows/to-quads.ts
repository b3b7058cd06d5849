import type { Literal, NamedNode, Quad } from '@rdfjs/types'
import type { Iris } from '../../model/iris.js'
import type { Vocabulary } from '../../model/vocabulary.js'
import { literal, namedNode, quad } from '../../rdf/terms.js'
import { acc, boundKind, code, measurementMethod, prov, rdf, sosa } from '../../rdf/vocab.js'
import { auditStatements, newestDate } from './audit.js'
import { placeOf } from '../tables/cell-address.js'
import { originsOf, rowText } from './draft-content.js'
import type { DraftContent, DraftStatement, DraftThing, RowPlace } from './draft-content.js'
import type { Survey } from '../mapping/mapping.js'

/** What all records of a file have in common. */
export interface Origin {
  survey: Survey
  /** Name of the file, without folder. */
  file: string
}

/** The quads of a record and, by their IRIs, the statements that its observations are about. */
export interface DraftQuads {
  quads: Quad[]
  observed: ReadonlyMap<string, DraftStatement>
}

type Add = (subject: NamedNode, predicate: NamedNode, object: NamedNode | Literal) => void

/** A function that adds observations and provenance to a draft, all in the graph of its record. The same draft gives the same quads. */
export function createToQuads(
  vocabulary: Vocabulary,
  iris: Iris,
  origin: Origin,
): (content: DraftContent) => DraftQuads {
  const methods = vocabulary.concepts(code['measurement-method'].value) ?? []
  const method = methods.find(({ notation }) => notation === origin.survey.method)?.iri ?? measurementMethod.imported
  return content => {
    const quads: Quad[] = []
    const observed = new Map<string, DraftStatement>()
    const add: Add = (subject, predicate, object) =>
      void quads.push(quad(subject, predicate, object, content.graph) as Quad)
    const auditOf = (row: RowPlace) => iris.thing(`${content.path}/audit/${surveyName(row, origin.survey)}`)
    const audits = new Map(rowsOf(content).map(row => [auditOf(row).value, row]))
    for (const [audit, row] of audits)
      for (const [predicate, object] of auditStatements(origin, origin.survey.adds ? row.date : newestDate(content)))
        add(namedNode(audit), predicate, object)
    for (const thing of content.things.values()) {
      addThing(thing, auditOf, add)
      for (const { statement, node } of observationsOf(thing, { vocabulary, iris, survey: origin.survey })) {
        observed.set(node.value, statement)
        addObservation({ thing, statement, node, audit: auditOf(statement.from) }, method, add)
      }
    }
    return { quads, observed }
  }
}

function rowsOf({ things }: DraftContent): RowPlace[] {
  return [...new Set([...things.values()].flatMap(({ rows }) => rows))]
}

/** A survey that adds to records comes again and again: each day of it has a name of its own. */
function surveyName({ date }: RowPlace, { id, adds }: Survey): string {
  return adds && date ? `${id}-${date.value}` : id
}

function addThing({ subject, statements, rows }: DraftThing, auditOf: (row: RowPlace) => NamedNode, add: Add): void {
  for (const { predicate, object } of statements) add(subject, predicate, object)
  const audits = new Map(rows.map(auditOf).map(audit => [audit.value, audit]))
  for (const audit of audits.values()) add(subject, prov.wasGeneratedBy, audit)
  for (const row of rows) add(subject, acc.sourceRow, literal(rowText(row)))
}

interface Observation {
  thing: DraftThing
  statement: DraftStatement
  node: NamedNode
  audit: NamedNode
}

interface Naming {
  vocabulary: Vocabulary
  iris: Iris
  survey: Survey
}

/** One for each value of an observable property; from the second value of the same property on they are numbered. */
function observationsOf(
  { path, statements }: DraftThing,
  { vocabulary, iris, survey }: Naming,
): Pick<Observation, 'statement' | 'node'>[] {
  const counts = new Map<string, number>()
  return statements
    .filter(({ predicate }) => vocabulary.property(predicate.value)?.observable)
    .map(statement => {
      const property = toWords(statement.predicate.value.replace(/^.*[#/]/, ''))
      const name = `${property}/${surveyName(statement.from, survey)}`
      const count = (counts.get(name) ?? 0) + 1
      counts.set(name, count)
      return { statement, node: iris.thing(`${path}/observation/${name}${count > 1 ? `/${count}` : ''}`) }
    })
}

/** "clearWidth" → "clear-width". */
function toWords(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()
}

function addObservation({ thing, statement, node, audit }: Observation, method: NamedNode, add: Add): void {
  const { predicate, object, from, bound, estimated } = statement
  const origins = originsOf(statement)
  add(node, rdf.type, sosa.Observation)
  add(node, sosa.hasFeatureOfInterest, thing.subject)
  add(node, sosa.observedProperty, predicate)
  add(node, sosa.hasSimpleResult, object)
  if (from.date) add(node, sosa.resultTime, from.date)
  add(node, sosa.usedProcedure, estimated ? measurementMethod.estimated : (from.method ?? method))
  add(node, acc.bound, boundKind[bound ?? 'exact'])
  if (origins.length > 0) {
    add(node, acc.rawValue, literal(origins.map(({ value }) => value.trim()).join(' | ')))
    add(node, acc.sourceCell, literal(origins.map(({ sheet, cell }) => placeOf(sheet, cell)).join(' | ')))
  }
  add(node, prov.wasGeneratedBy, audit)
}
