import { readFileSync } from 'node:fs'
import { projectPath } from '../../../src/paths.js'
import { parseQuads } from '../../../src/rdf/parse.js'
import { inGraph, namedNode } from '../../../src/rdf/terms.js'
import { startService, type TestService } from '../service.js'

/** The service of the tests with the hall of test/fixtures/planner-hall.ttl too. */
export async function startPlanner(): Promise<TestService> {
  const service = await startService()
  const turtle = readFileSync(projectPath('test/fixtures/planner-hall.ttl'), 'utf8')
  await commit(service, 'drempelare/zaal', turtle)
  return service
}

/** Puts a record in the place of the one that a service has of a building; no Turtle takes it away. */
export async function commit(service: TestService, name: string, turtle: string): Promise<void> {
  const { records, iris, catchUp } = service.program
  const record = namedNode(service.id(`building/${name}`))
  const text = turtle.replaceAll('https://drempel.example/', iris.base)
  const quads = inGraph(parseQuads(text, { baseIri: record.value }), iris.graph(record.value) ?? record)
  const outcomes = await records.commit([{ record, quads }], { role: 'tester', reason: 'a record of the tests' })
  const violations = outcomes.flatMap(outcome => (outcome.kind === 'refused' ? outcome.violations : []))
  const serious = violations.filter(({ severity }) => severity === 'violation')
  if (violations.length > 0)
    throw new Error(serious.map(({ focusNode, message }) => `${focusNode}: ${message}`).join('\n'))
  await catchUp()
}

/** A building with one entrance at a position and a door of a width. */
export function house(name: string, [long, lat]: readonly [number, number], width: number): string {
  const last = name.replace(/^.*\//, '')
  return `
    @base <https://drempel.example/id/building/${name}> .
    @prefix acc: <https://w3id.org/drempel/ns#> .
    @prefix geo: <http://www.opengis.net/ont/geosparql#> .
    @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
    <${last}> a acc:Building ; rdfs:label "Huis"@nl ;
      geo:hasGeometry <${last}/position> ; acc:hasEntrance <${last}/entrance/main> .
    <${last}/position> a geo:Geometry ; geo:asWKT "POINT(${long} ${lat})"^^geo:wktLiteral .
    <${last}/entrance/main> a acc:Entrance ; acc:door <${last}/entrance/main/door/1> .
    <${last}/entrance/main/door/1> a acc:Door ; acc:clearWidth ${width.toFixed(1)} .
  `
}
