import { beforeAll, describe, expect, test } from 'vitest'
import type { SearchQuery } from '../../../src/answers/search.js'
import { parseNeeds } from '../../../src/answers/needs/asked-needs.js'
import { vocabulary } from '../../views/fixture.js'
import { createSearchedTown } from '../town.js'

const town = createSearchedTown()
const find = (query: Partial<SearchQuery>) => town.search.find({ language: 'en', page: 1, ...query })
const namesOf = async (query: Partial<SearchQuery>) => (await find(query)).hits.map(({ name }) => name.value)
const needs = parseNeeds('minWidth=90', vocabulary)?.list

beforeAll(async () => {
  const add = (name: string, year: string, width: string) =>
    town.add(
      `gent/${name}`,
      `<> rdfs:label "Hall ${name}" ; acc:hasEntrance <#e> . <#e> a acc:Entrance ; acc:door <#d> . <#d> a acc:Door ${width} .
       ${year ? `<#audit> prov:startedAtTime "${year}"^^xsd:gYear .` : ''}`,
    )
  await add('a', '2017', '; acc:clearWidth 80.0')
  await add('b', '', '')
  await add('c', '2024', '; acc:clearWidth 95.0')
  await town.add('gent/hall', '<> rdfs:label "Hall" .')
})

describe('results', () => {
  test('are ordered by name, by the newest survey, by needs', async () => {
    expect(await namesOf({ sort: 'name' })).toEqual(['Hall', 'Hall a', 'Hall b', 'Hall c'])
    expect(await namesOf({ sort: 'surveyed' })).toEqual(['Hall c', 'Hall a', 'Hall', 'Hall b'])
    expect(await namesOf({ sort: 'fit', needs })).toEqual(['Hall c', 'Hall', 'Hall b', 'Hall a'])
  })

  test('keep that order within what filters know and do not know', async () => {
    await town.add('gent/z', '<> rdfs:label "Hall z" ; acc:lift <#l> . <#l> a acc:Lift .')
    expect(await namesOf({ filters: ['lift'], sort: 'surveyed' })).toEqual([
      'Hall z',
      'Hall c',
      'Hall a',
      'Hall',
      'Hall b',
    ])
    await town.add('gent/z', '')
  })

  test('can be ordered by needs only where there are needs, and by distance only from somewhere', async () => {
    expect((await find({ sort: 'fit' })).sort).toBe('name')
    expect((await find({ sort: 'distance' })).sorts).toEqual(['name', 'surveyed'])
    expect((await find({ needs, name: 'hall' })).sorts).toEqual(['words', 'fit', 'surveyed', 'name'])
    expect((await find({ near: { long: 3, lat: 51 } })).sort).toBe('distance')
  })
})
