import { expect, test } from 'vitest'
import { parseQuads } from '../../src/rdf/parse.js'
import { namedNode } from '../../src/rdf/terms.js'
import { sd } from '../../src/rdf/vocab.js'
import { resultFormats } from '../../src/sparql/results.js'
import { describeService } from '../../src/sparql/service-description.js'
import { canonical } from '../rdf/canonical.js'

const endpoint = namedNode('http://example.org/sparql')

test('the description tells what the endpoint understands, how it answers and how much it holds', async () => {
  const expected = parseQuads(`
    PREFIX format: <http://www.w3.org/ns/formats/>
    PREFIX sd: <http://www.w3.org/ns/sparql-service-description#>
    PREFIX void: <http://rdfs.org/ns/void#>
    <http://example.org/sparql> a sd:Service ;
      sd:endpoint <http://example.org/sparql> ;
      sd:supportedLanguage sd:SPARQLQuery, sd:SPARQL11Query ;
      sd:feature sd:UnionDefaultGraph ;
      sd:resultFormat format:SPARQL_Results_JSON, format:SPARQL_Results_XML, format:SPARQL_Results_CSV,
        format:SPARQL_Results_TSV, format:Turtle, format:N-Triples, format:N-Quads, format:TriG, format:JSON-LD ;
      sd:defaultDataset <http://example.org/sparql#dataset> .
    <http://example.org/sparql#dataset> a sd:Dataset ; sd:defaultGraph <http://example.org/sparql#default-graph> .
    <http://example.org/sparql#default-graph> a sd:Graph ; void:triples 1234 .
  `)
  expect(await canonical(describeService({ endpoint, triples: 1234 }))).toBe(await canonical(expected))
})

test('each format that is told of is one that answers are written in', () => {
  const told = describeService({ endpoint, triples: 0 }).filter(({ predicate }) => predicate.equals(sd.resultFormat))
  const written = Object.values(resultFormats).flatMap(list => list.map(({ iri }) => iri.value))
  expect(told.map(({ object }) => object.value).sort()).toEqual([...new Set(written)].sort())
})
