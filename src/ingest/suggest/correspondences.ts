import type { DatasetCore, NamedNode, Term } from '@rdfjs/types'
import { applicationProfileOf } from '../../model/application-profile.js'
import type { Vocabulary } from '../../model/vocabulary.js'
import { objectOf, objectsOf, subjectsOf } from '../../rdf/dataset.js'
import { acc, rdf, skos, valueConversion } from '../../rdf/vocab.js'
import { headerWords } from './header-words.js'
import { toName, type Name } from './targets.js'

/** A field of an exchange format and what it means: class, property and concept, with a space between. */
export interface FieldName {
  key: string
  name: Name
}

/** Reads the crosswalks. Fields that say the opposite of ours, or a number in another measure, are passed over. */
export function correspondencesOf(vocabulary: Vocabulary): FieldName[] {
  const { quads } = vocabulary
  return [
    ...subjectsOf(quads, rdf.type, acc.Correspondence).flatMap(one => readField(vocabulary, one)),
    ...tagsOf(quads),
  ]
}

function readField(vocabulary: Vocabulary, correspondence: Term): FieldName[] {
  const { quads } = vocabulary
  const conversion = objectOf(quads, correspondence, acc.conversion)
  const [about, path] = [acc.aboutClass, acc.ourPath].map(term => objectOf(quads, correspondence, term))
  if (!about || !path || conversion?.equals(valueConversion.negated)) return []
  const steps = readPath(quads, path)
  const concept = objectOf(quads, correspondence, acc.whenConcept)
  const ends = conversion?.equals(valueConversion.presence)
    ? typeAt(vocabulary, about, steps).map(type => [type, '', ''])
    : typeAt(vocabulary, about, steps.slice(0, -1)).map(type => [type, steps.at(-1)?.value ?? '', concept?.value ?? ''])
  const names = objectsOf(quads, correspondence, acc.field).flatMap(({ value }) => namesOfField(value))
  return ends.flatMap(end => names.map(name => ({ key: end.join(' '), name })))
}

/** The field, and its last part when that is more than one word. */
function namesOfField(field: string): Name[] {
  const last = field.replace(/^.*[.]/, '')
  const texts = last !== field && headerWords(last).length > 1 ? [field, last] : [field]
  return texts.map(text => ({ ...toName(text, ''), isField: true }))
}

function typeAt(vocabulary: Vocabulary, from: Term, steps: readonly Term[]): string[] {
  return steps.reduce<string[]>((types, step) => types.flatMap(type => rangesOf(vocabulary, type, step)), [from.value])
}

function rangesOf(vocabulary: Vocabulary, type: string, step: Term): string[] {
  const properties = applicationProfileOf(vocabulary).find(({ target }) => target.value === type)?.properties ?? []
  const range = properties.find(({ property }) => property.equals(step))?.range
  return range ? [range.value] : []
}

function readPath(data: DatasetCore, path: Term): Term[] {
  const first = objectOf(data, path, rdf.first)
  const rest = objectOf(data, path, rdf.rest)
  return first && rest ? [first, ...readPath(data, rest)] : rdf.nil.equals(path) ? [] : [path]
}

/** `ticketVendingMachine` is a name of a concept; of `amenity=taxi` the value is. */
function tagsOf(data: DatasetCore): FieldName[] {
  return [acc.a11yJson, acc.acceslibre, acc.osmTag].flatMap(predicate =>
    Array.from(data.match(undefined, predicate)).flatMap(({ subject, object }) => conceptFields(data, subject, object)),
  )
}

function conceptFields(data: DatasetCore, concept: Term, tag: Term): FieldName[] {
  const text = tag.value.replace(/^.*=/, '')
  if (/^(yes|no|true|false|\d.*)$/.test(text)) return []
  const scheme = objectOf(data, concept, skos.inScheme)
  const properties = scheme ? subjectsOf(data, acc.codeList, scheme) : []
  const types = (property: Term) =>
    Array.from(data.match(property as NamedNode))
      .filter(({ predicate }) => predicate.value.endsWith('/domainIncludes'))
      .map(({ object }) => object.value)
  const name = { ...toName(text, ''), isField: true }
  return properties.flatMap(property =>
    types(property).map(type => ({ key: `${type} ${property.value} ${concept.value}`, name })),
  )
}
