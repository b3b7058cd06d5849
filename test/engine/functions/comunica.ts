import { QueryEngine } from '@comunica/query-sparql'
import { Store } from 'n3'
import { prefixes } from '../../../src/rdf/vocab.js'
import { termText } from '../../../src/rdf/term-text.js'
import { shorten } from './evaluation.js'

/** Expressions of one query to Comunica; more are slower than two queries. */
const most = 100

const prologue = `PREFIX xsd: <${prefixes.xsd}> PREFIX rdf: <${prefixes.rdf}> PREFIX ex: <http://e.org/>`

let engine: QueryEngine | undefined

/** The terms that Comunica gives for expressions, in short; `error` where it leaves one unbound. */
export async function askComunica(expressions: readonly string[]): Promise<string[]> {
  engine ??= new QueryEngine()
  const answers: string[] = []
  for (let start = 0; start < expressions.length; start += most) {
    const part = expressions.slice(start, start + most)
    const names = part.map((expression, index) => `(${expression} AS ?r${index})`)
    const bindings = await engine.queryBindings(`${prologue} SELECT ${names.join(' ')} WHERE {}`, {
      sources: [new Store()],
      baseIRI: 'http://e.org/x/y',
    })
    const [row] = await bindings.toArray()
    answers.push(
      ...part.map((_, index) => {
        const term = row?.get(`r${index}`)
        return term === undefined ? 'error' : shorten(termText(term))
      }),
    )
  }
  return answers
}
