import type { Literal, Term } from '@rdfjs/types'
import { xsd } from '../rdf/vocab.js'
import type { AskResult, SelectResult } from './engine.js'

/** SPARQL 1.1 Query Results JSON Format: the rows of a SELECT. */
export async function* writeJsonRows({ variables, rows }: SelectResult): AsyncIterable<string> {
  yield `{"head":{"vars":${JSON.stringify(variables)}},"results":{"bindings":[`
  let separator = '\n'
  for await (const row of rows) {
    const bound = variables.flatMap(name => {
      const term = row.get(name)
      return term ? [`${JSON.stringify(name)}:${JSON.stringify(toJson(term))}`] : []
    })
    yield `${separator}{${bound.join(',')}}`
    separator = ',\n'
  }
  yield '\n]}}\n'
}

/** SPARQL 1.1 Query Results JSON Format: the answer to an ASK. */
export async function* writeJsonAnswer({ answer }: AskResult): AsyncIterable<string> {
  yield `{"head":{},"boolean":${answer}}\n`
}

function toJson(term: Term): object {
  switch (term.termType) {
    case 'NamedNode':
      return { type: 'uri', value: term.value }
    case 'Literal':
      return { type: 'literal', value: term.value, ...kindOf(term) }
    case 'Quad':
      return { type: 'triple', value: toJsonTriple(term) }
    default:
      return { type: 'bnode', value: term.value }
  }
}

function kindOf({ language, direction, datatype }: Literal): object {
  if (language) return { 'xml:lang': language, ...(direction ? { 'its:dir': direction } : {}) }
  return datatype.equals(xsd.string) ? {} : { datatype: datatype.value }
}

function toJsonTriple({ subject, predicate, object }: { subject: Term; predicate: Term; object: Term }): object {
  return { subject: toJson(subject), predicate: toJson(predicate), object: toJson(object) }
}
