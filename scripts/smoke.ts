// Starts the built program with the demo data and asks it once for each kind of thing; exits with 1 when one is wrong.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Parser } from 'n3'
import { startProgram } from './start-program.js'

const folder = mkdtempSync(join(tmpdir(), 'drempel-smoke-'))
const program = await startProgram('--demo', '--data', folder)
try {
  await ask(program.address)
} finally {
  await program.stop()
  rmSync(folder, { recursive: true })
}

async function ask(address: string): Promise<void> {
  const void_ = await get('.well-known/void', 'application/n-triples')
  const [, example = ''] = /exampleResource> <([^>]+)>/.exec(void_) ?? []
  const path = new URL(example).pathname.slice(1)
  expectTo((await get(path, 'text/html')).includes('<h1'), 'a record as a page')
  const turtle = new Parser().parse(await get(path, 'text/turtle'))
  expectTo(turtle.length > 10, `a record as Turtle: ${turtle.length} triples`)
  const jsonLd = JSON.parse(await get(path, 'application/ld+json')) as Record<string, unknown>
  expectTo('@context' in jsonLd, 'a record as JSON-LD')
  const fragment = new Parser({ format: 'N-Quads' }).parse(await get('fragments', 'application/n-quads'))
  expectTo(fragment.length > 100, `a fragment: ${fragment.length} quads`)
  const query = encodeURIComponent('SELECT (COUNT(*) AS ?n) { ?door <https://w3id.org/drempel/ns#clearWidth> ?width }')
  const answer = JSON.parse(await get(`sparql?query=${query}`, 'application/sparql-results+json')) as Answer
  expectTo(
    Number(answer.results.bindings[0]?.n?.value) > 10,
    `a query: ${answer.results.bindings[0]?.n?.value} doors with a width`,
  )

  async function get(at: string, accept: string): Promise<string> {
    const response = await fetch(address + at, { headers: { accept } })
    if (!response.headers.get('content-type')?.startsWith(accept))
      throw new Error(`${at}: ${response.status} ${await response.text()}`)
    return response.text()
  }
}

interface Answer {
  results: { bindings: Record<string, { value: string }>[] }
}

function expectTo(holds: boolean, what: string): void {
  if (!holds) throw new Error(`wrong: ${what}`)
  console.log(`ok: ${what}`)
}
