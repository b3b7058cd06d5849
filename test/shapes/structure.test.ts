import { describe, expect, test } from 'vitest'
import type { NamedNode, Quad, Term } from '@rdfjs/types'
import { createDataset, objectOf, objectsOf, subjectsOf } from '../../src/rdf/dataset.js'
import { readTurtleFiles } from '../../src/rdf/read-turtle-files.js'
import { owl, rdf, rdfs, sh } from '../../src/rdf/vocab.js'

const quads = readTurtleFiles('shapes')
const shapes = createDataset(quads)
const vocabulary = createDataset(readTurtleFiles('vocab'))
const pageLanguages = ['de', 'en', 'fr', 'nl']
const propertyShapes = subjectsOf(shapes, rdf.type, sh.PropertyShape)
const nodeShapes = subjectsOf(shapes, rdf.type, sh.NodeShape)
const warning = nodeShapes.filter(shape => objectOf(shapes, shape, sh.severity))

/** What of a list is not as it should be, as IRIs. */
function except(terms: readonly Term[], holds: (term: Term) => boolean): string[] {
  return terms.filter(term => !holds(term)).map(term => term.value)
}

function objects(predicate: NamedNode): Term[] {
  return quads.filter(quad => quad.predicate.equals(predicate)).map(quad => quad.object)
}

function isDescribed(term: Term): boolean {
  return vocabulary.match(term as Quad['subject']).size > 0
}

describe('the shapes', () => {
  test('have an IRI, that no other shape has', () => {
    expect(except([...propertyShapes, ...nodeShapes], shape => shape.termType === 'NamedNode')).toEqual([])
    expect(except(propertyShapes, shape => objectsOf(shapes, shape, sh.path).length === 1)).toEqual([])
  })

  test('say what to do in the four languages of the pages', () => {
    const languages = (shape: Term) =>
      objectsOf(shapes, shape, sh.message).flatMap(text => (text.termType === 'Literal' ? text.language : []))
    expect(
      except([...propertyShapes, ...warning], shape => `${languages(shape).sort()}` === `${pageLanguages}`),
    ).toEqual([])
  })

  test('speak of classes and properties that the vocabulary describes', () => {
    const paths = objects(sh.path).filter(path => path.termType === 'NamedNode')
    expect(except([...paths, ...objects(sh.targetClass), ...objects(sh.class)], isDescribed)).toEqual([])
  })

  test('fit the classes that they are for', () => {
    const targets = objects(sh.targetClass).filter(target => target.value.startsWith('https://w3id.org/drempel/'))
    expect(targets.length).toBeGreaterThan(20)
    expect(except(targets, target => vocabulary.match(target as NamedNode, rdf.type, owl.Class).size === 1)).toEqual([])
  })

  test('do not lead to each other in circles: a shape for code lists refers to no further shape', () => {
    const referred = objects(sh.node)
    const inner = (shape: Term) => objectsOf(shapes, shape, sh.property)
    expect(referred.length).toBeGreaterThan(20)
    expect(except(referred, shape => objectsOf(shapes, shape, sh.targetClass).length === 0)).toEqual([])
    expect(except(referred.flatMap(inner), shape => objectsOf(shapes, shape, sh.node).length === 0)).toEqual([])
  })

  test('keep to what the validator does: no SPARQL, no closed shapes, no Unicode classes in patterns', () => {
    const used = new Set(quads.map(quad => quad.predicate.value.replace(/^.*#/, '')))
    expect(['sparql', 'closed', 'rule', 'target', 'js', 'expression'].filter(name => used.has(name))).toEqual([])
    const patterns = quads.filter(quad => quad.predicate.value.endsWith('#pattern')).map(quad => quad.object)
    expect(patterns.length).toBeGreaterThan(3)
    expect(except(patterns, pattern => !/\\p/i.test(pattern.value))).toEqual([])
  })
})

describe('the order of properties', () => {
  const ordered = quads.filter(quad => quad.predicate.equals(sh.order) && !isGroup(quad.subject))

  function isGroup(term: Term): boolean {
    return shapes.match(term as NamedNode, rdf.type, sh.PropertyGroup).size > 0
  }

  test('is the same wherever a property stands, and of one property only', () => {
    const paths = new Map<string, Set<string>>()
    for (const { subject, object } of ordered) {
      const path = objectOf(shapes, subject, sh.path)?.value ?? ''
      paths.set(object.value, (paths.get(object.value) ?? new Set()).add(path))
    }
    const places = [...paths.values()].flatMap(names => [...names])
    expect(new Set(places).size).toBe(places.length)
  })

  test('comes with a heading', () => {
    expect(
      except(
        ordered.map(quad => quad.subject),
        shape => objects(sh.group).length > 0 && objectsOf(shapes, shape, sh.group).some(isGroup),
      ),
    ).toEqual([])
  })

  test('has a name and an explanation in the four languages of the pages', () => {
    const languages = (shape: Term, predicate: NamedNode) =>
      objectsOf(shapes, shape, predicate).flatMap(text => (text.termType === 'Literal' ? text.language : []))
    for (const predicate of [sh.name, sh.description])
      expect(
        except(
          ordered.map(quad => quad.subject),
          shape => `${languages(shape, predicate).sort()}` === `${pageLanguages}`,
        ),
      ).toEqual([])
  })

  test('is known of every property that a shape checks, but for those that say where a value comes from', () => {
    const placed = new Set(ordered.map(quad => objectOf(shapes, quad.subject, sh.path)?.value))
    const paths = propertyShapes.map(shape => objectOf(shapes, shape, sh.path)).filter(path => path !== undefined)
    const missing = except(paths, path => placed.has(path.value)).map(iri => iri.replace(/^.*[#/]/, ''))
    expect([...new Set(missing)].sort()).toEqual(['bound', 'lacks', 'notApplicable', 'title', 'wasGeneratedBy'])
  })

  test('goes by groups that are labelled in the four languages of the pages', () => {
    const groups = subjectsOf(shapes, rdf.type, sh.PropertyGroup)
    const languages = (group: Term) =>
      objectsOf(shapes, group, rdfs.label).flatMap(text => (text.termType === 'Literal' ? text.language : []))
    expect(groups.length).toBeGreaterThan(10)
    expect(except(groups, group => `${languages(group).sort()}` === `${pageLanguages}`)).toEqual([])
  })
})
