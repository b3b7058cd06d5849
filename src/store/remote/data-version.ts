import { iriText, termText } from '../../rdf/term-text.js'
import { literal } from '../../rdf/terms.js'
import type { DataVersion } from '../store.js'
import type { Endpoint } from './endpoint.js'

const sequence = '<urn:drempel:sequence>'
const time = '<urn:drempel:time>'

/** The data version that a store holds; zero for one that was never written to. */
export async function readDataVersion(endpoint: Endpoint, graph: string): Promise<DataVersion> {
  const node = iriText(graph)
  const { rows } = await endpoint.select(
    `SELECT ?sequence ?time WHERE { GRAPH ${node} { ${node} ${sequence} ?sequence ; ${time} ?time } }`,
  )
  const [row] = rows
  return row
    ? { sequence: Number(row['sequence']?.value), time: new Date(row['time']?.value ?? 0) }
    : { sequence: 0, time: new Date(0) }
}

/** An update that puts a data version in place, in one step; plain texts, as every product keeps these unharmed. */
export function toVersionUpdate(graph: string, version: DataVersion): string {
  const node = iriText(graph)
  const values = `${sequence} ${termText(literal(String(version.sequence)))} ; ${time} ${termText(literal(version.time.toISOString()))}`
  return `WITH ${node} DELETE { ?s ?p ?o } INSERT { ${node} ${values} } WHERE { OPTIONAL { ?s ?p ?o } }`
}
