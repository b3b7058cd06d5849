import { beforeAll, describe, expect, test } from 'vitest'
import type { SearchQuery } from '../../../src/answers/search.js'
import { createSearchedTown } from '../town.js'

const town = createSearchedTown()
const find = (query: Partial<SearchQuery>) => town.search.find({ language: 'en', page: 1, ...query })
const namesOf = async (query: Partial<SearchQuery>) => (await find(query)).hits.map(({ name }) => name.value)

/** Statements of a building with a name. */
const building = (name: string, statements: string) => town.add(`gent/${name}`, `<> rdfs:label "${name}" ${statements}`)

beforeAll(async () => {
  await building('adapted', '; acc:hasToilet <#t> . <#t> a acc:ToiletRoom ; acc:toiletKind toilet-kind:adapted .')
  await building(
    'both',
    `; acc:lift <#l> ; acc:hasToilet <#t> . <#l> a acc:Lift .
    <#t> a acc:ToiletRoom ; acc:markedAccessible true .`,
  )
  await building('changing', '; acc:hasToilet <#t> . <#t> a acc:ChangingPlace .')
  await building('nobody', '.')
  await building('none', '; acc:lacks acc:ToiletRoom, acc:Lift .')
  await building(
    'standard',
    `; acc:lift <#l> ; acc:hasToilet <#t> . <#l> a acc:Lift ; acc:liftKind lift-kind:goods .
    <#t> a acc:ToiletRoom ; acc:toiletKind toilet-kind:standard .`,
  )
  await building('women', '; acc:hasToilet <#t> . <#t> a acc:ToiletRoom ; acc:toiletKind toilet-kind:women .')
})

describe('a filter', () => {
  test.each([
    ['adapted-toilet', ['adapted', 'both', 'changing'], ['nobody', 'women']],
    ['lift', ['both'], ['adapted', 'changing', 'nobody', 'women']],
    ['changing-place', ['changing'], ['nobody']],
    ['reserved-parking', [], ['adapted', 'both', 'changing', 'nobody', 'none', 'standard', 'women']],
  ])('%s shows what has it, then what may have it, and leaves out what has not', async (filter, sure, maybe) => {
    const result = await find({ filters: [filter] })
    const names = result.hits.map(({ name }) => name.value)
    expect(names.slice(0, result.sure)).toEqual(sure)
    expect(names.slice(result.sure)).toEqual(expect.arrayContaining(maybe))
  })

  test('marks those of which nobody knows', async () => {
    const { hits } = await find({ filters: ['lift', 'adapted-toilet'] })
    expect(hits.map(({ name, notKnown }) => [name.value, notKnown.map(({ label }) => label.value)])).toEqual([
      ['both', []],
      ['adapted', ['lift']],
      ['changing', ['lift']],
      ['nobody', ['lift', 'adapted toilet']],
      ['women', ['lift', 'adapted toilet']],
    ])
  })

  test('is counted in yes and unknown, with the others that are chosen', async () => {
    const countsOf = async (query: Partial<SearchQuery>) =>
      Object.fromEntries((await find(query)).filters.map(({ notation, yes, unknown }) => [notation, [yes, unknown]]))
    expect(await countsOf({})).toMatchObject({ lift: [1, 4], 'adapted-toilet': [3, 2] })
    expect(await countsOf({ filters: ['lift'] })).toMatchObject({ lift: [1, 4], 'adapted-toilet': [3, 2] })
    expect(await countsOf({ filters: ['lift'], knownOnly: true })).toMatchObject({
      lift: [1, 4],
      'adapted-toilet': [1, 0],
    })
  })

  test('leaves out what nobody knows only when that is asked, and says how much that is', async () => {
    const result = await find({ filters: ['lift'], knownOnly: true })
    expect(result.hits.map(({ name }) => name.value)).toEqual(['both'])
    expect(result.hidden).toBe(4)
  })

  test('says how much there would be without it', async () => {
    const result = await find({ filters: ['lift', 'changing-place'], knownOnly: true })
    expect(result.total).toBe(0)
    const without = result.filters
      .filter(({ isChosen }) => isChosen)
      .map(({ notation, without }) => [notation, without])
    expect(without).toEqual([
      ['lift', 1],
      ['changing-place', 1],
    ])
  })

  test('that does not exist changes nothing', async () => {
    expect(await namesOf({ filters: ['sauna'] })).toEqual(await namesOf({}))
  })

  test('is labelled in the language of the page', async () => {
    const { filters } = await find({ language: 'fr' })
    expect(filters.map(({ label }) => label.value)).toContain('toilettes adaptées')
  })
})

describe('a filter on entrances', () => {
  const doors = createSearchedTown()
  const sureOf = async (filter: string) => {
    const result = await doors.search.find({ language: 'en', page: 1, filters: [filter] })
    const names = result.hits.map(({ name }) => name.value)
    return [names.slice(0, result.sure), names.slice(result.sure)]
  }

  beforeAll(async () => {
    const add = (name: string, statements: string) =>
      doors.add(`gent/${name}`, `<> rdfs:label "${name}" ; acc:hasEntrance <#e> . <#e> a acc:Entrance ${statements}`)
    const operated = (name: string, way: string) => `<#${name}> a acc:Door ; acc:operation door-operation:${way} .`
    await add('automatic', `; acc:door <#a>, <#b> . ${operated('a', 'automatic')} ${operated('b', 'push-button')}`)
    await add('heavy', `; acc:door <#a>, <#b> . ${operated('a', 'automatic')} ${operated('b', 'heavy')}`)
    await add('unsaid', '; acc:lacks acc:Stairs ; acc:door <#a> . <#a> a acc:Door .')
    await add('ramp', `; acc:stairs <#s> ; acc:ramp <#r> . <#s> a acc:Stairs ; acc:stepCount 3 . <#r> a acc:Ramp .`)
    await add('steps', `; acc:stairs <#s> ; acc:lacks acc:Ramp . <#s> a acc:Stairs ; acc:stepCount 3 .`)
  })

  test('asks it of all doors of one of them', async () => {
    expect(await sureOf('automatic-door')).toEqual([['automatic'], ['ramp', 'steps', 'unsaid']])
  })

  test('takes a ramp for a way without steps', async () => {
    expect(await sureOf('step-free')).toEqual([
      ['ramp', 'unsaid'],
      ['automatic', 'heavy'],
    ])
  })
})
