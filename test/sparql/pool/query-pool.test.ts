import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { projectPath } from '../../../src/paths.js'
import { createQueryPool, type QueryPool, type QueryPoolOptions } from '../../../src/sparql/pool/query-pool.js'
import { resultMediaTypes } from '../../../src/sparql/results.js'
import { endless, endlessCount, known, memoryBomb, regexBomb } from './heavy-queries.js'

const folder = mkdtempSync(join(tmpdir(), 'query-pool-'))
const data = join(folder, 'data.trig')
const triples = Array.from({ length: 400 }, (_, number) => `:s${number} :p :o${number % 7} .`)
writeFileSync(data, `PREFIX : <http://example.org/>\n${triples.join('\n')}`)

const usual: QueryPoolOptions = {
  entry: projectPath('test/sparql/pool/query-process.ts'),
  arguments: [data],
  execArgv: ['--import', 'tsx'],
  processes: 2,
  timeoutMs: 45_000,
  waitMs: 45_000,
  heapMb: 512,
  rows: 1000,
  bytes: 1_000_000,
}

const prefix = 'PREFIX : <http://example.org/> '
const short = 'ASK { ?s :p :o1 }'

function aClient() {
  const controller = new AbortController()
  return { signal: controller.signal, leave: () => controller.abort() }
}

/** A query as the HTTP layer would pass it on. */
const request = (query: string, more: Partial<Parameters<QueryPool['query']>[0]> = {}) => ({
  query: prefix + query,
  mediaTypes: resultMediaTypes,
  defaultGraphUris: [],
  namedGraphUris: [],
  atLeast: 0,
  signal: new AbortController().signal,
  ...more,
})

const ask = async (pool: QueryPool, query: string) => JSON.parse((await pool.query(request(query))).body.toString())

/** Number of the process that answers. */
async function answeringProcess(pool: QueryPool): Promise<number> {
  const { results } = await ask(pool, 'SELECT ?n { :process :number ?n }')
  return Number(results.bindings[0].n.value)
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

const gone = (pid: number) => vi.waitFor(() => expect(isAlive(pid)).toBe(false), { timeout: 30_000, interval: 20 })

describe('a pool', () => {
  let pool: QueryPool
  beforeAll(async () => {
    pool = createQueryPool(usual)
    await pool.ready()
  })
  afterAll(() => pool.close())

  test('answers a query in the form that the client likes best', async () => {
    const mediaTypes = ['text/turtle', 'text/csv']
    const answer = await pool.query(request('SELECT * { ?s :p :o1 } ORDER BY ?s', { mediaTypes }))
    expect(answer.mediaType).toBe('text/csv')
    expect(answer.body.toString()).toMatch(/^s\r\nhttp:\/\/example.org\/s1\r\n/)
  })

  test('answers more queries at a time than it has processes', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask(pool, short)))
    expect(answers.every(({ boolean }) => boolean)).toBe(true)
  })

  test('answers from the data version that it is asked for, or a newer one', async () => {
    expect(await pool.query(request(short, { atLeast: 7 }))).toMatchObject({ version: 7 })
  })

  test('passes the graphs of the request on', async () => {
    const more = { defaultGraphUris: ['http://example.org/doc/process'], mediaTypes: ['text/csv'] }
    const { body } = await pool.query(request('SELECT (COUNT(*) AS ?n) { ?s ?p ?o }', more))
    expect(body.toString()).toBe('n\r\n1\r\n')
  })

  test.each([
    ['SELECT * {', {}, { kind: 'malformed', message: expect.stringContaining('line 1'), cure: expect.any(String) }],
    ['INSERT DATA { :a :b :c }', {}, { kind: 'forbidden' }],
    [endless, { mediaTypes: ['text/turtle'] }, { kind: 'not-acceptable' }],
    [
      'SELECT * { ?s ?p ?o . ?t ?q ?r }',
      {},
      { kind: 'result-too-large', message: 'The answer has more than 1,000 rows.' },
    ],
  ])('tells what is wrong with %s', async (query, more, problem) => {
    await expect(pool.query(request(query, more))).rejects.toMatchObject({ name: 'Problem', ...problem })
  })

  test('puts a fresh process in place of one that has answered a thousand queries', async () => {
    const number = await answeringProcess(pool)
    for (let count = 1; count < 1000; count++) await pool.query(request('ASK {}'))
    await gone(number)
    expect(await answeringProcess(pool)).not.toBe(number)
  })

  test('renews its processes one after another, and answers meanwhile', async () => {
    const number = await answeringProcess(pool)
    pool.renew()
    while (isAlive(number)) expect(await ask(pool, short)).toEqual({ head: {}, boolean: true })
    expect(await answeringProcess(pool)).not.toBe(number)
  })

  test('makes room for a short query when all processes have long ones', async () => {
    const clients = Array.from({ length: usual.processes }, () => new AbortController())
    const long = clients.map(({ signal }) => pool.query(request(regexBomb, { signal })).catch(() => 'ended'))
    expect(await Promise.race([...long, ask(pool, short)])).toEqual({ head: {}, boolean: true })
    clients.forEach(client => client.abort())
    expect(await Promise.all(long)).toEqual(clients.map(() => 'ended'))
  })

  test('keeps a place for short queries when it knows which ones are long', async () => {
    const { signal, leave } = aClient()
    const long = [1, 2, 3].map(() => pool.query(request(known, { signal })).catch(() => 'ended'))
    const numbers = []
    for (let count = 0; count < 5; count++) numbers.push(await answeringProcess(pool))
    expect(numbers.every(isAlive)).toBe(true)
    leave()
    expect(await Promise.all(long)).toEqual(['ended', 'ended', 'ended'])
  })

  test('ends a query when its client leaves', async () => {
    const number = await answeringProcess(pool)
    const client = new AbortController()
    const running = pool.query(request(regexBomb, { signal: client.signal }))
    client.abort(new Error('The client has left.'))
    await expect(running).rejects.toThrow('The client has left.')
    await gone(number)
    expect(await ask(pool, short)).toEqual({ head: {}, boolean: true })
  })

  test('does not begin a query whose client has left', async () => {
    await expect(pool.query(request(endless, { signal: AbortSignal.abort() }))).rejects.toThrow('aborted')
  })

  test('ends its queries and all its processes when it is closed', async () => {
    const number = await answeringProcess(pool)
    const running = pool.query(request(endless))
    const outcome = expect(running).rejects.toMatchObject({ kind: 'busy', message: 'The server is stopping.' })
    await pool.close()
    await outcome
    expect(isAlive(number)).toBe(false)
    await expect(pool.query(request(short))).rejects.toMatchObject({ kind: 'busy' })
  })
})

