import type { Quad } from '@rdfjs/types'
import { parseQuads } from '../../src/rdf/parse.js'
import { prefixes } from '../../src/rdf/vocab.js'
import { createRandom } from './random.js'

const namespace = 'https://bench.example/'
const kinds = 20
/** Share of the values that are wrong. */
const errorRate = 0.01

const head = `
  PREFIX ex: <${namespace}>
  PREFIX sh: <${prefixes.sh}>
  PREFIX xsd: <${prefixes.xsd}>
`

/** Twenty node shapes with 120 property shapes, which use the constraints that ours use, and a few more. */
export function makeShapes(): string {
  return head + Array.from({ length: kinds }, (_, kind) => nodeShape(kind)).join('\n')
}

function nodeShape(kind: number): string {
  const property = (name: string, constraints: string) =>
    `ex:${name}Shape${kind} sh:path ex:${name} ; ${constraints} ; sh:message "Mend ${name}."@en, "Verbeter ${name}."@nl .`
  const names = ['width', 'steps', 'code', 'note', 'part', 'slope']
  return `
    ex:Shape${kind} a sh:NodeShape ; sh:targetClass ex:Kind${kind} ;
      sh:property ${names.map(name => `ex:${name}Shape${kind}`).join(', ')} .
    ${property('width', 'sh:datatype xsd:decimal ; sh:minInclusive 20.0 ; sh:maxInclusive 400.0 ; sh:maxCount 1')}
    ${property('steps', 'sh:datatype xsd:integer ; sh:minInclusive 0 ; sh:minCount 1 ; sh:maxCount 1')}
    ${property('code', 'sh:in ( ex:yes ex:no ex:perhaps ) ; sh:nodeKind sh:IRI ; sh:maxCount 1')}
    ${property('note', 'sh:uniqueLang true ; sh:languageIn ( "nl" "fr" "de" "en" ) ; sh:minLength 3 ; sh:pattern "^[A-Z]"')}
    ${property('part', `sh:class ex:Kind${(kind + 1) % kinds} ; sh:nodeKind sh:IRI ; sh:node ex:Counted`)}
    ${property('slope', `sh:or ( [ sh:maxInclusive 4.0 ] [ sh:minExclusive 4.0 ; sh:maxInclusive 12.5 ] )`)}
    ${kind === 0 ? 'ex:Counted a sh:NodeShape ; sh:property [ sh:path ex:steps ; sh:minCount 1 ] .' : ''}`
}

/** Records of some 92 triples, always the same: a thing of each kind, each with the next as a part of it. */
export function* makeRecords(count: number): Generator<string> {
  const random = createRandom(7)
  for (let record = 0; record < count; record++) {
    const things = Array.from({ length: kinds }, (_, kind) => thing(`ex:b${record}`, kind, random))
    yield `${head}${things.join('\n')}`
  }
}

/** The quads of a record. */
export function readRecord(text: string): Quad[] {
  return parseQuads(text)
}

function thing(building: string, kind: number, random: () => number): string {
  const right = () => random() >= errorRate
  const pick = (...values: readonly string[]) => values[Math.floor(random() * values.length)] ?? ''
  const width = (20 + random() * 380).toFixed(1)
  const values = [
    `ex:steps ${right() ? Math.floor(random() * 20) : '"some"'}`,
    `ex:part ${building}-${right() ? (kind + 1) % kinds : (kind + 2) % kinds}`,
    ...(random() < 0.6 ? [`ex:width ${right() ? width : '9.0'}`] : []),
    ...(random() < 0.4 ? [`ex:code ${right() ? pick('ex:yes', 'ex:no', 'ex:perhaps') : 'ex:who'}`] : []),
    ...(random() < 0.3 ? [`ex:note "${right() ? 'Aan de straat' : 'ja'}"@nl`] : []),
    ...(random() < 0.3 ? [`ex:slope ${right() ? (random() * 12).toFixed(1) : '15.0'}`] : []),
  ]
  return `${building}-${kind} a ex:Kind${kind} ; ${values.join(' ; ')} .`
}
