import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { projectPath } from '../../src/paths.js'
import { parseQuads } from '../../src/rdf/parse.js'
import { shapeIndexPage } from '../../src/views/shape-index-page.js'
import { shapePage } from '../../src/views/shape-page.js'
import { contextIn } from './fixture.js'
import { readTags, readText } from './html.js'

const door = { name: 'door', quads: parseQuads(readFileSync(projectPath('shapes/door.ttl'), 'utf8')) }

test('the list of shapes says what each file is about and how much it checks', () => {
  const html = shapeIndexPage(contextIn('fr'), [door])
  expect(readText(html)).toMatch(/door porte · \d+ contrôles/)
  expect(html).toContain('<li id="clearWidth-range"><a href="/fr/shapes/door#clearWidth-range">')
})

test('a file of shapes shows each shape at its name, with its message in the language of the reader', () => {
  const html = shapePage(contextIn('de'), door)
  const range = /<h2 id="clearWidth-range">.*?<\/section>/s.exec(html)?.[0] ?? ''
  expect(readText(range)).toContain('Einheit prüfen')
  expect(readText(range)).not.toContain('check the unit')
  expect(readText(range)).toMatch(/sh:minInclusive 30/)
  expect(readTags(html).filter(({ attributes }) => attributes.href === '/de/ns#clearWidth').length).toBeGreaterThan(2)
})
