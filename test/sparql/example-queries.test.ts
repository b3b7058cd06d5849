import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseQuads } from '../../src/rdf/parse.js'
import { projectPath } from '../../src/paths.js'
import { inGraph, namedNode } from '../../src/rdf/terms.js'
import { createQueryEngine } from '../../src/sparql/engine.js'
import { createIdIndex } from '../../src/store/id-index.js'
import { canonicalAnswer } from './answers/answer.js'
import { askComunica } from './answers/comunica.js'
import { askOurs } from './answers/ours.js'

const read = (path: string) => readFileSync(projectPath(path), 'utf8')
const quads = ['town', 'town-hall'].flatMap(readFixture)

/** Each fixture stands for records; blank nodes of two files stay apart. */
function readFixture(name: string) {
  return parseQuads(read(`test/fixtures/${name}.ttl`), { blankPrefix: name, baseIri: 'http://example.org/' })
}

const inDocument = inGraph(quads, namedNode('http://example.org/doc/all'))
const view = createIdIndex(inDocument)
const prepare = createQueryEngine({ view: () => view })

/** Comunica knows no places and no words. */
const names = readdirSync(projectPath('data/queries')).filter(
  name => !/geof:|text:query/.test(read(`data/queries/${name}`)),
)

test.each(names)('%s is answered on ids, as Comunica answers it', async name => {
  const query = read(`data/queries/${name}`)
  const { plan, ...answer } = await askOurs(prepare, query)
  expect(plan).toBe('ids')
  expect(await canonicalAnswer(answer)).toEqual(
    await canonicalAnswer(await askComunica([...quads, ...inDocument], query)),
  )
})
