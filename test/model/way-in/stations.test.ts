import { describe, expect, test } from 'vitest'
import { stationsOf } from '../../../src/model/way-in/stations.js'
import { subjectsOf } from '../../../src/rdf/dataset.js'
import { acc, schema } from '../../../src/rdf/vocab.js'
import { vocabulary } from '../../views/fixture.js'

const stations = stationsOf(vocabulary)

describe('the way in', () => {
  test('goes from the kerb to just inside', () => {
    const labels = stations.map(({ iri }) => vocabulary.label(iri, ['en']).value)
    expect(labels).toEqual([
      'From the kerb to the entrance',
      'Finding the entrance',
      'Steps and ramp',
      'Ringing the bell',
      'The door',
      'Just inside',
    ])
  })

  test('tells all that the vocabulary knows of an entrance', () => {
    const properties = subjectsOf(vocabulary.quads, schema.domainIncludes, acc.Entrance)
    const isTold = (iri: string) =>
      stations.some(
        ({ properties: own, elements }) =>
          own.some(({ value }) => value === iri) ||
          elements.some(({ links }) => links.some(({ value }) => value === iri)),
      )
    expect(properties.length).toBeGreaterThan(10)
    expect(properties.filter(({ value }) => !isTold(value))).toEqual([])
  })

  test('tells no kind of element twice', () => {
    const told = stations.flatMap(({ elements }) => elements.map(({ type }) => type.value))
    expect(told.length).toBe(new Set(told).size)
  })
})
