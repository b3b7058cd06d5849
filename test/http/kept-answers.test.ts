import { once } from 'node:events'
import { createServer, get as ask, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { keepAnswers, type KeptOptions } from '../../src/http/kept-answers.js'
import { collect } from '../../src/rdf/collect.js'
import { acc, xsd } from '../../src/rdf/vocab.js'
import { inGraph, literal, namedNode, quad } from '../../src/rdf/terms.js'
import { startService, type TestService } from './service.js'

/** An answer as it is sent: `fetch` unpacks what is compressed. */
async function rawGet(url: string, headers: Record<string, string>) {
  const [response] = (await once(ask(url, { headers }), 'response')) as [IncomingMessage]
  const pieces: Buffer[] = []
  for await (const piece of response) pieces.push(piece as Buffer)
  return {
    status: response.statusCode,
    headers: response.headers,
    body: Buffer.concat(pieces),
  }
}

describe('in front of an application', () => {
  let server: Server
  let calls: string[]
  let stamp: string
  const open: Server[] = []

  /** An application that counts what reaches it, and answers with its number. */
  async function start(
    bytes = 10_000,
    answer: (response: ServerResponse, number: number) => unknown = (response, number) =>
      response.end(`answer ${number}`),
  ): Promise<(path: string, headers?: Record<string, string>, method?: string) => Promise<string>> {
    calls = []
    stamp = 'one'
    const options: KeptOptions = { isMeant: url => url.startsWith('/kept'), stamp: () => stamp, bytes }
    server = createServer(
      keepAnswers((request, response) => {
        calls.push(request.url ?? '')
        response.setHeader('Cache-Control', 'public, max-age=60')
        response.setHeader('Vary', 'Accept, Accept-Encoding')
        answer(response, calls.length)
      }, options),
    )
    open.push(server)
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    return async (path, headers = {}, method = 'GET') => (await fetch(origin + path, { method, headers })).text()
  }

  afterEach(async () => {
    for (const each of open.splice(0)) await new Promise(resolve => each.close(resolve))
  })

  test('asked again, an answer is sent as it was', async () => {
    const get = await start()
    expect([await get('/kept'), await get('/kept'), await get('/kept?page=2')]).toEqual([
      'answer 1',
      'answer 1',
      'answer 2',
    ])
  })

  test.each([
    ['Accept', { accept: 'text/turtle' }],
    ['Accept-Language', { 'accept-language': 'fr' }],
    ['Accept-Encoding', { 'accept-encoding': 'br' }],
  ])('one with another %s is another', async (_name, headers) => {
    const get = await start()
    await get('/kept')
    expect([await get('/kept', headers), await get('/kept', headers)]).toEqual(['answer 2', 'answer 2'])
  })

  test('a change of the data ends all of them', async () => {
    const get = await start()
    await get('/kept')
    stamp = 'two'
    expect([await get('/kept'), await get('/kept')]).toEqual(['answer 2', 'answer 2'])
    stamp = 'one'
    expect(await get('/kept')).toBe('answer 3')
  })

  test('one that was begun before a change is not kept', async () => {
    const get = await start(10_000, (response, number) => {
      stamp = `changed ${number}`
      response.end(`answer ${number}`)
    })
    expect([await get('/kept'), await get('/kept')]).toEqual(['answer 1', 'answer 2'])
  })

  test.each([
    ['an address that is not meant', '/other', {}, 'GET'],
    ['HEAD', '/kept', {}, 'HEAD'],
    ['POST', '/kept', {}, 'POST'],
    ['a question whether it has changed', '/kept', { 'if-none-match': '"x"' }, 'GET'],
    ['a part', '/kept', { range: 'bytes=0-2' }, 'GET'],
  ])('%s is left to the application', async (_name, path, headers, method) => {
    const get = await start()
    if (path === '/kept') await get('/kept')
    const before = calls.length
    await get(path, headers, method)
    await get(path, headers, method)
    expect(calls.length).toBe(before + 2)
  })

  test.each<[string, (response: ServerResponse) => void]>([
    ['an error', response => void (response.statusCode = 404)],
    ['what nobody may keep', response => response.setHeader('Cache-Control', 'no-store')],
    ['what differs by other headers', response => response.setHeader('Vary', 'Cookie')],
  ])('%s is not kept', async (_name, set) => {
    const get = await start(10_000, (response, number) => {
      set(response)
      response.end(`answer ${number}`)
    })
    expect([await get('/kept'), await get('/kept')]).toEqual(['answer 1', 'answer 2'])
  })

  test('an answer in pieces is kept whole', async () => {
    const get = await start(10_000, (response, number) => {
      response.write('vœux ')
      response.write(Buffer.from('et '))
      response.end(`answer ${number}`)
    })
    expect([await get('/kept'), await get('/kept')]).toEqual(['vœux et answer 1', 'vœux et answer 1'])
  })

  test('where memory ends, what was not asked for longest goes first; large ones are not kept', async () => {
    const get = await start(8192, (response, number) => response.end(`${number} ${'x'.repeat(400)}`))
    const addresses = Array.from({ length: 30 }, (_, number) => `/kept?${number}`)
    for (const address of addresses) {
      await get(address)
      await get('/kept?0')
    }
    expect(calls.filter(url => url === '/kept?0')).toHaveLength(1)
    expect((await get('/kept?29')).split(' ')[0]).toBe('30')
    expect((await get('/kept?1')).split(' ')[0]).toBe('31')
    const getLarge = await start(8192, (response, number) => response.end(`${number} ${'x'.repeat(600)}`))
    await getLarge('/kept')
    expect((await getLarge('/kept')).split(' ')[0]).toBe('2')
  })

  test('with no memory, nothing is kept', async () => {
    const get = await start(0)
    expect([await get('/kept'), await get('/kept')]).toEqual(['answer 1', 'answer 2'])
  })
})

describe('fragments of the service', () => {
  let service: TestService
  beforeAll(async () => {
    service = await startService()
  })
  afterAll(() => service.close())

  test.each(['application/n-quads', 'application/trig', 'text/html', 'application/ld+json'])(
    'are the same when they are asked for again, in %s, compressed or not',
    async accept => {
      const address = `${service.origin}/fragments?predicate=acc:clearWidth`
      for (const encoding of ['gzip', 'identity']) {
        const headers = { accept, 'accept-encoding': encoding }
        const [first, again] = [await rawGet(address, headers), await rawGet(address, headers)]
        expect(again.body.equals(first.body)).toBe(true)
        expect(again.status).toBe(200)
        for (const name of ['etag', 'link', 'vary', 'cache-control', 'content-type', 'content-encoding'])
          expect(again.headers[name], name).toEqual(first.headers[name])
        expect(again.headers['content-length']).toBe(String(first.body.length))
        if (encoding === 'gzip') expect(gunzipSync(again.body).length).toBeGreaterThan(again.body.length)
      }
    },
  )

  test('follow a change at once', async () => {
    const address = `${service.origin}/fragments?predicate=acc:clearWidth`
    const headers = { accept: 'application/n-quads' }
    const before = (await rawGet(address, headers)).body.toString()
    expect((await rawGet(address, headers)).body.toString()).toBe(before)
    const record = namedNode(service.id('building/gent/town-hall'))
    const { records, store, iris } = service.program
    const graph = iris.graph(record.value) ?? record
    const quads = await collect(store.match({ graph }))
    const widths = quads.filter(each => each.predicate.equals(acc.clearWidth))
    expect(widths.length).toBeGreaterThan(0)
    const others = quads.filter(each => !each.predicate.equals(acc.clearWidth))
    const wider = widths.map(each => quad(each.subject, each.predicate, literal('131', xsd.decimal)))
    const outcome = await records.commit([{ record, quads: inGraph([...others, ...wider], graph) }], {
      role: 'tester',
      reason: 'a wider door',
    })
    expect(outcome[0]?.kind).not.toBe('refused')
    const after = (await rawGet(address, headers)).body.toString()
    expect(after).not.toBe(before)
    expect(after).toContain('"131"')
  })
})
