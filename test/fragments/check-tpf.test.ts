import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'
import { findPort } from '../../scripts/find-port.js'
import { expect, test } from 'vitest'
import { projectPath } from '../../src/paths.js'
import { startService } from '../http/service.js'

const checker = projectPath('../shared/tools/check-tpf.mjs')

/** A name that leads here for the checker only, so that the fixed base is not where the service happens to listen. */
const host = 'data.example.org'
const resolver = `data:text/javascript,${encodeURIComponent(`
  import dns from 'node:dns'
  const { lookup } = dns
  dns.lookup = (name, ...rest) => lookup(name === '${host}' ? '127.0.0.1' : name, ...rest)`)}`

test.skipIf(!existsSync(checker))(
  'a black-box check of Triple Pattern Fragments finds no fault (skipped without ../shared)',
  async () => {
    const port = await findPort()
    const base = `http://${host}:${port}/`
    const service = await startService({ port: String(port), host: '127.0.0.1', base, pageSize: '20' })
    try {
      const options = ['--base', `${base}fragments`, '--n3', projectPath('node_modules/n3'), '--max-pages', '400']
      const { stdout } = await promisify(execFile)(process.execPath, ['--import', resolver, checker, ...options])
      expect([...stdout.matchAll(/^FAIL .*$/gm)].map(String)).toEqual([])
      expect(stdout).toContain('pages hold every match once')
      expect(stdout.match(/^ {2}ok {2}\[/gm)?.length).toBeGreaterThanOrEqual(48)
    } finally {
      await service.close()
    }
  },
)
