import { once } from 'node:events'
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express, { type ErrorRequestHandler } from 'express'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readBody, refuseBodies, sendWithoutReading } from '../../../src/http/limits/bodies.js'
import { statusFor } from '../../../src/http/problems.js'

const limit = 1000
const sendError: ErrorRequestHandler = (error: unknown, request, response, _next) => {
  const status = statusFor(error)
  response.status(status)
  if (status === 413) sendWithoutReading(request, response, String(error))
  else response.send(String(error))
}
let server: Server

beforeAll(async () => {
  const app = express()
  app.use(refuseBodies)
  app.use(async (request, response) => void response.send(await readBody(request, limit)))
  app.use(sendError)
  server = createServer(app).listen(0, '127.0.0.1')
  await once(server, 'listening')
})

afterAll(() => void server.close())

interface Sent {
  status: number
  text: string
  /** Pieces that were taken before the connection was closed. */
  pieces: number
}

/** Sends pieces until the server closes the connection, or there are no more. */
function send(path: string, pieces: readonly Buffer[], headers: Record<string, string> = {}): Promise<Sent> {
  return new Promise(resolve => {
    const sent: Sent = { status: 0, text: '', pieces: 0 }
    const { port } = server.address() as AddressInfo
    const asking = request({ port, path, method: 'POST', headers, agent: false }, response => {
      sent.status = response.statusCode ?? 0
      response.setEncoding('utf8').on('data', (piece: string) => (sent.text += piece))
    })
    asking.on('error', () => undefined).on('close', () => resolve(sent))
    const next = () => {
      const piece = pieces[sent.pieces]
      if (!piece) return void asking.end()
      asking.write(piece, error => {
        if (error) return
        sent.pieces++
        next()
      })
    }
    next()
  })
}

const megabyte = Buffer.alloc(2 ** 20, '#')
const many = Array.from({ length: 200 }, () => megabyte)

describe('a body', () => {
  test('within the limit is read', async () => {
    expect(await send('/sparql', [Buffer.from('déjà')])).toMatchObject({ status: 200, text: 'déjà' })
  })

  test.each([
    ['announced', { 'content-length': String(200 * 2 ** 20) }],
    ['not announced', {}],
  ])('that is too large, %s, is answered and not read', async (_, headers) => {
    const { status, text, pieces } = await send('/sparql', many, headers)
    expect([status, text]).toEqual([413, `Problem: The body is longer than ${limit} bytes.`])
    expect(pieces).toBeLessThan(50)
  })

  test('is not read where nobody asks for one', async () => {
    const { status, pieces } = await send('/', many)
    expect(status).toBe(413)
    expect(pieces).toBeLessThan(50)
  })

  test.each([
    ['that is not UTF-8', [Buffer.from([0xff])], {}, 400],
    ['that is compressed', [Buffer.from('x')], { 'content-encoding': 'gzip' }, 415],
  ])('%s is refused', async (_, pieces, headers, status) => {
    expect((await send('/sparql', pieces, headers as Record<string, string>)).status).toBe(status)
  })
})
