import { QueryEngine } from '@comunica/query-sparql'
import { Store } from 'n3'
import type { Quad } from '@rdfjs/types'
import { collect } from '../../../src/rdf/collect.js'
import type { Answer } from './answer.js'

const engine = new QueryEngine()

/** The answer of Comunica as it comes, over n3's store, whose default graph is its own. */
export async function askComunica(quads: readonly Quad[], query: string): Promise<Answer> {
  const result = await engine.query(query, { sources: [new Store([...quads])], readOnly: true })
  switch (result.resultType) {
    case 'bindings': {
      const stream = await result.execute()
      const { variables } = await result.metadata()
      const rows = (await collect(stream)).map(row => new Map(Array.from(row, ([{ value }, term]) => [value, term])))
      return { kind: 'rows', variables: variables.map(({ value }) => value), rows }
    }
    case 'quads':
      return { kind: 'graph', quads: (await collect(await result.execute())).filter(isTriple) }
    case 'boolean':
      return { kind: 'boolean', value: await result.execute() }
  }
  throw new Error(`Not a query: ${query}`)
}

/** Comunica 5.4.1 gives triples that RDF does not have, such as those about a text. */
function isTriple({ subject, predicate }: Quad): boolean {
  return subject.termType !== ('Literal' as string) && predicate.termType === 'NamedNode'
}
