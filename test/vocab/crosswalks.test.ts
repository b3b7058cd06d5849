import { describe, expect, test } from 'vitest'
import type { NamedNode, Term } from '@rdfjs/types'
import { createDataset, objectOf, objectsOf, subjectsOf } from '../../src/rdf/dataset.js'
import { readTurtleFiles } from '../../src/rdf/read-turtle-files.js'
import {
  acc,
  code,
  exchangeFormat,
  owl,
  qudt,
  rdf,
  rdfs,
  schema,
  skos,
  sosa,
  unit,
  valueConversion,
} from '../../src/rdf/vocab.js'

const data = createDataset(readTurtleFiles('vocab'))
const all = subjectsOf(data, rdf.type, acc.Correspondence)
const matched = all.filter(one => objectOf(data, one, acc.ourPath))
const unmatched = all.filter(one => objectOf(data, one, acc.noCounterpart))
const formats = Object.values(exchangeFormat)

/** The ends of the IRIs of which something does not hold. */
function except(terms: readonly Term[], holds: (term: Term) => boolean): string[] {
  return terms.filter(term => !holds(term)).map(term => term.value.replace(/^.*crosswalk./, ''))
}

/** The properties of a path, in their order. */
function steps(path: Term | undefined): Term[] {
  if (!path || path.equals(rdf.nil)) return []
  const first = objectOf(data, path, rdf.first)
  return first ? [first, ...steps(objectOf(data, path, rdf.rest))] : [path]
}

function path(correspondence: Term): Term[] {
  return steps(objectOf(data, correspondence, acc.ourPath))
}

function lastStep(correspondence: Term): Term {
  return path(correspondence).at(-1) ?? rdf.nil
}

function converting(conversion: NamedNode): Term[] {
  return matched.filter(one => objectOf(data, one, acc.conversion)?.equals(conversion) === true)
}

function isA(term: Term | undefined, type: NamedNode): boolean {
  return term?.termType === 'NamedNode' && data.match(term, rdf.type, type).size === 1
}

function widerClasses(term: Term): Term[] {
  return [term, ...objectsOf(data, term, rdfs.subClassOf).flatMap(widerClasses)]
}

/** Whether the vocabulary says that things of a class have the property; foreign properties suit all. */
function suits(property: Term, type: Term): boolean {
  const domains = objectsOf(data, property, schema.domainIncludes)
  const narrower = subjectsOf(data, rdfs.subClassOf, type)
  return [...widerClasses(type), ...narrower].some(one => !domains.length || domains.some(domain => domain.equals(one)))
}

function fields(format: NamedNode): string[] {
  return all
    .filter(one => objectOf(data, one, acc.format)?.equals(format))
    .flatMap(one =>
      objectsOf(data, one, acc.field).map(({ value }) => `${value} ${objectOf(data, one, acc.aboutClass)?.value}`),
    )
}

describe('a crosswalk', () => {
  test.each(formats)('to %s names each field once for a class', format => {
    const named = fields(format)
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter((field, index) => named.indexOf(field) !== index)).toEqual([])
  })

  test('has each field either with our path or with the reason why there is none', () => {
    expect(
      except(all, one => Boolean(objectOf(data, one, acc.ourPath) ?? objectOf(data, one, acc.noCounterpart))),
    ).toEqual([])
    expect(except(unmatched, one => !objectOf(data, one, acc.ourPath))).toEqual([])
    expect(unmatched.length).toBeGreaterThan(10)
  })

  test.each([exchangeFormat.a11yjson, exchangeFormat.acceslibre])(
    'never both gives and refuses a field of %s',
    format => {
      const names = fields(format).map(field => field.replace(/ .*/, ''))
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
    },
  )
})

describe('a correspondence', () => {
  test('leads from a class of ours by properties that the vocabulary describes', () => {
    expect(matched.length).toBeGreaterThan(250)
    const start = (one: Term) => objectOf(data, one, acc.aboutClass)
    const known = (one: Term) => isA(start(one), owl.Class) || start(one)?.equals(sosa.Observation) === true
    expect(except(matched, known)).toEqual([])
    expect(except(matched, one => path(one).every(step => isA(step, rdf.Property)))).toEqual([])
  })

  test('begins with a property that things of its class have', () => {
    const holds = (one: Term) => {
      const [first = rdf.nil] = path(one)
      return suits(first, objectOf(data, one, acc.aboutClass) ?? rdf.nil)
    }
    expect(except(matched, holds)).toEqual([])
  })

  test('names a format, a kind of match and a conversion from the code lists', () => {
    const drawn = (one: Term, property: NamedNode, scheme: NamedNode) =>
      objectsOf(data, one, property).length === 1 &&
      objectsOf(data, one, property).every(value => objectOf(data, value, skos.inScheme)?.equals(scheme))
    expect(except(all, one => drawn(one, acc.format, code['exchange-format']))).toEqual([])
    expect(except(matched, one => drawn(one, acc.matchKind, code['match-kind']))).toEqual([])
    expect(except(matched, one => drawn(one, acc.conversion, code['value-conversion']))).toEqual([])
  })

  test('converts concepts only where our property has a code list, and to a concept of that list', () => {
    const listOf = (one: Term) => objectOf(data, lastStep(one), acc.codeList)
    const chosen = converting(valueConversion['is-concept'])
    const listed = [...chosen, ...converting(valueConversion.concepts), ...converting(valueConversion['is-not-none'])]
    const inList = (one: Term) => {
      const list = objectOf(data, objectOf(data, one, acc.whenConcept) ?? rdf.nil, skos.inScheme)
      return list?.equals(listOf(one)) === true
    }
    expect(except(listed, one => listOf(one) !== undefined)).toEqual([])
    expect(chosen.length).toBeGreaterThan(20)
    expect(except(chosen, inList)).toEqual([])
    expect(matched.filter(one => objectOf(data, one, acc.whenConcept)).length).toBe(chosen.length)
  })

  test('to metres starts from centimetres', () => {
    const toMetres = converting(valueConversion['cm-to-m'])
    const isInCentimetres = (one: Term) => objectOf(data, lastStep(one), qudt.hasUnit)?.equals(unit.CentiM) === true
    expect(toMetres.length).toBeGreaterThan(40)
    expect(except(toMetres, isInCentimetres)).toEqual([])
  })
})
