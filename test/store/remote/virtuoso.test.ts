import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasVirtuoso, startVirtuoso, type Virtuoso } from '../../../scripts/virtuoso/start-virtuoso.js'
import { literal, namedNode, quad } from '../../../src/rdf/terms.js'
import { acc, xsd } from '../../../src/rdf/vocab.js'
import { openRemoteStore, type RemoteStoreOptions } from '../../../src/store/remote/remote-store.js'
import { virtuosoDialect } from '../../../src/store/remote/virtuoso-dialect.js'
import { storeContract } from '../store-contract.js'
import { longRead, numbers, oneBreath } from './exceptions.js'
import { numberForms, oddTerms } from './odd-terms.js'

describe.skipIf(!hasVirtuoso())('Virtuoso 7 (skipped where Debian’s virtuoso-opensource-7 is not installed)', () => {
  let server: Virtuoso
  beforeAll(async () => {
    server = await startVirtuoso()
  })
  afterAll(() => server?.stop())

  const openEmpty = async (options: Partial<RemoteStoreOptions> = {}) => {
    const { query, update, graphStore, user, password } = server
    const store = await openRemoteStore({
      query,
      update,
      graphStore,
      user,
      password,
      dialect: virtuosoDialect,
      ...options,
    })
    await store.clear()
    return store
  }

  storeContract('with requests of 5,000 rows', () => openEmpty(), { ...oneBreath, ...numbers })
  storeContract('with requests of three rows', () => openEmpty({ rows: 3 }), { ...oneBreath, ...longRead, ...numbers })
  oddTerms('Virtuoso', () => openEmpty(), [
    ...numberForms,
    [literal('1', xsd.boolean), literal('true', xsd.boolean)],
    [literal('99999999999999999999', xsd.integer), literal('99999999999999999999', xsd.decimal)],
  ])

  test('two values of one property that are equal as numbers become one', async () => {
    const store = await openEmpty()
    const quads = [literal('1', xsd.integer), literal('true', xsd.boolean)].map(value =>
      quad(acc.Door, acc.clearWidth, value),
    )
    await store.apply([{ graph: namedNode('urn:g'), quads }], { sequence: 1, time: new Date() })
    expect(await store.count({})).toBe(1)
  })

  test('what Virtuoso brings along is not ours', async () => {
    const store = await openEmpty()
    expect(await store.count({})).toBe(0)
    const all = await server.sql('SPARQL SELECT COUNT(*) WHERE { GRAPH ?g { ?s ?p ?o } };')
    expect(Number(/^\d+/m.exec(all)?.[0])).toBeGreaterThan(2000)
  })
})
