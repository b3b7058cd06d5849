import type { Literal, Term } from '@rdfjs/types'
import { xsd } from '../../rdf/vocab.js'
import type { RowSyntax } from './write-rows.js'

/** SPARQL 1.1 Query Results JSON Format: the rows of a SELECT. */
export function jsonSyntax(variables: readonly string[]): RowSyntax {
  const names = variables.map(name => `${JSON.stringify(name)}:`)
  return {
    start: `{"head":{"vars":${JSON.stringify(variables)}},"results":{"bindings":[\n`,
    between: ',\n',
    end: '\n]}}\n',
    cell: term => JSON.stringify(toJson(term)),
    row: cells => {
      let bound = ''
      cells.forEach((cell, column) => {
        if (cell !== '') bound += `${bound === '' ? '' : ','}${names[column]}${cell}`
      })
      return `{${bound}}`
    },
  }
}

/** SPARQL 1.1 Query Results JSON Format: the answer to an ASK. */
export function toJsonAnswer(answer: boolean): string {
  return `{"head":{},"boolean":${answer}}\n`
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
