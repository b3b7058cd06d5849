import type { Literal, Term } from '@rdfjs/types'
import { Problem } from '../../problem.js'
import { xsd } from '../../rdf/vocab.js'
import type { RowSyntax } from './write-rows.js'

/** SPARQL 1.1 Query Results XML Format: the rows of a SELECT. */
export function xmlSyntax(variables: readonly string[]): RowSyntax {
  const names = variables.map(name => `<variable name="${escapeXml(name)}"/>`)
  const starts = variables.map(name => `<binding name="${escapeXml(name)}">`)
  return {
    start: `${start}<head>${names.join('')}</head>\n<results>\n`,
    between: '',
    end: '</results>\n</sparql>\n',
    cell: toXml,
    row: cells => {
      let bound = ''
      cells.forEach((cell, column) => {
        if (cell !== '') bound += `${starts[column]}${cell}</binding>`
      })
      return `<result>${bound}</result>\n`
    },
  }
}

/** SPARQL 1.1 Query Results XML Format: the answer to an ASK. */
export function toXmlAnswer(answer: boolean): string {
  return `${start}<head/>\n<boolean>${answer}</boolean>\n</sparql>\n`
}

function toXml(term: Term): string {
  switch (term.termType) {
    case 'NamedNode':
      return `<uri>${escapeXml(term.value)}</uri>`
    case 'Literal':
      return `<literal${kindOf(term)}>${escapeXml(term.value)}</literal>`
    case 'Quad':
      return `<triple>${parts.map(part => `<${part}>${toXml(term[part])}</${part}>`).join('')}</triple>`
    default:
      return `<bnode>${escapeXml(term.value)}</bnode>`
  }
}

const parts = ['subject', 'predicate', 'object'] as const

function kindOf({ language, direction, datatype }: Literal): string {
  const dir = direction ? ` xmlns:its="${internationalisation}" its:version="2.0" its:dir="${direction}"` : ''
  if (language) return ` xml:lang="${escapeXml(language)}"${dir}`
  return datatype.equals(xsd.string) ? '' : ` datatype="${escapeXml(datatype.value)}"`
}

/**
 * Text for an element or an attribute. Throws a Problem for the few signs that no XML 1.0 document can hold, however
 * they are escaped: an answer in which they are dropped or replaced would say something else than the data.
 */
export function escapeXml(text: string): string {
  const impossible = impossibleInXml.exec(text)?.[0]
  if (impossible === undefined) return text.replace(/[&<>"\t\n\r]/g, sign => escapes[sign] ?? sign)
  const code = impossible.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
  throw new Problem('not-acceptable', `A value in the answer has the sign U+${code}, which XML cannot hold.`, {
    cure: 'Ask for application/sparql-results+json.',
  })
}

const impossibleInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u

/** White space is escaped too: readers turn it into plain spaces in attributes, and change line ends in elements. */
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

const start = `<?xml version="1.0" encoding="UTF-8"?>
<sparql xmlns="http://www.w3.org/2005/sparql-results#">
`
const internationalisation = `http://www.w3.org/2005/11/its`
