import { expect, test } from 'vitest'
import type { Child } from '../../../src/sparql/pool/child.js'
import { Clients } from '../../../src/sparql/pool/clients.js'
import { createJob, type Job } from '../../../src/sparql/pool/job.js'
import { Lanes } from '../../../src/sparql/pool/lanes.js'
import { Line } from '../../../src/sparql/pool/line.js'

const clients = new Clients({ clientQueries: 2, clientSeconds: 30 })
const message = {
  query: 'ASK {}',
  mediaTypes: [],
  defaultGraphUris: [],
  namedGraphUris: [],
  atLeast: 0,
  rows: 1,
  bytes: 1,
}
const job = (client: string, isLong = false): Job => ({ ...createJob(message, clients.get(client)), isLong })
const child = {} as Child

test('the query of whoever has taken least goes first, then the oldest', () => {
  const line = new Line()
  const [first, second, third] = [job('greedy'), job('modest'), job('modest')]
  clients.get('greedy').charge(1000)
  for (const each of [first, second, third]) line.add(each)
  const taken = []
  for (let next = line.next(() => true); next; next = line.next(() => true)) {
    taken.push(next)
    line.remove(next)
  }
  expect(taken).toEqual([second, third, first])
})

test('the youngest query of whoever has most waiting makes place, but not for one who has as many', () => {
  const line = new Line()
  const jobs = [job('a'), job('b'), job('b'), job('c')]
  jobs.forEach(each => line.add(each))
  expect(line.last(1)).toBe(jobs[2])
  expect(line.last(2)).toBeUndefined()
})

test('long queries leave one place free', () => {
  const lanes = new Lanes(3)
  lanes.start(job('d', true), child)
  lanes.start(job('e', true), child)
  expect(lanes.mayTake(job('f', true), 3)).toBe(false)
  expect(lanes.mayTake(job('f'), 3)).toBe(true)
})

test('a client has two long queries running at most', () => {
  const lanes = new Lanes(10)
  lanes.start(job('g', true), child)
  const late = job('g')
  lanes.start(late, child)
  expect(lanes.mayTake(job('g', true), 3)).toBe(true)
  lanes.markLong(late)
  expect(lanes.mayTake(job('g', true), 3)).toBe(false)
  expect(lanes.mayTake(job('g'), 3)).toBe(true)
  lanes.stop(late, child)
  expect(lanes.mayTake(job('g', true), 3)).toBe(true)
})

test('the youngest long query is an intruder while long ones hold all places', () => {
  const lanes = new Lanes(2)
  const [old, young] = [job('h'), job('h')]
  for (const each of [old, young]) lanes.start(each, child)
  lanes.markLong(old)
  expect(lanes.intruder).toBeUndefined()
  lanes.markLong(young)
  expect(lanes.intruder).toBe(young)
  expect(lanes.stop(young, child)).toBe(true)
  expect(lanes.stop(young, child)).toBe(false)
  expect(lanes.intruder).toBeUndefined()
})

test('a stranger gets the last place only while more than one process has nothing to do', () => {
  const lanes = new Lanes(2)
  expect(lanes.mayTake(job('stranger'), 1)).toBe(true)
  lanes.start(job('k'), child)
  expect(lanes.mayTake(job('stranger'), 1)).toBe(false)
  expect(lanes.mayTake(job('stranger'), 2)).toBe(true)
  clients.get('known').note('short')
  expect(lanes.mayTake(job('known'), 1)).toBe(true)
})

test('a query that turns out to be long tells against its client, once', () => {
  const lanes = new Lanes(2)
  const long = job('l')
  for (let count = 0; count < 10; count++) long.client.note('short')
  lanes.start(long, child)
  lanes.markLong(long)
  lanes.markLong(long)
  expect(long.client.isProven).toBe(true)
})

test('where there is one place only, long queries may have it', () => {
  const lanes = new Lanes(1)
  expect(lanes.mayTake(job('i', true), 3)).toBe(true)
  lanes.start(job('i', true), child)
  expect(lanes.intruder).toBeUndefined()
})
