import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { projectPath } from '../../src/paths.js'
import { startFragmentServer } from './fragment-server.js'
import { townStore } from './towns.js'

const checker = projectPath('../shared/tools/check-tpf.mjs')

/** What is left to the HTTP layer. */
const elsewhere = ['S negotiates text/html']

test.skipIf(!existsSync(checker))(
  'a black-box check of Triple Pattern Fragments finds no fault (skipped without ../shared)',
  async () => {
    const server = await startFragmentServer({ store: await townStore(40), pageSize: 20 })
    try {
      const options = ['--base', server.url, '--n3', projectPath('node_modules/n3'), '--max-pages', '30']
      const { stdout } = await promisify(execFile)(process.execPath, [checker, ...options])
      const failed = [...stdout.matchAll(/^FAIL \[([MSC])\] (.*?)(?: — .*)?$/gm)].map(
        ([, level, name]) => `${level} ${name}`,
      )
      expect(failed.filter(each => !elsewhere.includes(each))).toEqual([])
      expect(stdout.match(/^ {2}ok {2}\[[MSC]\]/gm)?.length).toBeGreaterThan(25)
      expect(stdout).toContain('pages hold every match once')
    } finally {
      await server.close()
    }
  },
)
