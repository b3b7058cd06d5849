import { clientQueue, Clients, type ClientLimits } from './pool/clients.js'
import { full, spent, tooMany } from './pool/refusals.js'

/** Queries that a store is sent at a time, whoever asks. */
const most = 50

/** Does work for a client, by name; refuses it when the client has too much under way, or has used up its time. */
export type ForClient = <Result>(name: string | undefined, work: () => Promise<Result>) => Promise<Result>

/** What keeps one client from taking a store for itself: the store sees one user only, us. */
export function limitClients(limits: ClientLimits): ForClient {
  const clients = new Clients(limits)
  let running = 0
  return async (name, work) => {
    const client = clients.get(name)
    if (client.isSpent) throw spent(client, limits.clientSeconds)
    if (limits.clientQueries > 0 && client.running >= clientQueue) throw tooMany()
    if (running >= most) throw full()
    const began = performance.now()
    running++
    client.running++
    try {
      return await work()
    } finally {
      running--
      client.running--
      client.charge(performance.now() - began)
    }
  }
}
