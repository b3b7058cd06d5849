import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { cutSlowReaders } from '../../../src/http/limits/slow-readers.js'

const size = 64 * 2 ** 20
let server: Server

/** A server that answers with 64 MiB, and at `/slow` with a word after a while. */
async function listen(pace: number): Promise<void> {
  server = createServer((request, response) => {
    if (request.url === '/slow') setTimeout(() => response.end('done'), 2000)
    else response.end(Buffer.alloc(size))
  })
  cutSlowReaders(server, { graceMs: 1500, pace, everyMs: 50 })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
}

afterEach(() => void server.close())

function get(path: string): Socket {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`)
  return socket
}

/** Bytes that come before the connection ends, in whatever way. */
async function countBytes(socket: Socket): Promise<number> {
  let bytes = 0
  try {
    for await (const piece of socket) bytes += (piece as Buffer).length
  } catch {
    return bytes
  }
  return bytes
}

/** Settles when the server has done with the next answer, sent or cut. */
async function nextAnswer(): Promise<void> {
  const [, response] = (await once(server, 'request')) as [unknown, NodeJS.EventEmitter]
  await once(response, 'close')
}

test('a reader who takes nothing is cut off', async () => {
  await listen(1)
  const over = nextAnswer()
  const reader = get('/').pause()
  await over
  expect(await countBytes(reader)).toBeLessThan(size)
})

test('a reader who takes little at a time is cut off, though it never stops', async () => {
  await listen(1e12)
  const over = nextAnswer()
  const reader = get('/').pause()
  const clock = setInterval(() => void reader.read(64), 10)
  await over
  clearInterval(clock)
  expect(await countBytes(reader)).toBeLessThan(size)
})

test('a reader who takes all gets all', async () => {
  await listen(1)
  expect(await countBytes(get('/'))).toBeGreaterThan(size)
})

test('an answer that takes its time to begin is not the fault of its reader', async () => {
  await listen(1)
  let text = ''
  for await (const piece of get('/slow').setEncoding('utf8')) text += String(piece)
  expect(text).toMatch(/done$/)
})
