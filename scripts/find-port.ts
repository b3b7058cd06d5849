import { createServer, type AddressInfo } from 'node:net'

/** A port that was free a moment ago, for a program that has to know its address before it listens. */
export async function findPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise(resolve => server.close(resolve))
  return port
}
