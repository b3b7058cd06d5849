import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Attack, Target } from './attack.js'
import { send, type Answer } from './request.js'
import { judge } from './verdict.js'

const piece = Buffer.alloc(64 * 1024, '#')
const megabytes = 60

/** Attacks by what is sent. */
export const bodyAttacks: readonly Attack[] = [
  {
    ...{ row: 4, name: '60 MB, announced', short: true },
    run: async (target, from) =>
      judge(await post(target, from, sixty(), { 'content-length': String(megabytes * 2 ** 20) }), refused),
  },
  {
    ...{ row: 4, name: '60 MB, unannounced', short: true },
    run: async (target, from) => judge(await post(target, from, sixty()), refused),
  },
  {
    ...{ row: 4, name: '60 MB as a form' },
    run: async (target, from) =>
      judge(await post(target, from, sixty(), { 'content-type': 'application/x-www-form-urlencoded' }), refused),
  },
  {
    ...{ row: 4, name: 'a zip bomb' },
    async run(target, from) {
      const body = [await promisify(gzip)(Buffer.alloc(50 * 2 ** 20, '#'))]
      return judge(await post(target, from, body, { 'content-encoding': 'gzip' }), { statuses: [413, 415] })
    },
  },
  {
    ...{ row: 4, name: '20 times 60 MB at once' },
    async run(target, from) {
      const answers = await Promise.all(Array.from({ length: 20 }, () => post(target, from, sixty())))
      return answers.flatMap(answer => judge(answer, { ...refused, withinMs: 20_000 }))
    },
  },
]

const refused = { statuses: [413] }

function* sixty(): Iterable<Buffer> {
  for (let count = 0; count < megabytes * 16; count++) yield piece
}

function post(
  target: Target,
  from: string,
  body: Iterable<Buffer>,
  headers: Record<string, string> = {},
): Promise<Answer> {
  return send(`${target.address}sparql`, {
    ...{ from, method: 'POST', body },
    headers: { 'content-type': 'application/sparql-query', ...headers },
  })
}
