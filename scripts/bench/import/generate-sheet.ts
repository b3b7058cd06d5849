import { createRandom } from '../random.js'

/** Columns of measures, answers and codes, twelve of each, beside identifier, name, remark and nine texts. */
const each = 12
const kinds = ['measure', 'answer', 'count', 'code'] as const
const texts = 9

const numbers = (name: string, count: number) => Array.from({ length: count }, (_, index) => `${name}${index + 1}`)

/** Headers of the sheet: sixty of them. */
export const headers = [
  'id',
  'name',
  'remark',
  ...kinds.flatMap(kind => numbers(kind, each)),
  ...numbers('text', texts),
]

/** A sheet of so many rows as CSV, the same each time; one cell in fifty is one that cannot be taken. */
export function generateSheet(rows: number): string {
  const random = createRandom(1)
  const pick = (values: readonly string[]) => values[Math.floor(random() * values.length)] ?? ''
  const lines = [headers.join(',')]
  for (let row = 0; row < rows; row += 1) {
    const cells = headers.map(header => {
      if (header === 'id') return `b${row}`
      if (header === 'name') return `Gebouw ${row}`
      if (random() < 0.02) return 'zie opmerking'
      if (header.startsWith('measure')) return pick(['90', '85.5', '120 cm', '0.9 m', '', 'ca. 95'])
      if (header.startsWith('answer')) return pick(['ja', 'nee', '', 'x', 'onbekend'])
      if (header.startsWith('count')) return String(Math.floor(random() * 10))
      return header.startsWith('code')
        ? pick(['automatic', 'manual', 'automatisch', ''])
        : pick(['tekst', 'iets anders', ''])
    })
    lines.push(cells.join(','))
  }
  return `${lines.join('\n')}\n`
}

const prefixes = `prefixes:
  acc: https://w3id.org/drempel/ns#
  code: https://w3id.org/drempel/code/
  dct: http://purl.org/dc/terms/
  fn: https://w3id.org/drempel/fn#
  rdfs: http://www.w3.org/2000/01/rdf-schema#
  xsd: http://www.w3.org/2001/XMLSchema#
x-table: { id: bench, language: nl, tables: { table: { dialect: { delimiter: ',' } } } }
sources: { table: [table.csv~csv] }
mappings:
  building:
    sources: table
    s: building/bench/$(id)
    po:
      - [a, acc:Building]
      - [rdfs:label, $(name)]
`

/** All columns as texts: what engines without our functions can do too. */
export const plainMapping = `${prefixes}${headers
  .slice(2)
  .map(header => `      - [dct:description, '${header}: $(${header})', nl~lang]\n`)
  .join('')}`

/** Each kind of column by its function; each door has a measure, answers and a code. */
export const wholeMapping = `${prefixes}      - [dct:description, $(remark)]
${numbers('text', texts)
  .map(header => `      - [dct:description, $(${header})]\n`)
  .join('')}      - { p: acc:hasEntrance, o: [${numbers('', each)
  .map(number => `{ mapping: entrance${number} }`)
  .join(', ')}] }
${numbers('', each).map(entrance).join('')}`

function entrance(number: string): string {
  const part = `building/bench/$(id)/entrance/${number}`
  return `  entrance${number}:
    sources: table
    s: ${part}
    po: [[a, acc:Entrance], { p: acc:door, o: { mapping: door${number} } }, { p: acc:stepFree, o: { function: 'fn:boolean(fn:value = $(answer${number}))' } }, { p: acc:stairs, o: { mapping: stairs${number} } }]
  door${number}:
    sources: table
    s: ${part}/door/1
    po: [[a, acc:Door], { p: acc:clearWidth, o: { function: 'fn:quantity(fn:value = $(measure${number}))' } }, { p: acc:operation, o: { function: 'fn:code(fn:value = $(code${number}), fn:scheme = code:door-operation)' } }]
  stairs${number}:
    sources: table
    s: ${part}/stairs/1
    po: [[a, acc:Stairs], { p: acc:stepCount, o: { function: 'fn:count(fn:value = $(count${number}))' } }]
`
}
