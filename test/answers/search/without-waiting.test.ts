import { expect, test } from 'vitest'
import { withoutWaiting } from '../../../src/answers/search/without-waiting.js'
import { createSearchedTown } from '../town.js'

/** Something that is made when the test says so. */
function createMaking() {
  let finish: (made: string) => void = () => undefined
  return {
    make: () => new Promise<string>(resolve => (finish = resolve)),
    finish: (made: string) => finish(made),
  }
}

test('what is made at once is waited for', async () => {
  expect(await withoutWaiting(() => Promise.resolve('made'))()).toBe('made')
})

test('what takes long is not waited for, and is there when it is made', async () => {
  const { make, finish } = createMaking()
  const take = withoutWaiting(make, 0)
  expect(await take()).toBeUndefined()
  finish('first')
  expect(await take()).toBe('first')
  finish('second')
  expect(await take()).toBe('second')
})

test('an error is that of whoever waits for it', async () => {
  await expect(withoutWaiting(() => Promise.reject(new Error('broken')))()).rejects.toThrow('broken')
})

test('a search goes on without what is not read yet: by name, without places, with all filters unknown', async () => {
  const town = createSearchedTown({ isReading: true })
  await town.add('gent/b', '<> rdfs:label "B" ; acc:lift <#l> . <#l> a acc:Lift .')
  await town.add('gent/a', '<> rdfs:label "A" .')
  const result = await town.search.find({ language: 'en', page: 1, near: { long: 3, lat: 51 }, filters: ['lift'] })
  expect(result.hits.map(({ name, place, measured }) => [name.value, place, measured])).toEqual([
    ['A', undefined, undefined],
    ['B', undefined, undefined],
  ])
  expect([result.isReading, result.sure, result.total]).toEqual([true, 0, 2])
})
