import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findPort } from '../../scripts/find-port.js'
import { parseQuads } from '../../src/rdf/parse.js'
import { acc, rdfs } from '../../src/rdf/vocab.js'
import { hasNginx, startNginx, type Nginx } from '../nginx.js'
import { startService, type TestService } from './service.js'

/**
 * Two caches before the same service: one goes by what we say of freshness, the other asks again after a second, so that
 * a test need not wait for a minute. X-Cache says what became of a request: HIT is one that did not reach us.
 */
function toConfig(folder: string, upstream: number, ports: readonly [number, number]): string {
  const server = (port: number, name: string, more: string) => `
    server {
      listen 127.0.0.1:${port};
      location / {
        proxy_pass http://127.0.0.1:${upstream};
        proxy_cache ${name};
        proxy_cache_revalidate on;
        add_header X-Cache $upstream_cache_status always;
        ${more}
      }
    }`
  return `
      proxy_cache_path ${folder}/fresh keys_zone=fresh:1m;
      proxy_cache_path ${folder}/short keys_zone=short:1m;
      ${server(ports[0], 'fresh', '')}
      ${server(ports[1], 'short', 'proxy_ignore_headers Cache-Control; proxy_cache_valid 200 1s;')}`
}

let service: TestService
let nginx: Nginx
let ports: [number, number]

beforeAll(async () => {
  if (!hasNginx) return
  service = await startService({ host: '127.0.0.1' })
  ports = [await findPort(), await findPort()]
  const upstream = Number(new URL(service.address).port)
  nginx = await startNginx(`http://127.0.0.1:${ports[1]}/health`, folder => toConfig(folder, upstream, ports))
})

afterAll(async () => {
  if (!hasNginx) return
  await nginx.close()
  await service.close()
})

interface Cached {
  cache: string | null
  text: string
  tag: string | null
}

async function get(port: number, path: string, accept: string): Promise<Cached> {
  const { headers, ...response } = await fetch(`http://127.0.0.1:${port}${path}`, {
    headers: { accept, 'accept-language': 'nl', 'accept-encoding': 'identity' },
  }).then(async each => ({ headers: each.headers, text: await each.text() }))
  return { cache: headers.get('x-cache'), tag: headers.get('etag'), ...response }
}

/** Asks until the cache does not answer by itself any more. */
async function getAnew(path: string, accept: string): Promise<Cached> {
  for (;;) {
    const answer = await get(ports[1], path, accept)
    if (answer.cache !== 'HIT') return answer
    await setTimeout(100)
  }
}

describe.skipIf(!hasNginx)('with nginx as a cache in front (skipped without nginx)', () => {
  test.each([
    ['/fragments', 'application/n-quads'],
    ['/fragments?predicate=acc:clearWidth', 'text/turtle'],
    ['/fragments/gent', 'text/html'],
    ['/fragments/vocabulary', 'application/trig'],
    ['/doc/building/gent/town-hall', 'text/html'],
    ['/doc/building/gent/town-hall', 'application/ld+json'],
    ['/nl/building/gent/town-hall', 'text/html'],
    ['/version/1/building/gent/town-hall', 'text/turtle'],
    ['/timemap/building/gent/town-hall', 'application/link-format'],
    ['/feed', 'application/trig'],
    ['/feed/1', 'application/n-quads'],
    ['/feed/version/1', 'application/n-quads'],
    ['/feed/by-municipality/gent/1', 'application/n-quads'],
    ['/ns', 'text/turtle'],
  ])('a second request for %s as %s does not reach us', async (path, accept) => {
    const [first, second] = [await get(ports[0], path, accept), await get(ports[0], path, accept)]
    expect([first.cache, second.cache]).toEqual(['MISS', 'HIT'])
    expect(second.text).toBe(first.text)
    expect((await get(ports[0], path, `application/pdf;q=0.1, ${accept}`)).cache).not.toBe('HIT')
  })

  test('a change of one record makes its own documents stale, and no other', async () => {
    const changing = [
      '/doc/building/gent/library',
      '/timemap/building/gent/library',
      '/feed',
      '/feed/by-municipality/gent/1',
      '/fragments/gent',
    ]
    const same = [
      '/doc/building/gent/town-hall',
      '/doc/building/aalst/pool',
      '/feed/by-municipality/aalst/1',
      '/feed/version/1',
      '/fragments/vocabulary',
    ]
    const all = [...changing, ...same]
    for (const path of all) await get(ports[1], path, '*/*')
    const record = service.program.iris.thing('building/gent/library')
    const quads = parseQuads(`<${record.value}> a <${acc.Building.value}> ; <${rdfs.label.value}> "Mediatheek"@nl .`)
    await service.program.records.commit([{ record, quads }], { role: 'tester', reason: 'a test of caches' })
    const after = await Promise.all(all.map(async path => [path, (await getAnew(path, '*/*')).cache]))
    expect(after).toEqual([...changing.map(path => [path, 'EXPIRED']), ...same.map(path => [path, 'REVALIDATED'])])
    expect((await get(ports[1], '/doc/building/gent/library', '*/*')).text).toContain('Mediatheek')
  })
})
