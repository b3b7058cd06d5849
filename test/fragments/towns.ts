import { parseQuads } from '../../src/rdf/parse.js'
import { inGraph, namedNode } from '../../src/rdf/terms.js'
import { prefixes } from '../../src/rdf/vocab.js'
import { createMemoryStore } from '../../src/store/memory-store.js'
import type { GraphChange, QuadStore } from '../../src/store/store.js'

/** Buildings of two towns, each with an entrance and a door; 10 quads a building. */
export function townRecords(count: number): GraphChange[] {
  return Array.from({ length: count }, (_, number) => {
    const town = number % 2 === 0 ? 'gent' : 'genk'
    const subject = `https://data.example.org/id/building/${town}/${number}`
    const graph = namedNode(subject.replace('/id/', '/doc/'))
    return { graph, quads: inGraph(parseQuads(recordText(subject, town, number)), graph) }
  })
}

/** A store that holds them. */
export async function townStore(count: number): Promise<QuadStore> {
  const store = createMemoryStore()
  await store.apply(townRecords(count), { sequence: 1, time: new Date(Date.UTC(2024, 0, 1)) })
  return store
}

function recordText(subject: string, town: string, number: number): string {
  return `
    @prefix acc: <${prefixes.acc}> .
    @prefix dct: <${prefixes.dct}> .
    @prefix rdfs: <${prefixes.rdfs}> .
    @prefix schema: <${prefixes.schema}> .
    <${subject}> a acc:Building ;
      rdfs:label "gebouw ${number}"@nl, "building ${number} \\"${town}\\"" ;
      schema:containedInPlace <https://data.example.org/id/town/${town}> ;
      acc:hasEntrance <${subject}/entrance/main> .
    <${subject}/entrance/main> a acc:Entrance ; acc:door <${subject}/entrance/main/door/1> .
    <${subject}/entrance/main/door/1> a acc:Door ; acc:clearWidth ${70 + (number % 40)}.5 ; acc:leaves ${1 + (number % 2)} .
  `
}
