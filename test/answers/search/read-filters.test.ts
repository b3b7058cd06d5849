import { describe, expect, test } from 'vitest'
import { filtersOf } from '../../../src/answers/search/filters/read-filters.js'
import { objectsOf } from '../../../src/rdf/dataset.js'
import { acc, rdfs, skos } from '../../../src/rdf/vocab.js'
import { pageLanguages } from '../../../src/views/page-context.js'
import { vocabulary } from '../../views/fixture.js'

const filters = filtersOf(vocabulary)

describe('the filters of the vocabulary', () => {
  test('are there, fewer than an integer has bits', () => {
    expect(filters.length).toBeGreaterThanOrEqual(6)
    expect(filters.length).toBeLessThan(31)
  })

  test.each(filters.map(filter => [filter.notation, filter] as const))(
    '%s is named and explained in all languages, and asks for something that is described',
    (notation, { iri, needs, tests }) => {
      expect(iri.value.endsWith(`/filter/${notation}`)).toBe(true)
      for (const property of [rdfs.label, skos.definition]) {
        const languages = objectsOf(vocabulary.quads, iri, property).map(text =>
          text.termType === 'Literal' ? text.language : '',
        )
        expect(languages.sort()).toEqual([...pageLanguages].sort())
      }
      expect(needs.length + tests.length).toBeGreaterThan(0)
      for (const { property, accepts, refuses, classes } of tests) {
        const iris = [...accepts, ...refuses].filter(value => typeof value === 'string')
        expect(
          [...classes, ...(property ? [property] : []), ...iris].filter(each => !vocabulary.describes(each)),
        ).toEqual([])
      }
    },
  )

  test('know what a building lacks that has nothing of the kind', () => {
    const absences = filters.find(({ notation }) => notation === 'adapted-toilet')?.absences ?? new Set()
    expect(absences.has(acc.ToiletRoom.value)).toBe(true)
    expect(absences.has(acc.ChangingPlace.value)).toBe(false)
  })
})
