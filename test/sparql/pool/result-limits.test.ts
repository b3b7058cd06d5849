import { expect, test } from 'vitest'
import { createQueryEngine } from '../../../src/sparql/engine.js'
import { writeWithin } from '../../../src/sparql/pool/result-limits.js'
import { createStoreOf } from '../stores.js'

const triples = Array.from(
  { length: 20 },
  (_, number) => `<http://example.org/${number}> <http://example.org/p> ${number} .`,
)
const prepare = createQueryEngine(await createStoreOf(triples.join('\n')))
const json = 'application/sparql-results+json'

const answer = async (query: string, limits: { rows: number; bytes: number }, mediaType = json) => {
  const body = await writeWithin(await (await prepare(query)).run(), mediaType, limits)
  return body.toString()
}

test('an answer of just as many rows as may be is given', async () => {
  const text = await answer('SELECT * { ?s ?p ?o }', { rows: 20, bytes: 1e6 })
  expect(JSON.parse(text).results.bindings).toHaveLength(20)
})

test('one row more is refused, with the limit and a cure', async () => {
  await expect(answer('SELECT * { ?s ?p ?o }', { rows: 19, bytes: 1e6 })).rejects.toMatchObject({
    kind: 'result-too-large',
    message: 'The answer has more than 19 rows.',
    cure: expect.stringContaining('LIMIT'),
  })
})

test('triples are counted like rows', async () => {
  const construct = 'CONSTRUCT WHERE { ?s ?p ?o }'
  await expect(answer(construct, { rows: 19, bytes: 1e6 }, 'text/turtle')).rejects.toMatchObject({
    message: 'The answer has more than 19 triples.',
  })
})

test('an answer of more bytes is refused; signs count as bytes of UTF-8', async () => {
  const query = 'SELECT ("♿♿♿♿♿♿♿♿♿♿" AS ?x) {}'
  const size = Buffer.byteLength(await answer(query, { rows: 1, bytes: 1e6 }, 'text/csv'))
  expect(size).toBe('x\r\n\r\n'.length + 30)
  expect(await answer(query, { rows: 1, bytes: size }, 'text/csv')).toContain('♿')
  await expect(answer(query, { rows: 1, bytes: size - 1 }, 'text/csv')).rejects.toMatchObject({
    kind: 'result-too-large',
  })
})

test('a query stops when its answer is refused', async () => {
  const limits = { rows: 100, bytes: 1e6 }
  const { run } = await prepare(
    'SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o . ?p ?q ?r . ?s ?t ?u }',
  )
  await expect(writeWithin(await run(limits), json, limits)).rejects.toMatchObject({ kind: 'result-too-large' })
})
