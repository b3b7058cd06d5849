import { EventEmitter } from 'node:events'
import type { Response } from 'express'
import { expect, test } from 'vitest'
import { createDeliveries } from '../../../src/http/limits/deliveries.js'

const response = () => Object.assign(new EventEmitter(), { closed: false }) as unknown as Response

test('a client that does not read its answers gets no further ones, until it does', () => {
  const deliveries = createDeliveries({ client: 100, all: 1000 })
  const unread = response()
  deliveries.note('a', unread, 101)
  expect(() => deliveries.refuse('a')).toThrow(expect.objectContaining({ kind: 'too-many' }))
  expect(() => deliveries.refuse('b')).not.toThrow()
  unread.emit('close')
  expect(() => deliveries.refuse('a')).not.toThrow()
})

test('nobody gets an answer while too many wait to be read', () => {
  const deliveries = createDeliveries({ client: 100, all: 200 })
  for (const client of ['a', 'b', 'c']) deliveries.note(client, response(), 90)
  expect(() => deliveries.refuse('d')).toThrow(expect.objectContaining({ kind: 'busy' }))
})

test('an answer whose reader has gone is not counted', () => {
  const deliveries = createDeliveries({ client: 100, all: 200 })
  deliveries.note('a', Object.assign(response(), { closed: true }), 150)
  expect(() => deliveries.refuse('a')).not.toThrow()
})
