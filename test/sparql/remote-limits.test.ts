import { setTimeout as delay } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { limitClients } from '../../src/sparql/remote-limits.js'

const forever = () => new Promise<never>(() => undefined)
const kindOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: { kind?: string }) => error.kind,
  )

describe('a store that many ask', () => {
  test('is kept from one client that asks ten things at once, and not from another', async () => {
    const forClient = limitClients({ clientQueries: 2, clientSeconds: 30 })
    for (let count = 0; count < 10; count++) void forClient('one', forever)
    expect(await kindOf(forClient('one', async () => 1))).toBe('too-many')
    expect(await forClient('other', async () => 1)).toBe(1)
  })

  test('is kept from a client that has used up its time', async () => {
    const forClient = limitClients({ clientQueries: 2, clientSeconds: 0.01 })
    await forClient('one', () => delay(60))
    expect(await kindOf(forClient('one', async () => 1))).toBe('too-many')
    expect(await forClient('other', async () => 1)).toBe(1)
  })

  test('is kept from more than fifty queries at a time', async () => {
    const forClient = limitClients({ clientQueries: 2, clientSeconds: 30 })
    for (let count = 0; count < 50; count++) void forClient(`client ${count}`, forever)
    expect(await kindOf(forClient('another', async () => 1))).toBe('busy')
  })

  test('gets the place back when work fails', async () => {
    const forClient = limitClients({ clientQueries: 2, clientSeconds: 30 })
    const fail = () => Promise.reject(new Error('no'))
    for (let count = 0; count < 60; count++) await expect(forClient('one', fail)).rejects.toThrow('no')
  })

  test('has no limits for whoever runs the program', async () => {
    const forClient = limitClients({ clientQueries: 2, clientSeconds: 30 })
    for (let count = 0; count < 20; count++) void forClient(undefined, forever)
    expect(await forClient(undefined, async () => 1)).toBe(1)
  })
})
