import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Problem } from '../problem.js'

/** What the service answers at an address. */
export interface SiteAnswer {
  body: Buffer
  mediaType: string
}

/** Asks a service that listens on this machine only. */
export interface SiteReader {
  /** The answer, also when it says that the resource is gone; a Problem for other errors. */
  read(address: string, accept?: string): Promise<SiteAnswer>
  close(): Promise<void>
}

/** Statuses whose answers belong to the site: a withdrawn building keeps its page, which says so. */
const published = [200, 410]

/** Opens the service for reading; who opens, closes. */
export async function openSite(app: RequestListener): Promise<SiteReader> {
  const server = createServer(app)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    async read(address, accept = 'text/html') {
      const response = await fetch(origin + address, { headers: { accept, 'accept-encoding': 'identity' } })
      const body = Buffer.from(await response.arrayBuffer())
      if (published.includes(response.status))
        return { body, mediaType: response.headers.get('content-type')?.replace(/;.*$/, '') ?? '' }
      throw new Problem('storage', `${address} cannot be published: it is answered ${response.status}.`, {
        cure: body.toString().slice(0, 500),
      })
    },
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
