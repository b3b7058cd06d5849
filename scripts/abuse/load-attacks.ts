import { connect } from 'node:net'
import { ask, neighbour, type Attack, type Target } from './attack.js'
import { childrenOf, loadOf } from '../processes.js'
import { queryAddress, send } from './request.js'
import { graceMs, judge, limitMs } from './verdict.js'

const heavy = [
  'SELECT * { ?a a ?t . ?b a ?t . ?c a ?t } ORDER BY ?a ?b ?c',
  `ASK { FILTER(REGEX("${'a'.repeat(40)}!", "^(a+)+$")) }`,
  'SELECT ?o (COUNT(*) AS ?n) { ?s ?p ?o . ?t ?p ?r } GROUP BY ?o ORDER BY ?n',
]
const heavyOne = (index: number) => heavy[index % heavy.length] ?? ''
const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))
const times = <Item>(count: number, make: (index: number) => Item) => Array.from({ length: count }, (_, at) => make(at))

/** Attacks by number, by pace and by leaving. */
export const loadAttacks: readonly Attack[] = [
  {
    ...{ row: 3, name: 'each query process killed in its turn' },
    async run(target, from) {
      const complaints: string[] = []
      for (const pid of childrenOf(target.pid)) {
        const answers = times(4, () => ask(target, 'SELECT ?s { ?s ?p ?o } LIMIT 5', from))
        process.kill(pid, 'SIGKILL')
        complaints.push(...(await Promise.all(answers)).flatMap(answer => judge(answer, { statuses: [200], rows: 5 })))
        await pause(4000)
      }
      return complaints
    },
  },
  {
    ...{ row: 4, name: '20 readers who read nothing', short: true },
    run: (target, from) => neverRead(target, from, 20),
  },
  {
    ...{ row: 5, name: '10 clients who leave', short: true },
    async run(target) {
      const before = childrenOf(target.pid)
      const clients = times(10, () => new AbortController())
      const asked = clients.map(({ signal }, index) => ask(target, heavyOne(index), neighbour(index), signal))
      await pause(1000)
      clients.forEach(client => client.abort())
      await Promise.all(asked)
      await pause(1000)
      const old = childrenOf(target.pid).filter(pid => before.includes(pid))
      const busy = (await loadOf(old, 500)).filter(load => load > 0.5)
      return busy.map(load => `a process uses ${Math.round(load * 100)} % a second after its client left`)
    },
  },
  {
    ...{ row: 5, name: '200 short queries whose clients leave' },
    async run(target, from) {
      for (let count = 0; count < 200; count++) {
        const client = new AbortController()
        const asked = ask(target, 'SELECT * { ?s ?p ?o } LIMIT 500', from, client.signal)
        await pause(5)
        client.abort()
        await asked
      }
      return []
    },
  },
  {
    ...{ row: 6, name: '20 heavy clients at once', short: true },
    async run(target) {
      const answers = await Promise.all(times(20, index => ask(target, heavyOne(index), neighbour(index))))
      return answers.flatMap(answer => judge(answer))
    },
  },
  {
    ...{ row: 6, name: '30 heavy queries of one client', short: true },
    async run(target, from) {
      const answers = await Promise.all(times(30, index => ask(target, heavyOne(index), from)))
      const complaints = answers.flatMap(answer => judge(answer))
      return answers.some(({ status }) => status === 429) ? complaints : [...complaints, 'nobody got 429']
    },
  },
  {
    ...{ row: 6, name: 'a scraper: 300 short queries, 30 at a time' },
    async run(target, from) {
      const complaints: string[] = []
      for (let round = 0; round < 10; round++) {
        const answers = await Promise.all(
          times(30, at => ask(target, `SELECT * { ?s ?p ?o } OFFSET ${at} LIMIT 20`, from)),
        )
        complaints.push(...answers.flatMap(answer => judge(answer, { rows: 20 })))
      }
      return complaints
    },
  },
  {
    ...{ row: 6, name: '200 connections that trickle', short: true },
    async run({ address }) {
      const { hostname, port } = new URL(address)
      const sockets = times(200, index =>
        connect({ host: hostname, port: Number(port), localAddress: neighbour(index % 50) }),
      )
      let open = sockets.length
      for (const socket of sockets) {
        socket.on('error', () => undefined).on('close', () => (open -= 1))
        socket.resume().write('GET /sparql HTTP/1.1\r\nHost: localhost\r\nX-')
      }
      await pause(14_000)
      const stillOpen = open
      sockets.forEach(socket => socket.destroy())
      return stillOpen > 0 ? [`${stillOpen} of 200 connections still open after 14 s`] : []
    },
  },
]

/** Asks for large answers and leaves them; the connections must be cut, and others from the same place refused. */
async function neverRead(target: Target, from: string, count: number): Promise<string[]> {
  const { hostname, port, pathname, search } = new URL(queryAddress(target.address, 'SELECT * { ?s ?p ?o }'))
  const sockets = times(count, () => connect({ host: hostname, port: Number(port), localAddress: from }))
  for (const socket of sockets) {
    socket.on('error', () => undefined).pause()
    socket.write(`GET ${pathname}${search} HTTP/1.1\r\nHost: localhost\r\nAccept: text/csv\r\n\r\n`)
  }
  await pause(limitMs + graceMs)
  const answer = await send(`${target.address}health`, { from })
  sockets.forEach(socket => socket.destroy())
  return judge(answer, { statuses: [200], withinMs: 1000 })
}
