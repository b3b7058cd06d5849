import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig, type Config } from '../../src/config.js'
import { projectPath } from '../../src/paths.js'
import { parseQuads } from '../../src/rdf/parse.js'
import { inGraph, namedNode } from '../../src/rdf/terms.js'
import { serve, type Service } from '../../src/serve.js'

/** A real service on a free port over a data folder of its own, with the records of test/fixtures/town.ttl. */
export interface TestService extends Service {
  /** Address without the slash at its end, for supertest. */
  origin: string
  /** IRI of a thing from its path below `id/`. */
  id(path: string): string
}

export async function startService(settings: Partial<Record<keyof Config, string>> = {}): Promise<TestService> {
  const data = mkdtempSync(join(tmpdir(), 'drempel-http-'))
  const service = await serve(readConfig({ port: '0', queryProcesses: '1', ...settings, data }, {}), {
    prepare: addTown,
    // Entity tags change with the outcomes, at a moment that a test would not expect.
    watches: false,
  })
  await service.queries.ready()
  return {
    ...service,
    origin: new URL(service.address).origin,
    id: path => `${service.program.iris.base}id/${path}`,
    async close() {
      await service.close()
      rmSync(data, { recursive: true })
    },
  }
}

export async function addTown({ records, iris }: Service['program']): Promise<void> {
  const turtle = readFileSync(projectPath('test/fixtures/town.ttl'), 'utf8')
  const quads = parseQuads(turtle, { baseIri: `${iris.base}id/building/` })
  const names = new Set(quads.map(quad => iris.record(quad.subject.value)?.value ?? quad.subject.value))
  const submissions = [...names].map(name => {
    const own = quads.filter(quad => iris.record(quad.subject.value)?.value === name)
    return { record: namedNode(name), quads: inGraph(own, iris.graph(name) ?? namedNode(name)) }
  })
  const outcomes = await records.commit(submissions, { role: 'tester', reason: 'the town of the tests' })
  const refused = outcomes.filter(outcome => outcome.kind === 'refused')
  if (refused.length > 0) throw new Error(JSON.stringify(refused, undefined, 2))
}
