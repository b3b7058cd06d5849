import { expect, test } from 'vitest'
import { keptSince, startForgetting } from '../src/open-retention.js'
import type { Reports } from '../src/reports/reports.js'

const reportsThat = (forgetBefore: Reports['forgetBefore']) => ({ forgetBefore }) as Reports

test('the service forgets what is older than the days of the configuration when it starts', async () => {
  const times: string[] = []
  const reports = reportsThat(async time => (times.push(time), []))
  await startForgetting({ reportsKept: 365 }, reports, () => undefined).close()
  expect(times).toHaveLength(1)
  expect(Date.now() - Date.parse(times[0] ?? '')).toBeGreaterThanOrEqual(365 * 86_400_000)
})

test('with 0 days it forgets nothing', async () => {
  const refuse = () => Promise.reject(new Error('asked'))
  await startForgetting({ reportsKept: 0 }, reportsThat(refuse), message => expect.fail(message)).close()
})

test('reports that cannot be written are told of, and stop nothing', async () => {
  const said: string[] = []
  const refuse = () => Promise.reject(new Error('read only'))
  await startForgetting({ reportsKept: 1 }, reportsThat(refuse), message => void said.push(message)).close()
  expect(said).toEqual(['The texts of old reports of visitors could not be removed: Error: read only'])
})

test('the time from which texts are kept is whole days ago', () => {
  expect(keptSince(2, Date.parse('2026-11-27T10:00:00Z'))).toBe('2026-11-25T10:00:00.000Z')
})
