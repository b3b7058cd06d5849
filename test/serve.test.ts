import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readConfig } from '../src/config.js'
import { serve } from '../src/serve.js'

test('who comes while the data folder is being opened is told to ask again, and then answered', async () => {
  const data = mkdtempSync(join(tmpdir(), 'drempel-serve-'))
  const early: Response[] = []
  const service = await serve(readConfig({ port: '0', queryProcesses: '1', data }, {}), {
    prepare: async ({ iris }) => void early.push(await fetch(`${iris.base}health`)),
  })
  try {
    expect(early.map(({ status, headers }) => [status, headers.get('retry-after')])).toEqual([[503, '2']])
    expect(await early[0]?.json()).toMatchObject({ status: 503, detail: 'Drempel is starting.' })
    expect((await fetch(`${service.address}health`)).status).toBe(200)
  } finally {
    await service.close()
    rmSync(data, { recursive: true })
  }
})
