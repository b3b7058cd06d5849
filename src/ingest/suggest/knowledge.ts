import type { NamedNode } from '@rdfjs/types'
import type { Vocabulary } from '../../model/vocabulary.js'
import { objectsOf } from '../../rdf/dataset.js'
import { acc, code, fn, rdfs } from '../../rdf/vocab.js'
import { createLexicon, type Lexicon } from './lexicon.js'
import { placesOf, type Places } from './places.js'
import { namesOf, targetsOf, type Name, type Target } from './targets.js'
import { oncePer } from '../../lazily.js'

/** What recognising columns needs of the vocabulary, worked out once. */
export interface Knowledge {
  vocabulary: Vocabulary
  lexicon: Lexicon
  places: Places
  targets: readonly Target[]
  /** By IRI: the classes that stand below a building, with their names. */
  classes: ReadonlyMap<string, { type: NamedNode; names: readonly Name[] }>
  /** Stems of words that say that a thing is there. */
  presenceWords: readonly string[]
  /** The targets of which a name holds one of these stems. */
  targetsWith(stems: readonly string[]): Target[]
  isA(type: NamedNode, wanted: NamedNode): boolean
  /** Number of classes whose things have the property of a target. */
  classesOf(target: Target): number
  /** Whether the property is first of all one of this class, by the heading under which pages show it: "Doors". */
  isUsual(target: Target): boolean
  /** Number of classes of which something is called so: "height" is said of many, "threshold" only of doors. */
  bearersOf(name: Name): number
}

/** What columns can mean, and by which words one knows it. Worked out once for each vocabulary. */
export const knowledgeOf = oncePer(createKnowledge)

function createKnowledge(vocabulary: Vocabulary): Knowledge {
  const places = placesOf(vocabulary)
  const raw = targetsOf(vocabulary, places)
  const named = new Map([...places.keys()].map(iri => [iri, toClass(vocabulary, places, iri)]))
  const phrases = [...raw.flatMap(({ names }) => names), ...[...named.values()].flatMap(({ names }) => names)]
  const presence = namesOf(vocabulary, fn.present)
  const short = [...named.values()]
    .filter(({ type }) => !type.equals(acc.Building))
    .flatMap(({ names }) => names.flatMap(({ stems }) => (stems.length === 1 ? stems : [])))
  const lexicon = createLexicon(
    [...phrases, ...presence].map(({ stems }) => stems),
    new Set(short),
  )
  const split = (name: Name): Name => ({ ...name, stems: lexicon.read(name.stems).map(({ stem }) => stem) })
  const targets = raw.map(target => ({ ...target, names: target.names.map(split), context: target.context.map(split) }))
  return {
    ...{ vocabulary, lexicon, places, targets },
    classes: new Map([...named].map(([iri, { type, names }]) => [iri, { type, names: names.map(split) }])),
    presenceWords: presence.map(split).flatMap(({ stems }) => stems),
    targetsWith: createIndex(targets),
    isA: createIsA(vocabulary),
    classesOf: createClassCount(targets),
    isUsual: createIsUsual(vocabulary, lexicon),
    bearersOf: createBearerCount(targets),
  }
}

function toClass(vocabulary: Vocabulary, places: Places, iri: string): { type: NamedNode; names: readonly Name[] } {
  const type = places.get(iri)?.[0]?.at(-1)?.type ?? acc.Building
  return { type, names: [...namesOf(vocabulary, type), ...(type.equals(acc.Building) ? usesOf(vocabulary) : [])] }
}

/** A building is also called by its use: "name of the school". */
function usesOf(vocabulary: Vocabulary): Name[] {
  return (vocabulary.concepts(code['building-use'].value) ?? []).flatMap(({ iri }) => namesOf(vocabulary, iri))
}

function createIndex(targets: readonly Target[]): (stems: readonly string[]) => Target[] {
  const index = new Map<string, Set<Target>>()
  for (const target of targets)
    for (const { stems } of target.names)
      for (const stem of stems) index.set(stem, (index.get(stem) ?? new Set()).add(target))
  return stems => [...new Set(stems.flatMap(stem => [...(index.get(stem) ?? [])]))]
}

function createIsA({ quads }: Vocabulary): Knowledge['isA'] {
  const isA = (type: NamedNode, wanted: NamedNode): boolean =>
    type.equals(wanted) ||
    objectsOf(quads, type, rdfs.subClassOf).some(above => above.termType === 'NamedNode' && isA(above, wanted))
  return isA
}

function createClassCount(targets: readonly Target[]): Knowledge['classesOf'] {
  const counts = new Map<string, Set<string>>()
  for (const { property, type } of targets)
    if (property) counts.set(property.value, (counts.get(property.value) ?? new Set()).add(type.value))
  return ({ property }) => counts.get(property?.value ?? '')?.size ?? 1
}

function createIsUsual(vocabulary: Vocabulary, lexicon: Lexicon): Knowledge['isUsual'] {
  const stemsOf = (name: Name) => lexicon.read(name.stems).map(({ stem }) => stem)
  return ({ property, type }) => {
    const group = property && vocabulary.property(property.value)?.group
    if (!group) return false
    const heading = new Set(namesOf(vocabulary, group).flatMap(stemsOf))
    return namesOf(vocabulary, type).some(
      name => stemsOf(name).length === 1 && stemsOf(name).every(stem => heading.has(stem)),
    )
  }
}

function createBearerCount(targets: readonly Target[]): Knowledge['bearersOf'] {
  const bearers = new Map<string, Set<string>>()
  for (const { names, type, saying } of targets)
    if (saying !== 'presence')
      for (const { key } of names) bearers.set(key, (bearers.get(key) ?? new Set()).add(type.value))
  return ({ key }) => bearers.get(key)?.size ?? 1
}
