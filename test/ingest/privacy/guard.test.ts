import { expect, test } from 'vitest'
import { convert, prefixes, statementsIn } from '../conversion.js'

const yaml = (column = '{ titles: opmerking }') => `${prefixes}
x-table: { id: test, language: nl, tables: { table: { columns: [${column}] } } }
sources: { table: [table.csv~csv] }
mappings:
  building:
    sources: table
    s: building/town/$(id)
    po:
      - [a, acc:Building]
      - [rdfs:label, $(naam)]
      - [dct:identifier, $(nummer), xsd:string]
      - [dct:description, $(opmerking)]
      - { p: locn:address, o: { mapping: address } }
      - { p: schema:contactPoint, o: { mapping: contact } }
  address:
    sources: table
    s: building/town/$(id)/address
    po: [[a, locn:Address], [locn:thoroughfare, $(straat)]]
  contact:
    sources: table
    s: building/town/$(id)/contact
    po: [[a, schema:ContactPoint], [schema:telephone, $(telefoon), xsd:string], [schema:email, 'mailto:$(mail)~iri']]
`
const header = 'id;naam;nummer;opmerking;straat;telefoon;mail'

async function outcome(row: string, column?: string) {
  const { drafts, findings } = await convert(`${header}\n${row}\n`, yaml(column))
  const said = statementsIn({ drafts }).filter(one =>
    / (label|identifier|description|thoroughfare|telephone|email) /.test(one),
  )
  return { said, found: findings.map(({ code, column: name, value }) => [code, name, value]) }
}

test('what is about a person is not stated, and its finding shows it masked', async () => {
  expect(await outcome('a;Bib;1;Sleutel bij dhr. Janssens;;;')).toEqual({
    said: ['. label Bib', '. identifier 1'],
    found: [['personal-data', 'opmerking', 'Sleutel bij •••. ••••••••']],
  })
})

test('names of buildings and streets and numbers of registers stay', async () => {
  expect(await outcome('a;School Mevrouw Courtmans;0471123456;;Monsieur Vincentstraat;;')).toEqual({
    said: [
      '. label School Mevrouw Courtmans',
      '. identifier 0471123456',
      'address thoroughfare Monsieur Vincentstraat',
    ],
    found: [],
  })
})

test('ways to reach somebody are kept out whole, unless they are those of an organisation', async () => {
  const row = 'a;Bib;1;;;112;info@stad.example'
  expect((await outcome(row)).found).toEqual([
    ['personal-data', 'telefoon', '•••'],
    ['personal-data', 'mail', '••••••:••••@••••.•••••••'],
  ])
  const known = '{ titles: telefoon, contact: organisation }, { titles: mail, contact: organisation }'
  expect(await outcome(row, known)).toMatchObject({
    said: ['. label Bib', '. identifier 1', 'contact telephone 112', expect.stringMatching(/^contact email /)],
    found: [],
  })
})

test('a column of persons is kept out whole', async () => {
  const found = await outcome('a;Bib;1;An Peeters;;;', '{ titles: opmerking, name: wie }')
  expect(found.found).toEqual([])
  const text = yaml().replaceAll('opmerking', 'Contactpersoon')
  const { findings } = await convert(`${header.replace('opmerking', 'Contactpersoon')}\na;Bib;1;An Peeters;;;\n`, text)
  expect(findings).toMatchObject([{ code: 'personal-data', value: '•• •••••••' }])
})
