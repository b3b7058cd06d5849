import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { projectPath } from '../../src/paths.js'
import { takeLock } from '../../src/records/lock.js'
import { identifyProcess } from '../../src/records/process-identity.js'

let folder: string
const take = (name = 'writer') => takeLock({ folder, name, purpose: 'a test', waitMs: 0 })
const race = (times: number) =>
  spawn(process.execPath, ['--import', 'tsx', projectPath('test/records/lock-racer.ts'), folder, String(times)])

/** The file that a process would have left. */
function leave(identity: object): void {
  const { pid, started, boot, namespace } = { ...identifyProcess(), ...identity }
  writeFileSync(join(folder, `writer.${pid}-${started}-${boot}-${namespace}.0000.lock`), '{}')
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'drempel-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('a lock', () => {
  test('that is held is refused to another, who learns by whom, since when and what for', async () => {
    await take()
    const refused = take()
    await expect(refused).rejects.toMatchObject({ kind: 'busy' })
    await expect(refused).rejects.toThrow(new RegExp(`process ${process.pid} since 2.*Z for a test`))
    expect(readdirSync(folder)).toHaveLength(1)
  })

  test('can be had again when it was released', async () => {
    const lock = await take()
    lock.release()
    lock.release()
    await expect(take()).resolves.toBeDefined()
  })

  test('does not know those of another name', async () => {
    await take()
    await expect(take('snapshot')).resolves.toBeDefined()
  })

  test('of a process that was killed counts for nothing', async () => {
    const child = race(0)
    const ended = once(child, 'exit')
    await once(child.stdout, 'data')
    await expect(take()).rejects.toThrow(`process ${child.pid} `)
    child.kill('SIGKILL')
    await ended
    await expect(take()).resolves.toBeDefined()
    expect(readdirSync(folder)).toHaveLength(1)
  })

  test.each([
    ['a process whose number another has now', { started: '1' }],
    ['a process before the machine was started again', { boot: 'before' }],
    ['a process that there is not', { pid: 2 ** 30 }],
  ])('of %s counts for nothing', async (_, identity) => {
    leave(identity)
    await expect(take()).resolves.toBeDefined()
  })

  test('of another container stays, as nobody can see whether that lives; the cure names the file', async () => {
    leave({ pid: 2 ** 30, namespace: '1' })
    await expect(take()).rejects.toMatchObject({ cure: expect.stringContaining('.0000.lock') })
  })

  test('goes to one at a time, however many processes race', async () => {
    writeFileSync(join(folder, 'count'), '0')
    const racers = [race(20), race(20), race(20)]
    const ends = await Promise.all(racers.map(racer => once(racer, 'exit')))
    expect(ends.map(([code]) => code)).toEqual([0, 0, 0])
    expect(readFileSync(join(folder, 'count'), 'utf8')).toBe('60')
  })
})
