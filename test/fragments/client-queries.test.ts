import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askClient, askEndpoint, clientKinds } from '../../scripts/fragments/ask-client.js'
import { clientQueries } from '../../scripts/fragments/client-queries.js'
import { fillWithDemo } from '../../src/cli/demo.js'
import { readConfig } from '../../src/config.js'
import { collect } from '../../src/rdf/collect.js'
import type { JsonLdContext } from '../../src/rdf/json-ld-context.js'
import { parseJsonLd } from '../../src/rdf/parse-json-ld.js'
import { parseQuads } from '../../src/rdf/parse.js'
import { jsonLd, nQuads, syntaxes } from '../../src/rdf/syntaxes.js'
import { quadText, tripleText } from '../../src/rdf/term-text.js'
import { serve, type Service } from '../../src/serve.js'

let service: Service
let data: string
beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'drempel-clients-'))
  service = await serve(readConfig({ port: '0', queryProcesses: '1', data }, {}), { prepare: fillWithDemo })
})

afterAll(async () => {
  await service.close()
  rmSync(data, { recursive: true })
})

describe.each(clientQueries)('Comunica over fragments answers $name', ({ name, text, ordered }) => {
  test.each(clientKinds.filter(kind => !(kind === 'TPF' && name === 'GRAPH')))('by %s as /sparql does', async kind => {
    const expected = await askEndpoint(`${service.address}sparql`, text)
    expect(expected.length).toBeGreaterThan(0)
    const { rows } = await askClient(kind, `${service.address}fragments`, text)
    expect(ordered ? rows : rows.sort()).toEqual(ordered ? expected : expected.sort())
  })
})

describe('a fragment has the same statements in every syntax', () => {
  const label = 'predicate=http%3A%2F%2Fwww.w3.org%2F2000%2F01%2Frdf-schema%23label'
  const values = encodeURIComponent('(?o) { ("Gemeentehuis"@nl) ("Gemeentehuis") }')
  test.each([
    ['of triples', `fragments?${label}&graph=urn:ldf:defaultGraph`],
    ['of quads', `fragments?${label}`],
    ['restricted by rows', `fragments?subject=?s&${label}&object=?o&values=${values}`],
    ['of nothing', 'fragments?subject=urn:nothing'],
    ['of a municipality', 'fragments/drempelare'],
    ['of the vocabulary', 'fragments/vocabulary?page=2'],
  ])('%s', async (_, path) => {
    const read = async (mediaType: string) => {
      const response = await fetch(service.address + path, { headers: { accept: mediaType } })
      expect([response.status, response.headers.get('content-type')]).toEqual([200, expect.stringContaining(mediaType)])
      const text = await response.text()
      return mediaType === jsonLd.mediaType ? parseJsonLd(text, await readContext()) : parseQuads(text, { mediaType })
    }
    const reference = await read(nQuads.mediaType)
    expect(reference.length).toBeGreaterThan(20)
    for (const { mediaType, graphs } of syntaxes) {
      const toText = graphs ? quadText : tripleText
      const texts = (quads: typeof reference) => [...new Set(quads.map(toText))].sort()
      expect(texts(await collect(await read(mediaType))), mediaType).toEqual(texts(reference))
    }
  })

  const readContext = async (): Promise<JsonLdContext> => {
    const iri = `${service.program.iris.base}context.jsonld`
    return { iri, document: (await (await fetch(iri)).json()) as JsonLdContext['document'] }
  }
})
