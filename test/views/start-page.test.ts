import { expect, test } from 'vitest'
import { startPage } from '../../src/views/start-page.js'
import { contextIn } from './fixture.js'
import { overview } from './found.js'
import { readTags, readText } from './html.js'

const html = startPage(contextIn('nl'), overview)
const text = readText(html)

test('counts buildings and entrances as the language writes them', () => {
  expect(text).toContain('41 gebouwen met 1.234 ingangen. Recentste opmeting: 2024.')
})

test('has a tile for each use, that leads to a search', () => {
  expect(html).toContain('href="/nl/search?use=library"')
  expect(text).toContain('bibliotheek 3 gebouwen')
})

test('has at most six tiles', () => {
  const uses = Array.from({ length: 9 }, (_, index) => ({ ...overview.uses[0]!, notation: `use-${index}` }))
  const tags = readTags(startPage(contextIn('nl'), { ...overview, uses }))
  expect(tags.filter(({ attributes }) => attributes.class === 'tile-name')).toHaveLength(6)
})

test('gives requests with the addresses of this service', () => {
  for (const address of ['/id/building/drempelare/gemeentehuis', '/fragments?predicate=', '/sparql'])
    expect(text).toContain(`'https://drempel.example${address}`)
})

test('says so when there are no buildings', () => {
  const none = { ...overview, buildings: 0, entrances: 0, uses: [], municipalities: [], example: undefined }
  expect(readText(startPage(contextIn('fr'), none))).toContain('Il n’y a pas encore de bâtiments ici.')
})

test('has a button for each profile, which tells it in the body of the request', () => {
  const buttons = readTags(html).filter(({ attributes }) => attributes.name === 'profile')
  expect(buttons.map(({ attributes }) => attributes.value)).toContain('rollator')
  expect(html).toContain('<form method="post" action="/nl/needs" class="profiles">')
})

test('tells the date of the newest survey as precisely as it is known', () => {
  const dated = startPage(contextIn('nl'), { ...overview, surveyed: '2024-05-17' })
  expect(readText(dated)).toContain('Recentste opmeting: 17 mei 2024.')
})
