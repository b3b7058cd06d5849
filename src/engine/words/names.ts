import type { NamedNode } from '@rdfjs/types'
import { prefixes, rdfs, schema, skos } from '../../rdf/vocab.js'
import { namedNode } from '../../rdf/terms.js'

/** The property by which Jena's text index is asked; queries for that run here unchanged. */
export const textQuery = 'http://jena.apache.org/text#query'

/** Properties whose values are looked through when a query names none. */
export const labelProperties: readonly NamedNode[] = [
  rdfs.label,
  skos.prefLabel,
  skos.altLabel,
  skos.hiddenLabel,
  schema.name,
  namedNode(`${prefixes.dct}title`),
  namedNode(`${prefixes.foaf}name`),
]
