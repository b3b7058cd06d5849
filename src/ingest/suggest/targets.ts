import type { NamedNode, Term } from '@rdfjs/types'
import { applicationProfileOf, type ProfileProperty } from '../../model/application-profile.js'
import type { Unit, Vocabulary } from '../../model/vocabulary.js'
import { objectsOf, subjectsOf } from '../../rdf/dataset.js'
import { acc, dct, rdf, rdfs, schema, skos, sosa, wgs84, xsd } from '../../rdf/vocab.js'
import { correspondencesOf } from './correspondences.js'
import { headerWords } from './header-words.js'
import type { Places } from './places.js'

/** What the cells of a column can say. */
export type Saying =
  | 'quantity'
  | 'count'
  | 'number'
  | 'boolean'
  | 'code'
  | 'flag'
  | 'text'
  | 'iri'
  | 'date'
  | 'time'
  | 'latitude'
  | 'longitude'
  | 'presence'
  | 'surveyed'

/** A name by which headers call something. */
export interface Name {
  text: string
  stems: readonly string[]
  /** Its stems before compounds were taken apart, as one text. */
  key: string
  /** Empty for names of exchange formats. */
  language: string
  /** A field of an exchange format, such as `entree_porte_presence`: alike or not at all. */
  isField?: boolean
}

/** Something that a column can mean: a property of things of a class, one concept of a property, or that a thing is there. */
export interface Target {
  type: NamedNode
  property?: NamedNode
  saying: Saying
  unit?: Unit
  scheme?: NamedNode
  concept?: NamedNode
  /** Plausible values, in the unit of the property. */
  minimum?: number
  maximum?: number
  names: readonly Name[]
  /** Names of the property that a concept belongs to; a header may give both. */
  context: readonly Name[]
}

const notForColumns: readonly NamedNode[] = [acc.lacks, acc.notApplicable, rdf.type]

/** Everything that a column can mean, with all names that the vocabulary and the crosswalks know. */
export function targetsOf(vocabulary: Vocabulary, places: Places): Target[] {
  const classes = applicationProfileOf(vocabulary)
  const general = classes.find(({ target }) => target.equals(acc.Element))?.properties ?? []
  const profile = new Map(classes.map(({ target, properties }) => [target.value, properties]))
  const found = [...places.keys()].flatMap(iri => {
    const type = typeOf(iri, places)
    const own = [iri, ...supersOf(vocabulary, type)].flatMap(one => profile.get(one) ?? [])
    const all = isElement(vocabulary, type) ? [...own, ...general] : own
    const distinct = new Map(all.map(property => [property.property.value, property]))
    const properties = [...distinct.values()].filter(({ property }) => !notForColumns.some(one => one.equals(property)))
    return [...presenceOf(vocabulary, type, places), ...properties.flatMap(one => toTargets(vocabulary, type, one))]
  })
  return addFields([...found, ...besideProfile(vocabulary)], vocabulary)
}

/** Names of a term: labels, alternative and hidden ones. */
export function namesOf({ quads }: Vocabulary, term: Term): Name[] {
  const texts = [rdfs.label, skos.prefLabel, skos.altLabel, skos.hiddenLabel].flatMap(predicate =>
    objectsOf(quads, term, predicate),
  )
  return texts.map(text => toName(text.value, text.termType === 'Literal' ? text.language : ''))
}

/** A name and its stems. */
export function toName(text: string, language: string): Name {
  const stems = headerWords(text)
  return { text, stems, key: stems.join(' '), language }
}

function typeOf(iri: string, places: Places): NamedNode {
  return places.get(iri)?.[0]?.at(-1)?.type ?? acc.Building
}

function supersOf({ quads }: Vocabulary, type: NamedNode): string[] {
  return objectsOf(quads, type, rdfs.subClassOf)
    .map(({ value }) => value)
    .filter(value => value !== acc.Element.value)
}

function isElement({ quads }: Vocabulary, type: NamedNode): boolean {
  return objectsOf(quads, type, rdfs.subClassOf).some(
    above => above.equals(acc.Element) || objectsOf(quads, above, rdfs.subClassOf).some(one => one.equals(acc.Element)),
  )
}

