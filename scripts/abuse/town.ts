import { readConfig } from '../../src/config.js'
import { fillWithDemo } from '../../src/cli/demo.js'
import { openProgram, type Program } from '../../src/main.js'
import { parseQuads } from '../../src/rdf/parse.js'
import { inGraph } from '../../src/rdf/terms.js'
import type { Submission } from '../../src/records/records.js'

const houses = 700
const entrances = 12

/** Fills a data folder with the demo data and some 50,000 statements more; gives the number of doors among those. */
export async function buildTown(folder: string): Promise<number> {
  const program = await openProgram(readConfig({ data: folder }, {}))
  try {
    await fillWithDemo(program)
    for (let first = 0; first < houses; first += 100) await addHouses(program, first)
  } finally {
    await program.close()
  }
  return houses * entrances
}

async function addHouses({ records, iris }: Program, first: number): Promise<void> {
  const submissions = Array.from({ length: 100 }, (_, index): Submission => {
    const record = iris.thing(`building/abuse/house-${first + index}`)
    const graph = iris.graph(record.value) ?? record
    return { record, quads: inGraph(parseQuads(describeHouse(first + index), { baseIri: record.value }), graph) }
  })
  const outcomes = await records.commit(submissions, { role: 'tester', reason: 'a town for the abuse test' })
  const refused = outcomes.find(({ kind }) => kind === 'refused')
  if (refused) throw new Error(`${refused.record.value} is refused`)
}

function describeHouse(number: number): string {
  const name = `house-${number}`
  const parts = Array.from({ length: entrances }, (_, index) => {
    const [entrance, door] = [`<${name}/entrance/${index}>`, `<${name}/entrance/${index}/door/1>`]
    return `<${name}> acc:hasEntrance ${entrance} .
      ${entrance} a acc:Entrance ; rdfs:label "Ingang ${index}"@nl ; acc:door ${door} .
      ${door} a acc:Door ; acc:clearWidth ${80 + (index % 20)}.0 .`
  })
  return `@prefix acc: <https://w3id.org/drempel/ns#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
    <${name}> a acc:Building ; rdfs:label "Huis ${number}"@nl . ${parts.join('\n')}`
}
