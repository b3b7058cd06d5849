import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { replicateLDES } from 'ldes-client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findPort } from '../../scripts/find-port.js'
import { publishInto } from '../../src/cli/publish.js'
import { readConfig } from '../../src/config.js'
import { openProgram } from '../../src/main.js'
import { projectPath } from '../../src/paths.js'
import { addTown } from '../http/service.js'
import { hasNginx, startNginx, type Nginx } from '../nginx.js'

const documented = /```nginx\n([^]*?)```/.exec(readFileSync(projectPath('docs/publishing.md'), 'utf8'))?.[1] ?? ''
const folder = mkdtempSync(join(tmpdir(), 'drempel-nginx-'))
let nginx: Nginx
let origin: string

beforeAll(async () => {
  if (!hasNginx) return
  const config = readConfig({ data: join(folder, 'data'), base: 'https://data.example.org/' }, {})
  const program = await openProgram(config)
  await addTown(program)
  await program.close()
  await publishInto(join(folder, 'site'), config, { words: false })
  const port = await findPort()
  origin = `http://127.0.0.1:${port}`
  nginx = await startNginx(origin, () => `server { listen 127.0.0.1:${port}; root ${folder}/site; ${documented} }`)
}, 120_000)
afterAll(async () => {
  if (hasNginx) await nginx.close()
  rmSync(folder, { recursive: true, force: true })
})

describe.skipIf(!hasNginx)('a published site behind nginx (skipped without nginx)', () => {
  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/nl/building/gent/town-hall', 'text/html; charset=utf-8'],
    ['/id/building/gent/town-hall/entrance/main', 'text/html; charset=utf-8'],
    ['/doc/building/gent/town-hall.ttl', 'text/turtle; charset=utf-8'],
    ['/doc/building/gent/town-hall.jsonld', 'application/ld+json'],
    ['/assets/style.css', 'text/css'],
  ])('%s is answered as %s', async (address, type) => {
    const response = await fetch(origin + address)
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type])
  })

  test('is read by the LDES client: every building once', async () => {
    const client = replicateLDES({ url: `${origin}/feed.trig`, materialize: true })
    const members: string[] = []
    const reader = client.stream().getReader()
    for (let next = await reader.read(); !next.done; next = await reader.read())
      members.push(...next.value.quads.map(({ subject }) => subject.value))
    expect(new Set(members.filter(iri => /\/id\/building\/[^/]+\/[^/]+$/.test(iri)))).toEqual(
      new Set(
        ['gent/town-hall', 'gent/library', 'aalst/pool'].map(name => `https://data.example.org/id/building/${name}`),
      ),
    )
  })
})
