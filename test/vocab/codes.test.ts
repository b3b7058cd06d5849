import { describe, expect, test } from 'vitest'
import type { Term } from '@rdfjs/types'
import { createDataset, objectOf, objectsOf, subjectsOf } from '../../src/rdf/dataset.js'
import { readTurtleFiles } from '../../src/rdf/read-turtle-files.js'
import { measurementMethod, prefixes, rdf, rdfs, skos } from '../../src/rdf/vocab.js'

const data = createDataset(readTurtleFiles('vocab'))
const pageLanguages = 'de,en,fr,nl'
const schemes = subjectsOf(data, rdf.type, skos.ConceptScheme)
const concepts = subjectsOf(data, rdf.type, skos.Concept)

function languages(term: Term, predicate: Parameters<typeof objectsOf>[2]): string[] {
  return objectsOf(data, term, predicate).flatMap(text => (text.termType === 'Literal' ? text.language : []))
}

/** The IRIs, without their common beginning, of which something does not hold. */
function except(terms: readonly Term[], holds: (term: Term) => boolean): string[] {
  return terms.filter(term => !holds(term)).map(term => term.value.replace(prefixes.code, ''))
}

function schemeOf(concept: Term): Term | undefined {
  return objectOf(data, concept, skos.inScheme)
}

describe('a code list', () => {
  test('is labelled and defined in the four languages of the pages', () => {
    expect(schemes.length).toBeGreaterThan(20)
    expect(except(schemes, scheme => `${languages(scheme, rdfs.label).sort()}` === pageLanguages)).toEqual([])
    expect(except(schemes, scheme => `${languages(scheme, skos.definition).sort()}` === pageLanguages)).toEqual([])
  })

  test('has concepts', () => {
    expect(except(schemes, scheme => subjectsOf(data, skos.inScheme, scheme).length > 1)).toEqual([])
  })

  test('has no word that means two of its concepts', () => {
    const labels = [skos.notation, skos.prefLabel, skos.altLabel, skos.hiddenLabel]
    const doubtful = schemes.flatMap(scheme => {
      const meanings = new Map<string, Set<string>>()
      for (const concept of subjectsOf(data, skos.inScheme, scheme))
        for (const { value } of labels.flatMap(label => objectsOf(data, concept, label)))
          meanings.set(key(value), (meanings.get(key(value)) ?? new Set()).add(concept.value))
      return [...meanings].filter(([, meant]) => meant.size > 1).map(([word]) => `${scheme.value} ${word}`)
    })
    expect(doubtful).toEqual([])
  })

  test('holds the methods and bounds that an import states', () => {
    const notations = subjectsOf(data, skos.inScheme, schemeOf(measurementMethod.measured) ?? rdf.nil)
      .map(concept => objectOf(data, concept, skos.notation)?.value)
      .sort()
    expect(notations).toEqual(['counted', 'declared', 'estimated', 'from-plan', 'imported', 'measured'])
  })
})

describe('a concept', () => {
  test('has one notation, which its IRI ends in, below the IRI of its code list', () => {
    const notations = (concept: Term) => objectsOf(data, concept, skos.notation).map(({ value }) => value)
    expect(concepts.length).toBeGreaterThan(150)
    expect(except(concepts, concept => notations(concept).length === 1)).toEqual([])
    expect(except(concepts, concept => concept.value === `${schemeOf(concept)?.value}/${notations(concept)}`)).toEqual(
      [],
    )
    expect(
      except(concepts, concept => notations(concept).every(text => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text))),
    ).toEqual([])
  })

  test('is in one code list that exists', () => {
    expect(except(concepts, concept => objectsOf(data, concept, skos.inScheme).length === 1)).toEqual([])
    expect(except(concepts, concept => schemes.some(scheme => schemeOf(concept)?.equals(scheme)))).toEqual([])
  })

  test('has one preferred label and one definition in each language of the pages', () => {
    expect(except(concepts, concept => `${languages(concept, skos.prefLabel).sort()}` === pageLanguages)).toEqual([])
    expect(except(concepts, concept => `${languages(concept, skos.definition).sort()}` === pageLanguages)).toEqual([])
  })

  test('is narrower only than a concept of its own code list', () => {
    const narrow = concepts.filter(concept => objectOf(data, concept, skos.broader))
    const within = (concept: Term) =>
      objectsOf(data, concept, skos.broader).every(broader => schemeOf(broader)?.value === schemeOf(concept)?.value)
    expect(narrow.length).toBeGreaterThan(10)
    expect(except(narrow, within)).toEqual([])
  })
})

function key(text: string): string {
  return text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
}