test('queries without end are stopped at the time limit, and others are answered meanwhile', async () => {
  const processes = 3
  const pool = createQueryPool({ ...usual, processes, timeoutMs: 8000 })
  await vi.waitFor(
    async () => {
      const numbers = await Promise.all(Array.from({ length: processes }, () => answeringProcess(pool)))
      expect(new Set(numbers).size).toBe(processes)
    },
    { timeout: 50_000, interval: 100 },
  )
  const heavy = [endlessCount, regexBomb].map(query => pool.query(request(query)))
  const outcomes = heavy.map(query =>
    expect(query).rejects.toMatchObject({
      kind: 'too-slow',
      message: 'The query was stopped: it took longer than 8 s.',
      cure: expect.any(String),
    }),
  )
  const others = Promise.all(Array.from({ length: 5 }, () => ask(pool, short)))
  expect(await Promise.race([others, ...heavy])).toHaveLength(5)
  await Promise.all(outcomes)
  expect(await ask(pool, short)).toEqual({ head: {}, boolean: true })
  await pool.close()
}, 90_000)

test('query processes end with their server, even inside a regular expression', async () => {
  const server = spawn(process.execPath, ['--import', 'tsx', projectPath('test/sparql/pool/mortal-server.ts'), data], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = await once(createInterface(server.stdout), 'line')
  const number = Number(line)
  expect(isAlive(number)).toBe(true)
  server.kill('SIGKILL')
  await gone(number)
})

test('one process, and nothing else, is lost to a query that takes all memory', async () => {
  const pool = createQueryPool({ ...usual, heapMb: 192 })
  const number = await answeringProcess(pool)
  await expect(pool.query(request(memoryBomb))).rejects.toMatchObject({
    kind: 'result-too-large',
    message: 'The query needs more memory than a query may have (192 MiB).',
  })
  await gone(number)
  expect(await ask(pool, short)).toEqual({ head: {}, boolean: true })
  await pool.close()
}, 180_000)

test('a query that takes more memory than it may is ended, with its process', async () => {
  const pool = createQueryPool({ ...usual, processes: 1, heapMb: 2048, memoryMb: 64 })
  await expect(pool.query(request(memoryBomb))).rejects.toMatchObject({
    kind: 'result-too-large',
    message: 'The query needs more memory than a query may have (64 MiB).',
  })
  expect(await ask(pool, short)).toEqual({ head: {}, boolean: true })
  await pool.close()
}, 180_000)

test('a client whose query time is spent is told when to come back, and others are answered', async () => {
  const pool = createQueryPool({ ...usual, timeoutMs: 4000, clientQueries: 2, clientSeconds: 1 })
  await pool.ready()
  const bomb = () => pool.query(request(regexBomb, { client: '10.0.0.1' }))
  await expect(bomb()).rejects.toMatchObject({ kind: 'too-slow' })
  await expect(bomb()).rejects.toMatchObject({
    kind: 'too-many',
    message: 'Your queries have taken more than 1 s a minute.',
    retrySeconds: expect.any(Number),
  })
  await pool.ready()
  await expect(pool.query(request(short, { client: '10.0.0.2' }))).resolves.toMatchObject({ version: 1 })
  await pool.close()
})

describe('a pool whose processes', () => {
  const withEntry = (script: string, more: Partial<QueryPoolOptions>) => {
    const entry = join(folder, `${randomUUID()}.mjs`)
    writeFileSync(entry, script)
    return createQueryPool({ ...usual, entry, processes: 1, ...more })
  }

  test('are never free refuses a query when enough are waiting, and one whose time is over', async () => {
    const pool = withEntry('process.on("message", () => {})', { queueLimit: 1, timeoutMs: 200 })
    const waiting = expect(pool.query(request(short))).rejects.toMatchObject({
      kind: 'busy',
      message: 'All query processes were busy for 0.2 s.',
    })
    await expect(pool.query(request(short))).rejects.toMatchObject({
      kind: 'busy',
      message: 'Too many queries are waiting.',
    })
    await waiting
    await pool.close()
  })

  test('are never free lets each client wait with ten queries', async () => {
    const pool = withEntry('process.on("message", () => {})', { clientQueries: 2 })
    const wait = (client: string) => pool.query(request(short, { client })).catch(({ kind }) => String(kind))
    const waiting = Array.from({ length: 10 }, () => wait('10.0.0.1'))
    expect(await wait('10.0.0.1')).toBe('too-many')
    waiting.push(wait('10.0.0.2'))
    await pool.close()
    expect(await Promise.all(waiting)).toEqual(waiting.map(() => 'busy'))
  })

  test('are never free refuses a query of whoever has the most waiting, when somebody else comes', async () => {
    const pool = withEntry('process.on("message", () => {})', { queueLimit: 3 })
    const wait = (client: string) => pool.query(request(short, { client })).catch(({ message }) => String(message))
    const waiting = [wait('10.0.0.1'), wait('10.0.0.1'), wait('10.0.0.1'), wait('10.0.0.2')]
    expect(await waiting[2]).toBe('Too many queries are waiting.')
    await pool.close()
    expect((await Promise.all(waiting)).filter(message => message === 'The server is stopping.')).toHaveLength(3)
  })

  test('are never free lets nothing wait longer than it may', async () => {
    const pool = withEntry('process.on("message", () => {})', { waitMs: 200 })
    await expect(pool.query(request(short))).rejects.toMatchObject({
      kind: 'busy',
      message: 'All query processes were busy for 0.2 s.',
    })
    await pool.close()
  })

  test('cannot start says why, and does not try without pause', async () => {
    const reports: string[] = []
    const pool = withEntry('throw new Error("no data here")', { report: error => reports.push(error.message) })
    await expect(pool.ready()).rejects.toThrow('no data here')
    expect(reports[0]).toContain('no data here')
    expect(reports.length).toBeLessThanOrEqual(4)
    await expect(pool.query(request(short))).rejects.toMatchObject({ kind: 'busy' })
    await pool.close()
  })
})
