import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import supertest from 'supertest'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startProgram, type Running } from '../../scripts/start-program.js'
import { readExampleQueries } from '../../src/http/example-queries.js'
import { projectPath } from '../../src/paths.js'
import { pageLanguages } from '../../src/views/page-context.js'
import { readerKinds } from '../../src/views/query-page.js'

/** Set to write the answers anew after a change of the demo data. */
const writesAnswers = process.env.DREMPEL_WRITE_ANSWERS !== undefined

const examples = readExampleQueries()
let program: Running
let data: string

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'drempel-queries-'))
  program = await startProgram('--demo', '--data', data)
})

afterAll(async () => {
  await program.stop()
  rmSync(data, { recursive: true })
})

const answerPath = (name: string) => projectPath(`test/http/answers/${name}.txt`)

/** The answer in a form that is the same each time: triples are sorted, and the address is that of the documents. */
async function ask(query: string): Promise<string> {
  const response = await fetch(`${program.address}sparql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/sparql-query',
      accept: 'text/csv, application/n-triples, application/sparql-results+json;q=0.5',
    },
    body: query,
  })
  const text = (await response.text()).replaceAll('\r', '').replaceAll(program.address, 'http://localhost:8080/')
  expect([response.status, text]).toEqual([200, expect.anything()])
  const lines = text.trimEnd().split('\n')
  const isTriples = response.headers.get('content-type')?.startsWith('application/n-triples')
  return `${(isTriples ? lines.sort() : lines).join('\n')}\n`
}

describe('the example queries', () => {
  test('are at least 25, with some for each reader', () => {
    expect(examples.length).toBeGreaterThanOrEqual(25)
    expect(examples).toHaveLength(readdirSync(projectPath('data/queries')).length)
    for (const reader of readerKinds) expect(examples.some(example => example.reader === reader)).toBe(true)
  })

  test.each(examples)('$name has a title and a description in four languages', ({ titles, descriptions }) => {
    expect(Object.keys(titles).sort()).toEqual([...pageLanguages].sort())
    expect(Object.keys(descriptions).sort()).toEqual([...pageLanguages].sort())
  })

  test.each(examples)('$name gives what is written down for the demo data', async ({ name, text }) => {
    const answer = await ask(text)
    if (writesAnswers && !existsSync(answerPath(name))) writeFileSync(answerPath(name), answer)
    expect(answer.split('\n').length).toBeGreaterThan(name === 'developer-ask' ? 1 : 2)
    expect(answer).toBe(readFileSync(answerPath(name), 'utf8'))
  })

  test('are listed, and each is a file', async () => {
    const { body } = (await supertest(new URL(program.address).origin).get('/queries').expect(200)) as {
      body: { queries: { file: string }[] }
    }
    expect(body.queries).toHaveLength(examples.length)
    const response = await supertest(new URL(program.address).origin).get('/queries/officer-steps.rq').buffer(true)
    expect([response.status, response.type]).toEqual([200, 'application/sparql-query'])
    expect(response.text).toBe(readFileSync(projectPath('data/queries/officer-steps.rq'), 'utf8'))
    await supertest(new URL(program.address).origin).get('/queries/nothing.rq').expect(404)
  })

  test('are shown to a person on the page of queries, in the language of the reader', async () => {
    const origin = new URL(program.address).origin
    const headers = { accept: 'text/html', 'accept-language': 'fr' }
    const { headers: answer } = await supertest(origin).get('/queries').set(headers).expect(303)
    expect(answer).toMatchObject({ location: '/fr/query#examples', vary: expect.stringContaining('Accept-Language') })
    const page = await supertest(origin).get('/fr/query').expect(200)
    expect(page.text).toContain('id="examples"')
  })

  test('are all told of in docs/queries.md', () => {
    const document = readFileSync(projectPath('docs/queries.md'), 'utf8').replace(/ +/g, ' ')
    for (const { name, titles } of examples) expect(document).toContain(`| \`${name}\` | ${titles.en} |`)
  })
})
