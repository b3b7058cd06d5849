import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Clients, type Client } from '../../../src/sparql/pool/clients.js'

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }))
afterEach(() => void vi.useRealTimers())

const later = (seconds: number) => void vi.advanceTimersByTime(seconds * 1000)

describe('a client with 30 s of query time a minute', () => {
  let client: Client
  beforeEach(() => (client = new Clients({ clientQueries: 2, clientSeconds: 30 }).get('10.0.0.1')))

  test('may save up a minute', () => {
    client.charge(59_999)
    expect(client.isSpent).toBe(false)
    client.charge(1)
    expect(client.isSpent).toBe(true)
    expect(client.isBarred).toBe(false)
  })

  test('gets half a second back for each that goes by, and is told when to come back', () => {
    client.charge(60_000)
    expect(client.retrySeconds).toBe(12)
    later(12)
    expect(client.spentMs).toBe(54_000)
    expect(client.isSpent).toBe(false)
  })

  test('never has more than nothing spent', () => {
    client.charge(1000)
    later(3600)
    expect(client.spentMs).toBe(0)
  })

  test('is barred when it goes on at twice that', () => {
    client.charge(120_000)
    expect(client.isBarred).toBe(true)
    expect(client.retrySeconds).toBe(12)
    later(12)
    expect(client.isBarred).toBe(false)
    expect(client.isSpent).toBe(true)
  })

  test('is known by its last queries: a long one undoes five short ones', () => {
    for (let count = 0; count < 6; count++) client.note('short')
    client.note('long')
    expect(client.isProven).toBe(true)
    client.note('long')
    expect(client.isProven).toBe(false)
  })

  test('has room for two long queries', () => {
    expect(client.hasRoom).toBe(true)
    client.longOnes = 2
    expect(client.hasRoom).toBe(false)
  })

  test('goes after others while it has a query running, and before it has shown that its queries are short', () => {
    expect(client.load).toBe(1000)
    client.note('short')
    expect(client.load).toBe(0)
    client.running = 1
    expect(client.load).toBe(1000)
  })
})

test.each([
  ['limits that are 0', new Clients({ clientQueries: 0, clientSeconds: 0 }).get('10.0.0.1')],
  ['no name', new Clients({ clientQueries: 2, clientSeconds: 30 }).get(undefined)],
])('a client with %s has no limits', (_, client) => {
  client.charge(1e9)
  client.longOnes = 100
  expect([client.isSpent, client.isBarred, client.hasRoom]).toEqual([false, false, true])
})

test('a client is the same one each time, until so many have come that those without debts are forgotten', () => {
  const clients = new Clients({ clientQueries: 2, clientSeconds: 30 })
  const [debtor, other] = ['10.0.0.1', '10.0.0.2'].map(name => clients.get(name))
  debtor?.charge(5000)
  expect(clients.get('10.0.0.2')).toBe(other)
  for (let number = 0; number < 10_000; number++) clients.get(`10.1.${number}`)
  expect(clients.get('10.0.0.1')).toBe(debtor)
  expect(clients.get('10.0.0.2')).not.toBe(other)
})
