import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { startProgram } from '../../scripts/start-program.js'
import { projectPath } from '../../src/paths.js'
import { openLedger } from '../../src/records/ledger.js'

const runner = projectPath('../shared/tools/protocol-runner.mjs')
const suite = projectPath('../shared/suites/sparql11/protocol')

/** Graphs that the tests ask for; the suite has no file for the first. */
const graphs = [0, 1, 2, 3].map(number => {
  const file = join(suite, `data${number}.nt`)
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '<urn:test:s> <urn:test:p> <urn:test:o> .\n'
  return { record: `http://kasei.us/2009/09/sparql/data/data${number}.rdf`, text }
})

test.skipIf(!existsSync(runner))(
  'the W3C suite of the SPARQL protocol passes, but for updates, which are refused (skipped without ../shared)',
  async () => {
    const data = mkdtempSync(join(tmpdir(), 'drempel-protocol-'))
    const ledger = openLedger(data)
    await ledger.agreeOnBase('https://data.example.org/', '')
    await ledger.append(graphs, { role: 'tester', reason: 'graphs of the suite' })
    await ledger.close()
    const program = await startProgram('--data', data)
    try {
      const options = ['--manifest', join(suite, 'manifest.ttl'), '--n3', projectPath('node_modules/n3')]
      const run = promisify(execFile)(process.execPath, [runner, ...options, '--query', `${program.address}sparql`])
      const { stdout } = await run.catch((error: { stdout: string }) => error)
      const failed = [...stdout.matchAll(/^ +FAIL ([\w-]+)/gm)].map(([, name]) => name)
      expect(failed.filter(name => !name?.startsWith('update_'))).toEqual([])
      expect(failed).toHaveLength(7)
      expect(stdout).toMatch(/^27 of 34 pass/m)
    } finally {
      await program.stop()
      rmSync(data, { recursive: true })
    }
  },
  120_000,
)
