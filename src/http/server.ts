import { createServer, type Server } from 'node:http'
import { cutSlowReaders } from './limits/slow-readers.js'

/** Connections at a time; a reverse proxy keeps those of one address within bounds. */
const mostConnections = 2000

/** An HTTP server that does not wait long: neither for requests that trickle in, nor for answers that trickle out. */
export function createHttpServer(): Server {
  const server = createServer({
    headersTimeout: 10_000,
    requestTimeout: 30_000,
    keepAliveTimeout: 5000,
    connectionsCheckingInterval: 2000,
    maxHeaderSize: 16_384,
  })
  server.maxConnections = mostConnections
  cutSlowReaders(server)
  return server
}
