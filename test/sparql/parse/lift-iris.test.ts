import { describe, expect, test } from 'vitest'
import { liftIris } from '../../../src/sparql/parse/lift-iris.js'
import { createQueryParser } from '../../../src/sparql/parse/parse-query.js'

const base = 'https://data.example.org/'
const one = `<${base}id/building/gent/town-hall>`
const other = `<${base}doc/building/gent/library>`
const head = `PREFIX a: <${base}ns#> # <${base}c>\nBASE <${base}b/>\n`

describe('IRIs are taken out of a query', () => {
  test.each([
    [`ASK { ${one} ?p ?o }`, 'ASK { <urn:lifted:0> ?p ?o }', 1],
    [`DESCRIBE ${one}`, 'DESCRIBE <urn:lifted:0>', 1],
    [`ASK { ${one} ?p ${other} , ${one} }`, 'ASK { <urn:lifted:0> ?p <urn:lifted:1> , <urn:lifted:0> }', 2],
    [`${head}ASK FROM ${other} { ${one} a:x <c> }`, `${head}ASK FROM <urn:lifted:0> { <urn:lifted:1> a:x <c> }`, 2],
    [`ASK { ${one} ?p "${one.slice(1)}" } # ${one}`, `ASK { <urn:lifted:0> ?p "${one.slice(1)}" } # ${one}`, 1],
    [`ASK { ${one} ?p """a " ${other}""" }`, `ASK { <urn:lifted:0> ?p """a " ${other}""" }`, 1],
    [`ASK { ${one} ?p '\\' ${other}' }`, `ASK { <urn:lifted:0> ?p '\\' ${other}' }`, 1],
  ])('%s', (text, lifted, count) => {
    expect(liftIris(text, base)).toMatchObject({ text: lifted })
    expect(liftIris(text, base)?.iris).toHaveLength(count)
  })

  test.each([
    ['ASK { ?s ?p ?o }'],
    ['ASK { <http://example.org/x> ?p ?o }'],
    [`ASK { ?s ?p "1"^^<${base}type> }`],
    [`ASK { ?s ?p "1"^^${one} , ${one} }`],
    [`ASK { ${one} ?base ?o }`],
    [`ASK { ${one} ?p <urn:lifted:0> }`],
    [`ASK { <${base}a/../b> ?p ?o }`],
    [`ASK {} PREFIX a: ${one} ASK {}`],
  ])('but not out of %s', text => {
    expect(liftIris(text, base)).toBeUndefined()
  })
})

describe('a query that is read with its IRIs taken out', () => {
  const known = createQueryParser(`${base}sparql`)
  // Another base, so that nothing is taken out.
  const plain = createQueryParser('http://example.org/sparql')
  known(`SELECT * { ${other} ?p ?o }`)

  test.each([
    [`SELECT * { ${one} ?p ?o }`],
    [`ASK { ${one} ?p ?o }`],
    [`DESCRIBE ${one} ${other}`],
    [`CONSTRUCT { ${one} ?p ?o } { GRAPH ${other} { ${one} ?p ?o } }`],
    [`SELECT ?s FROM ${other} FROM NAMED ${one} { ?s ?p ${one} }`],
    [`SELECT (COUNT(*) AS ?n) { ?s ?p ?o FILTER(?s IN (${one}, ${other})) } GROUP BY (STR(${one}))`],
    [`SELECT * { ${one} ${other}/^${one}* ?o VALUES ?o { ${one} UNDEF } FILTER NOT EXISTS { ?o ?p ${other} } }`],
    [
      `SELECT (IF(?s = ${one}, 1, 0) AS ?x) { ?s ?p ?o { SELECT ?s { ?s ?q ${other} } LIMIT 1 } } ORDER BY (?s = ${one})`,
    ],
  ])('means the same: %s', text => {
    const { form, operation, variables } = plain(text)
    const meant = { form, operation, variables }
    for (let turn = 0; turn < 2; turn++) expect(known(text)).toMatchObject(JSON.parse(JSON.stringify(meant)))
    expect(JSON.stringify(known(text).operation)).toBe(JSON.stringify(meant.operation))
    expect(JSON.stringify(known(text))).not.toContain('urn:lifted')
  })

  test('is the same query when it is asked again', () => {
    expect(known(`ASK { ${one} ?p 7 }`)).toBe(known(`ASK { ${one} ?p 7 }`))
  })

  test('is refused in its own words', () => {
    expect(() => known(`ASK { ${one} ?p }`)).toThrow(
      expect.objectContaining({ message: messageOf(() => plain(`ASK { ${one} ?p }`)) }),
    )
  })
})

function messageOf(act: () => unknown): string {
  try {
    act()
  } catch (error) {
    return (error as Error).message
  }
  return ''
}
