import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { projectPath } from '../../src/paths.js'
import { backUp } from '../../src/records/backup.js'
import { openLedger } from '../../src/records/ledger.js'
import { restore } from '../../src/records/restore.js'
import { tamper } from '../records/raw-tables.js'

let folder: string
const at = (name: string) => join(folder, name)

/** Runs the built command line; what it prints, and how it ends. */
function drempel(...words: string[]) {
  const flags = ['--disable-proto=delete', projectPath('dist/cli.js'), ...words]
  const { stdout, stderr, status } = spawnSync(process.execPath, flags, { encoding: 'utf8' })
  return { stdout, stderr, status }
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'drempel-cli-backup-'))
  const ledger = openLedger(at('data'))
  for (let index = 0; index < 40; index++)
    await ledger.append([{ record: `https://data.example.org/id/building/gent/${index}`, text: `text ${index}` }], {
      role: 'tester',
      reason: 'to have something',
    })
  await ledger.close()
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('drempel backup, restore and verify', () => {
  test('a backup is restored and holds', () => {
    expect(drempel('backup', at('one.mdb'), '--data', at('data'))).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('40 changes of 40 records'),
    })
    expect(drempel('restore', at('one.mdb'), '--data', at('restored')).status).toBe(0)
    expect(drempel('verify', '--data', at('restored'))).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(
        /40 changes of 40 records: all as they were written.\nThe last link is [0-9a-f]{64}:/,
      ),
    })
  })

  test('restoring over something ends with 2', async () => {
    expect(drempel('restore', (await backUp(at('data'), at('two.mdb'))).file, '--data', at('data'))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('is not empty'),
    })
  })

  test('damage ends with 1, and is told with its record, its number and the cure', async () => {
    await restore((await backUp(at('data'), at('three.mdb'))).file, at('damaged'))
    await tamper(at('damaged'), ({ versions }) => void versions.putSync(7, Buffer.from('something else')))
    const { stdout, status } = drempel('verify', '--data', at('damaged'))
    expect(status).toBe(1)
    expect(stdout).toContain('Change 7 of https://data.example.org/id/building/gent/6: its content does not match')
    expect(stdout).toContain('Restore it from a backup')
  })

  test('a file that cannot even be walked ends with 1 and the cure, not with a crash', async () => {
    await restore((await backUp(at('data'), at('four.mdb'))).file, at('cut'))
    truncateSync(at('cut/ledger/data.mdb'), 16_384)
    const { stdout, stderr, status } = drempel('verify', '--data', at('cut'))
    expect(status).not.toBe(0)
    expect(stdout + stderr).toMatch(/from a backup/)
  })

  test('a second import at the same time is refused, and names the first', async () => {
    const ledger = openLedger(at('data'))
    const held = await ledger.hold('an import of first.csv')
    const words = [projectPath('data/demo/drempelare.xlsx'), '--mapping', projectPath('data/demo/drempelare.yaml')]
    const { stderr, status } = drempel('import', ...words, '--data', at('data'), '--base', 'https://data.example.org/')
    held.release()
    await ledger.close()
    expect(status).toBe(2)
    expect(stderr).toContain(`is held by process ${process.pid} since`)
    expect(stderr).toContain('for an import of first.csv')
  })
})