/** That a thing is there, said by the name of its class or of the property that leads to it. */
function presenceOf(vocabulary: Vocabulary, type: NamedNode, places: Places): Target[] {
  const way = places.get(type.value)?.[0] ?? []
  const last = way.at(-1)
  if (!last || !type.value.startsWith(acc.Element.value.slice(0, -'Element'.length))) return []
  const links = subjectsOf(vocabulary.quads, rdfs.range, type).flatMap(property => namesOf(vocabulary, property))
  return [{ type, saying: 'presence', names: [...namesOf(vocabulary, type), ...links], context: [] }]
}

function toTargets(vocabulary: Vocabulary, type: NamedNode, profile: ProfileProperty): Target[] {
  const { property, scheme, minimum, maximum } = profile
  const saying = sayingOf(vocabulary, profile)
  if (saying === undefined) return []
  const unit = vocabulary.property(property.value)?.unit
  // "Treden: 3" counts them: numbers under the name of a thing of which there is at least one.
  const isCount = saying === 'count' && Number(minimum) >= 1 && !type.equals(acc.Building)
  const counted = isCount ? namesOf(vocabulary, type) : []
  const target: Target = {
    ...{ type, property, saying, names: [...namesOf(vocabulary, property), ...counted], context: [] },
    ...(unit ? { unit } : {}),
    ...(scheme ? { scheme } : {}),
    ...(minimum === undefined ? {} : { minimum: Number(minimum) }),
    ...(maximum === undefined ? {} : { maximum: Number(maximum) }),
  }
  if (property.equals(schema.opens) || property.equals(schema.closes)) return daysOf(vocabulary, target)
  return scheme ? [target, ...flagsOf(vocabulary, target, scheme)] : [target]
}

/** Opening hours have a column for each day: "open monday". */
function daysOf(vocabulary: Vocabulary, target: Target): Target[] {
  return days.map(day => {
    const pairs = target.names.flatMap(name =>
      namesOf(vocabulary, day)
        .filter(({ language }) => language === name.language)
        .map(({ text }) => toName(`${name.text} ${text}`, name.language)),
    )
    return { ...target, concept: day, names: pairs }
  })
}

const { Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday } = schema
const days: readonly NamedNode[] = [Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday]

/** A column for each concept, with yes or no. */
function flagsOf(vocabulary: Vocabulary, target: Target, scheme: NamedNode): Target[] {
  return (vocabulary.concepts(scheme.value) ?? []).map(({ iri }) => ({
    ...target,
    saying: 'flag',
    concept: iri,
    names: namesOf(vocabulary, iri),
    context: target.names,
  }))
}

const byDatatype = new Map<string, Saying>([
  [xsd.boolean.value, 'boolean'],
  [xsd.integer.value, 'count'],
  [xsd.time.value, 'time'],
  [xsd.string.value, 'text'],
  [rdf.langString.value, 'text'],
])

function sayingOf(vocabulary: Vocabulary, { property, range, scheme }: ProfileProperty): Saying | undefined {
  if (property.equals(wgs84.lat)) return 'latitude'
  if (property.equals(wgs84.long)) return 'longitude'
  if (property.equals(schema.email)) return 'text'
  if (property.equals(schema.url)) return 'iri'
  if (scheme && range?.equals(skos.Concept)) return 'code'
  if (vocabulary.property(property.value)?.unit) return 'quantity'
  if (range?.equals(xsd.decimal)) return 'number'
  if (range?.equals(rdfs.Literal)) return 'date'
  return byDatatype.get(range?.value ?? '')
}

/** What columns say of a building as a whole, and no shape asks for. */
function besideProfile(vocabulary: Vocabulary): Target[] {
  const named = (property: NamedNode, saying: Saying): Target => ({
    ...{ type: acc.Building, property, saying, context: [] },
    names: namesOf(vocabulary, property),
  })
  return [named(dct.identifier, 'text'), named(sosa.resultTime, 'surveyed')]
}

/** Adds the fields of exchange formats to the targets that they correspond to. */
function addFields(targets: readonly Target[], vocabulary: Vocabulary): Target[] {
  const fields = new Map<string, Name[]>()
  for (const { key, name } of correspondencesOf(vocabulary)) fields.set(key, [...(fields.get(key) ?? []), name])
  return targets.map(target => {
    const { type, property, concept } = target
    const key = [type.value, property?.value ?? '', concept?.value ?? ''].join(' ')
    return { ...target, names: [...target.names, ...(fields.get(key) ?? [])] }
  })
}
