import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { NamedNode, Term } from '@rdfjs/types'
import { makeRegulations } from '../../../scripts/make-regulations.js'
import { hasThresholds, readRefusals, readThresholds, rowKey } from '../../../scripts/regulations/rows.js'
import { projectPath } from '../../../src/paths.js'
import { createDataset, objectOf, objectsOf, subjectsOf } from '../../../src/rdf/dataset.js'
import { readRegulationFiles, readTurtleFiles } from '../../../src/rdf/read-turtle-files.js'
import { acc, dct, prefixes, rdf, rdfs, ruleStatus, sh } from '../../../src/rdf/vocab.js'

const pageLanguages = 'de,en,fr,nl'
const quads = readRegulationFiles()
const data = createDataset(quads)
const vocabulary = createDataset(readTurtleFiles('vocab'))
const rules = subjectsOf(data, rdf.type, acc.Rule)
const regulations = subjectsOf(data, rdf.type, acc.Regulation)

function languages(term: Term, predicate: NamedNode): string {
  return `${objectsOf(data, term, predicate)
    .flatMap(text => (text.termType === 'Literal' ? text.language : []))
    .sort()}`
}

/** The IRIs of which something does not hold. */
function except(terms: readonly Term[], holds: (term: Term) => boolean): string[] {
  return terms.filter(term => !holds(term)).map(({ value }) => value)
}

describe('the regulations', () => {
  test('are these, each with a title in four languages, a version and a kind', () => {
    expect(regulations.map(({ value }) => value.replace(/^.*\//, '')).sort()).toEqual([
      'be-bru-title-iv',
      'be-vlg-2009',
      'be-vlg-toevla',
      'be-wal-codt',
      'de-din-18040-1',
      'fr-erp-existing-2014',
      'fr-erp-new-2017',
      'gb-approved-document-m',
      'iso-21542',
      'leipzig-bvl',
      'us-ada-2010',
    ])
    expect(except(regulations, term => languages(term, dct.title) === pageLanguages)).toEqual([])
    expect(except(regulations, term => objectsOf(data, term, acc.version).length === 1)).toEqual([])
    expect(except(regulations, term => objectsOf(data, term, acc.regulationKind).length === 1)).toEqual([])
  })

  test('speak only of terms of the vocabulary', () => {
    const terms = quads
      .flatMap(({ predicate, object }) => [predicate, object])
      .filter(({ value }) => value.startsWith(prefixes.acc) || value.startsWith(prefixes.code))
    const distinct = [...new Map(terms.map(term => [term.value, term])).values()]
    expect(distinct.length).toBeGreaterThan(80)
    expect(except(distinct, term => vocabulary.match(term as NamedNode).size > 0)).toEqual([])
  })
})

describe('a rule', () => {
  test('says where it stands, and whether that was seen in a source or is from memory', () => {
    expect(rules.length).toBeGreaterThan(300)
    for (const predicate of [acc.regulation, acc.clause, acc.scope, acc.ruleStatus, acc.requirement, dct.identifier])
      expect(except(rules, rule => objectsOf(data, rule, predicate).length === 1)).toEqual([])
    const seen = rules.filter(rule => objectOf(data, rule, acc.ruleStatus)?.equals(ruleStatus.confirmed))
    expect(seen.length).toBeGreaterThan(60)
    expect(except(seen, rule => objectsOf(data, rule, dct.source).length === 1)).toEqual([])
  })

  test('has a label, and says what to do, in the four languages of the pages', () => {
    expect(except(rules, rule => languages(rule, rdfs.label) === pageLanguages)).toEqual([])
    expect(except(rules, rule => languages(rule, sh.message) === pageLanguages)).toEqual([])
    const requirements = rules.flatMap(rule => objectsOf(data, rule, acc.requirement))
    expect(except(requirements, shape => languages(shape, sh.message) === pageLanguages)).toEqual([])
  })

  test('leaves no gap in its sentences', () => {
    const texts = quads.filter(({ predicate }) => predicate.equals(sh.message)).map(({ object }) => object.value)
    expect(texts.filter(text => /undefined|NaN|\{|,,|, ?\.|\s\s/.test(text))).toEqual([])
    expect(texts.filter(text => !/^\p{Lu}.*\.$/u.test(text))).toEqual([])
  })

  test('names what it needs, unless it asks only that a thing is there', () => {
    const asking = rules.filter(rule => {
      const requirement = objectOf(data, rule, acc.requirement)
      return requirement && !objectOf(data, requirement, sh.minCount)
    })
    expect(except(asking, rule => objectsOf(data, rule, acc.needs).length > 0)).toEqual([])
  })
})

describe.skipIf(!hasThresholds())('the list of thresholds (skipped where ../shared is absent)', () => {
  test('has no row that is neither a rule nor refused with a reason, and none that is both', () => {
    const made = new Set(rules.flatMap(rule => objectsOf(data, rule, dct.identifier)).map(({ value }) => value))
    const refused = new Set(
      readRefusals()
        .filter(({ reason }) => reason.length > 20)
        .map(rowKey),
    )
    const keys = readThresholds().map(rowKey)
    expect(keys.length).toBeGreaterThan(200)
    expect(keys.filter(key => made.has(key) === refused.has(key))).toEqual([])
    expect([...refused].filter(key => !keys.includes(key))).toEqual([])
  })

  test('gives the rules that are there (if not: npx tsx scripts/make-regulations.ts)', () => {
    const files = makeRegulations()
    const written = new Map([...files.keys()].map(path => [path, readFileSync(projectPath(path), 'utf8')]))
    expect(written).toEqual(files)
  })
})
