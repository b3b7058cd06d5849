import { describe, expect, test } from 'vitest'
import { parseQuads } from '../../src/rdf/parse.js'
import { createValidator } from '../../src/validation/validator.js'

const prefixes = `
  PREFIX ex: <https://example.org/>
  PREFIX sh: <http://www.w3.org/ns/shacl#>
  PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
  PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
`
const shapes = parseQuads(`${prefixes}
  ex:DoorShape a sh:NodeShape ; sh:targetClass ex:Door ; sh:property ex:widthShape, ex:kindShape, ex:noteShape .
  ex:widthShape sh:path ex:width ; sh:maxInclusive 400.0 ;
    sh:message "Give the width in cm."@en, "Geef de breedte in cm."@nl .
  ex:kindShape sh:path ex:kind ; sh:class skos:Concept ; sh:message "Take a kind from the code list."@en .
  ex:noteShape sh:path ex:note ; sh:minCount 1 ; sh:severity sh:Warning ; sh:message "Nobody wrote a note."@en .
`)
const codes = parseQuads(`${prefixes} ex:sliding a skos:Concept .`)
const validate = createValidator(shapes, codes)
const door = (statements: string) => parseQuads(`${prefixes} ex:d a ex:Door ; ex:note "x" ; ${statements} .`)

describe('the validator', () => {
  test('a record that holds has no violations', async () => {
    expect(await validate(door('ex:width 90.0 ; ex:kind ex:sliding'))).toEqual([])
  })

  test('a violation names thing, property, value, shape and cure', async () => {
    const [violation, ...others] = await validate(door('ex:width 900.0'))
    expect(others).toEqual([])
    expect(violation).toMatchObject({
      severity: 'violation',
      focusNode: 'https://example.org/d',
      path: 'https://example.org/width',
      message: 'Give the width in cm.',
      shape: 'https://example.org/widthShape',
    })
    expect(violation?.value?.value).toBe('900.0')
  })

  test('messages come in the language that was asked for, else in English', async () => {
    const [dutch] = await validate(door('ex:width 900.0'), ['nl'])
    const [fallback] = await validate(door('ex:kind ex:unheardOf'), ['nl'])
    expect(dutch?.message).toBe('Geef de breedte in cm.')
    expect(fallback?.message).toBe('Take a kind from the code list.')
  })

  test('code lists are known without being part of the record', async () => {
    const violations = await validate(door('ex:kind ex:unheardOf'))
    expect(violations.map(({ path }) => path)).toEqual(['https://example.org/kind'])
  })

  test('what is merely missing is a warning', async () => {
    const violations = await validate(parseQuads(`${prefixes} ex:d a ex:Door .`))
    expect(violations.map(({ severity }) => severity)).toEqual(['warning'])
  })

  test('one record leaves nothing behind for the next', async () => {
    await validate(door('ex:width 900.0'))
    expect(await validate(door('ex:width 90.0'))).toEqual([])
  })

  test('a node that many parents share is looked at for each of them', async () => {
    const shared = createValidator(
      parseQuads(`${prefixes}
        ex:S a sh:NodeShape ; sh:targetClass ex:Parent ; sh:property ex:child .
        ex:child sh:path ex:has ; sh:node ex:Child ; sh:message "The child is not right."@en .
        ex:Child a sh:NodeShape ; sh:property ex:name . ex:name sh:path ex:name ; sh:minCount 1 .
      `),
      [],
    )
    const parents = Array.from({ length: 120 }, (_, index) => `ex:p${index} a ex:Parent ; ex:has ex:c .`)
    expect(await shared(parseQuads(`${prefixes} ${parents.join('\n')}`))).toHaveLength(120)
  })
})
