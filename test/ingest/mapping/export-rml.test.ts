import { describe, expect, test } from 'vitest'
import { exportRml } from '../../../src/ingest/mapping/export-rml.js'
import { parseQuads } from '../../../src/rdf/parse.js'
import { turtle } from '../../../src/rdf/syntaxes.js'
import { tripleText } from '../../../src/rdf/term-text.js'
import { writeQuads } from '../../../src/rdf/write.js'
import { acc, prov } from '../../../src/rdf/vocab.js'
import { loadRocketRml } from '../rocketrml.js'
import { convert, mappingOf, prefixes, vocabulary } from '../conversion.js'

/** Without functions, and with identifiers that are safe segments already. */
const yaml = `${prefixes}
x-table:
  id: test
  language: nl
  tables:
    table:
      dialect: { delimiter: ',' }
      columns: [{ name: name, titles: Naam }, { name: remark, titles: Opmerking (intern), language: fr }]
sources: { table: [table.csv~csv] }
mappings:
  building:
    sources: table
    s: building/town/$(id)
    po:
      - [a, acc:Building]
      - [rdfs:label, $(name)]
      - [rdfs:comment, '$(Opmerking (intern))']
      - [dct:identifier, 'T-$(id)', xsd:string]
      - [foaf:page, https://www.example.org/$(id)~iri]
      - [dct:date, $(datum), xsd:date]
      - [dct:description, Vaste tekst, en~lang]
      - { p: locn:address, o: { mapping: address } }
  address:
    sources: table
    s: building/town/$(id)/address
    po:
      - [a, locn:Address]
      - [locn:fullAddress, 'Markt $(id)', nl~lang]
`
const file = `id,Naam,Opmerking (intern),datum
a,Zaal,"L'entrée, à gauche",2024-05-12
b,"Bibliotheek ""De Krook""",,2023-01-31
c,Zoë ♿,Oui,
`

async function collect(pieces: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const piece of pieces) text += piece
  return text
}

const rocket = loadRocketRml()

async function otherEngine(yarrrml: string, content: string): Promise<string[]> {
  const { quads } = await exportRml(mappingOf(yarrrml), vocabulary, 'https://data.example.org/id/')
  const rules = await collect(writeQuads(quads, turtle, { prefixes: {} }))
  const made = (await rocket.parseFileLive(
    rules,
    { 'table.csv': content },
    { toRDF: true, ignoreEmptyStrings: true },
  )) as string
  return [...parseQuads(made, { mediaType: 'application/n-quads' })].map(quad => tripleText(quad).trim()).sort()
}

/** What the mapping says, without observations, the audit and the rows that we add. */
async function ours(yarrrml: string, content: string): Promise<string[]> {
  const { drafts } = await convert(content, yarrrml)
  const said = drafts.flatMap(({ quads }) => [...quads])
  const own = said.filter(
    ({ subject, predicate }) =>
      !/\/(observation|audit)\//.test(subject.value) &&
      ![acc.sourceRow, prov.wasGeneratedBy].some(added => added.equals(predicate)),
  )
  return own.map(quad => tripleText(quad).trim()).sort()
}

describe('a mapping as RML', () => {
  test('gives the same triples in another engine, where it has no functions', async () => {
    const [wanted, made] = await Promise.all([ours(yaml, file), otherEngine(yaml, file)])
    expect(wanted.length).toBe(28)
    expect(made).toEqual(wanted)
  })

  test('says what it cannot say', async () => {
    const { left } = await exportRml(
      mappingOf(yaml.replace('language: fr', "null: ['-'], position: 3")),
      vocabulary,
      'https://x.example/',
    )
    expect(left).toEqual([
      'RML cannot say that these are not found by their header: remark.',
      'RML cannot say that these have cells with a meaning of their own: remark.',
    ])
  })

  test('has functions by their IRIs, with conditions and links', async () => {
    const more = `${yaml.replace('mapping: address', 'mapping: door')}  door:
    sources: table
    s: building/town/$(id)/door/1
    condition: { function: 'fn:present(fn:value = $(deur))' }
    po:
      - [a, acc:Door]
      - { p: acc:clearWidth, o: { function: 'fn:quantity(fn:value = $(breedte), fn:unit = "m")' } }
      - { p: acc:doorType, o: { function: 'fn:code(fn:value = $(soort), fn:scheme = code:door-type)' } }
`
    const { quads } = await exportRml(mappingOf(more), vocabulary, 'https://data.example.org/id/')
    const objects = new Set(quads.map(({ object }) => object.value))
    for (const part of ['fn#present', 'fn#quantity', 'fn#code', 'code/door-type'])
      expect(objects).toContain(`https://w3id.org/drempel/${part}`)
    expect(quads.some(({ predicate }) => predicate.value.endsWith('#parentTriplesMap'))).toBe(true)
  })
})
