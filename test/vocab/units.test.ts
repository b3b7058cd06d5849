import { describe, expect, test } from 'vitest'
import { readVocabulary } from '../../src/model/vocabulary.js'
import { createDataset, objectOf, objectsOf, subjectsOf } from '../../src/rdf/dataset.js'
import { readTurtleFiles } from '../../src/rdf/read-turtle-files.js'
import { acc, qudt, rdf, rdfs, unit } from '../../src/rdf/vocab.js'

const quads = readTurtleFiles('vocab')
const data = createDataset(quads)
const units = subjectsOf(data, rdf.type, qudt.Unit)
const vocabulary = readVocabulary(quads)

function find(symbol: string) {
  const found = vocabulary.units.find(one => one.symbol === symbol)
  if (!found) throw new Error(`There is no unit ${symbol}`)
  return found
}

describe('a unit', () => {
  test('is labelled in the four languages of the pages', () => {
    for (const one of units) {
      const languages = objectsOf(data, one, rdfs.label).flatMap(text =>
        text.termType === 'Literal' ? text.language : [],
      )
      expect(languages.sort()).toEqual(['de', 'en', 'fr', 'nl'])
    }
  })

  test('has a symbol, a code of UCUM, and a quantity kind that is described', () => {
    for (const one of units) {
      expect(objectsOf(data, one, qudt.symbol)).toHaveLength(1)
      expect(objectsOf(data, one, qudt.ucumCode)).toHaveLength(1)
      const kind = objectOf(data, one, qudt.hasQuantityKind)
      expect(subjectsOf(data, rdf.type, qudt.QuantityKind).some(known => kind?.equals(known))).toBe(true)
    }
  })

  test('has a factor, but for the degree, whose slope is a tangent', () => {
    const without = units.filter(one => !objectOf(data, one, qudt.conversionMultiplier))
    expect(without).toEqual([unit.DEG])
  })

  test('is written in ways that mean no other unit', () => {
    const spellings = vocabulary.units.flatMap(one => [...new Set(one.spellings)])
    expect(spellings.filter((spelling, index) => spellings.indexOf(spelling) !== index)).toEqual([])
  })

  test.each([
    ['mm', 'cm', 0.1],
    ['m', 'cm', 100],
    ['km', 'm', 1000],
    ['in', 'cm', 2.54],
    ['‰', '%', 0.1],
    ['min', 's', 60],
  ])('1 %s is so many %s: its factor says it', (from, to, expected) => {
    expect(find(from).quantityKind).toBe(find(to).quantityKind)
    expect(find(from).factor / find(to).factor).toBeCloseTo(expected, 10)
  })

  test('of slope is per cent, per mille or degrees', () => {
    const slopes = vocabulary.units.filter(one => one.quantityKind === acc.Slope.value).map(one => one.symbol)
    expect(slopes.sort()).toEqual(['%', '°', '‰'])
  })
})
