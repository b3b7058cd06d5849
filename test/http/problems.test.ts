import express from 'express'
import supertest from 'supertest'
import { expect, test } from 'vitest'
import type { Parts } from '../../src/http/parts.js'
import { sendProblems } from '../../src/http/problems.js'
import { Problem } from '../../src/problem.js'

/** What a client gets that does not want a page, when a route throws. */
async function thrown(problem: Problem) {
  const app = express()
  app.get('/', () => {
    throw problem
  })
  app.use(sendProblems({} as Parts))
  return supertest(app).get('/')
}

test.each([
  [new Problem('too-many', 'Too much.', { retrySeconds: 12.3 }), 429, '13'],
  [new Problem('busy', 'Too busy.', { retrySeconds: 5 }), 503, '5'],
  [new Problem('too-slow', 'Too slow.'), 503, '10'],
  [new Problem('too-expensive', 'Too much work.'), 422, undefined],
  [new Problem('result-too-large', 'Too long.'), 422, undefined],
])('%s is told with a status, and when to come back', async (problem, status, retryAfter) => {
  const response = await thrown(problem)
  expect(response.status).toBe(status)
  expect(response.headers['retry-after']).toBe(retryAfter)
  expect(response.type).toBe('application/problem+json')
  expect(response.body).toMatchObject({ status, detail: problem.message })
})

test('a connection on which too much was sent is closed', async () => {
  const response = await thrown(new Problem('too-large', 'Too much.'))
  expect([response.status, response.headers['connection']]).toEqual([413, 'close'])
})
