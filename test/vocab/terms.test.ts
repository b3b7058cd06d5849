import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { NamedNode, Term } from '@rdfjs/types'
import { projectPath } from '../../src/paths.js'
import { createDataset, objectOf, objectsOf, subjectsOf } from '../../src/rdf/dataset.js'
import { readTurtleFiles } from '../../src/rdf/read-turtle-files.js'
import { acc, fn, fno, owl, prefixes, qudt, rdf, rdfs, skos, sosa, xsd } from '../../src/rdf/vocab.js'

const quads = readTurtleFiles('vocab')
const data = createDataset(quads)
const pageLanguages = 'de,en,fr,nl'
const ours = (term: Term) => term.value.startsWith(prefixes.acc) || term.value.startsWith(prefixes.fn)
const classes = subjectsOf(data, rdf.type, owl.Class).filter(ours)
const properties = subjectsOf(data, rdf.type, rdf.Property).filter(ours)
const functions = subjectsOf(data, rdf.type, fno.Function)

function languages(term: Term, predicate: NamedNode): string {
  const texts = objectsOf(data, term, predicate)
  return `${texts.flatMap(text => (text.termType === 'Literal' ? text.language : [])).sort()}`
}

/** The last parts of the IRIs of which something does not hold. */
function except(terms: readonly Term[], holds: (term: Term) => boolean): string[] {
  return terms.filter(term => !holds(term)).map(term => term.value.replace(/^.*[#/]/, ''))
}

describe('the terms of the vocabulary', () => {
  test('are there', () => {
    expect(classes).toContainEqual(acc.Door)
    expect(properties).toContainEqual(acc.clearWidth)
    expect(functions).toContainEqual(fn.quantity)
  })

  test('have a label and a definition in the four languages of the pages', () => {
    const terms = [...classes, ...properties, ...functions]
    expect(except(terms, term => languages(term, rdfs.label) === pageLanguages)).toEqual([])
    expect(except(terms, term => languages(term, skos.definition) === pageLanguages)).toEqual([])
  })

  test('say where they are defined, since when, and how sure they are', () => {
    const terms = [...classes, ...properties].filter(term => term.value.startsWith(prefixes.acc))
    expect(except(terms, term => objectOf(data, term, rdfs.isDefinedBy)?.value === prefixes.acc)).toEqual([])
    expect(except(terms, term => objectOf(data, term, acc.since)?.value === '0.1')).toEqual([])
  })

  test('have no label that two classes, or two properties, share', () => {
    for (const terms of [classes, properties.filter(term => term.value.startsWith(prefixes.acc))])
      for (const language of pageLanguages.split(',')) {
        const labels = terms
          .flatMap(term => objectsOf(data, term, rdfs.label))
          .flatMap(text => (text.termType === 'Literal' && text.language === language ? text.value : []))
        expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([])
      }
  })
})

describe('a property of ours', () => {
  const own = properties.filter(property => property.value.startsWith(prefixes.acc))

  test('says what its values are', () => {
    expect(except(own, property => objectsOf(data, property, rdfs.range).length === 1)).toEqual([])
  })

  test('that is observed has a unit, or counts', () => {
    const observed = subjectsOf(data, rdf.type, sosa.ObservableProperty)
    expect(observed).toContainEqual(acc.stepCount)
    const isNumber = (property: Term) =>
      objectOf(data, property, rdfs.range)?.equals(objectOf(data, property, qudt.hasUnit) ? xsd.decimal : xsd.integer)
    expect(except(observed, property => isNumber(property) === true)).toEqual([])
  })

  test('that has a unit is observed, and the unit is described', () => {
    const measured = own.filter(property => objectOf(data, property, qudt.hasUnit))
    expect(
      except(measured, property => data.match(property as NamedNode, rdf.type, sosa.ObservableProperty).size === 1),
    ).toEqual([])
    const units = measured.flatMap(property => objectsOf(data, property, qudt.hasUnit))
    expect(except(units, unit => data.match(unit as NamedNode, rdf.type, qudt.Unit).size === 1)).toEqual([])
  })

  test('whose values are concepts names its code list, and only those do', () => {
    const concepts = own.filter(property => objectOf(data, property, rdfs.range)?.equals(skos.Concept))
    expect(concepts).toContainEqual(acc.doorType)
    const isScheme = (term: Term | undefined) =>
      term && data.match(term as NamedNode, rdf.type, skos.ConceptScheme).size === 1
    expect(except(concepts, property => isScheme(objectOf(data, property, acc.codeList)) === true)).toEqual([])
    const listed = own.filter(property => objectOf(data, property, acc.codeList))
    expect(except(listed, property => concepts.some(concept => concept.equals(property)))).toEqual([])
  })

  test('belongs to things that the vocabulary describes', () => {
    const domains = quads.filter(quad => quad.predicate.value.endsWith('/domainIncludes')).map(quad => quad.object)
    expect(domains.length).toBeGreaterThan(100)
    expect(except(domains, domain => data.match(domain as NamedNode).size > 0)).toEqual([])
  })

  test('has a name in the JSON-LD context that no prefix takes', () => {
    const names = own.map(property => property.value.slice(prefixes.acc.length))
    expect(names.filter(name => Object.hasOwn(prefixes, name))).toEqual([])
  })
})

describe('a term that is used', () => {
  const described = new Set(quads.map(quad => quad.subject.value))

  test('in the shapes is one of the vocabulary', () => {
    const used = readTurtleFiles('shapes')
      .flatMap(quad => [quad.subject, quad.predicate, quad.object])
      .filter(ours)
    expect(used.length).toBeGreaterThan(100)
    expect(except(used, term => described.has(term.value))).toEqual([])
  })

  test.each(readdirSync(projectPath('data/mappings')))('in the mapping %s is one of the vocabulary', file => {
    const text = readFileSync(projectPath(`data/mappings/${file}`), 'utf8')
    const names = Array.from(
      text.matchAll(/(?<![\w-])(acc|fn|[a-z]+(?:-[a-z]+)+):([\w-]+)/g),
      ([, prefix = '', name = '']) => [prefix, name],
    )
    const namespaces: Readonly<Record<string, string>> = prefixes
    const unknown = names.filter(([prefix = '', name]) => !described.has(`${namespaces[prefix]}${name}`))
    expect(names.length).toBeGreaterThan(0)
    expect(unknown.map(([prefix, name]) => `${prefix}:${name}`)).toEqual([])
  })
})

describe('a term of another vocabulary that pages show', () => {
  test('has a label in the four languages of the pages, and is not redefined', () => {
    const foreign = subjectsOf(data, rdf.type, rdf.Property).filter(term => !ours(term))
    expect(foreign.length).toBeGreaterThan(50)
    expect(except(foreign, term => languages(term, rdfs.label) === pageLanguages)).toEqual([])
    expect(except(foreign, term => objectsOf(data, term, skos.definition).length === 0)).toEqual([])
  })
})
