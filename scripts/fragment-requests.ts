// Writes into docs/fragments.md how many requests Comunica makes for twelve queries over the demo data:
// npx tsx scripts/fragment-requests.ts
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fillWithDemo } from '../src/cli/demo.js'
import { readConfig } from '../src/config.js'
import { projectPath } from '../src/paths.js'
import { serve } from '../src/serve.js'
import { askClient, askEndpoint, clientKinds } from './fragments/ask-client.js'
import { clientQueries } from './fragments/client-queries.js'

const document = projectPath('docs/fragments.md')
const data = mkdtempSync(join(tmpdir(), 'drempel-requests-'))
const service = await serve(readConfig({ port: '0', queryProcesses: '1', data }, {}), { prepare: fillWithDemo })
try {
  const rows: string[] = []
  for (const { name, text } of clientQueries) {
    const found = await askEndpoint(`${service.address}sparql`, text)
    const counts: number[] = []
    for (const kind of clientKinds) counts.push((await askClient(kind, `${service.address}fragments`, text)).requests)
    rows.push(`| ${[name, found.length, ...counts].join(' | ')} |`)
  }
  const table = [`| query | rows | ${clientKinds.join(' | ')} |`, '| --- | --- | --- | --- | --- |', ...rows].join('\n')
  const text = readFileSync(document, 'utf8')
  writeFileSync(document, text.replace(/(<!-- requests -->\n)[^]*?(\n<!-- end -->)/, `$1\n${table}\n$2`))
} finally {
  await service.close()
  rmSync(data, { recursive: true })
}
