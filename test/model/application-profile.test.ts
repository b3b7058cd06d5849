import { describe, expect, test } from 'vitest'
import { applicationProfileOf } from '../../src/model/application-profile.js'
import { readVocabulary } from '../../src/model/vocabulary.js'
import { parseQuads } from '../../src/rdf/parse.js'
import { namedNode } from '../../src/rdf/terms.js'
import { acc, xsd } from '../../src/rdf/vocab.js'

const prefixes = `
  @prefix acc: <https://w3id.org/drempel/ns#> .
  @prefix ex: <https://example.org/> .
  @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
  @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
  @prefix rule: <https://w3id.org/drempel/regulation/somewhere/> .
  @prefix sh: <http://www.w3.org/ns/shacl#> .
  @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
`

function profileOf(turtle: string) {
  return applicationProfileOf(readVocabulary(parseQuads(prefixes + turtle)))
}

describe('the application profile', () => {
  const profile = profileOf(`
    acc:clearWidth a rdf:Property ; rdfs:range xsd:decimal .
    acc:ramp a rdf:Property ; rdfs:range acc:Ramp .
    acc:operation a rdf:Property .
    ex:Entrance sh:targetClass acc:Entrance ; sh:property ex:ramp .
    ex:ramp sh:path acc:ramp ; sh:order 7 .
    ex:Door sh:targetClass acc:Door ; sh:property ex:width, ex:width-once, ex:width-range, ex:operation .
    ex:width sh:path acc:clearWidth ; sh:datatype xsd:decimal ; sh:order 2 ; sh:minCount 1 .
    ex:width-once sh:path acc:clearWidth ; sh:maxCount 1 .
    ex:width-range sh:path acc:clearWidth ; sh:minInclusive 30 ; sh:maxInclusive 600 .
    ex:operation sh:path acc:operation ; sh:order 1 .
    ex:asked sh:targetClass acc:Entrance ; sh:severity sh:Warning ;
      sh:or ( [ sh:path acc:ramp ; sh:minCount 1 ] [ sh:path acc:lacks ; sh:hasValue acc:Ramp ] ) .
    rule:1 sh:targetClass acc:Lift ; sh:property [ sh:path acc:cabinWidth ; sh:minInclusive 110 ] .
  `)
  const find = (target: string, property: string) =>
    profile
      .find(({ target: each }) => each.value === acc.Door.value.replace('Door', target))
      ?.properties.find(each => each.property.value === acc.Door.value.replace('Door', property))

  test('puts together what several shapes say of one property', () => {
    expect(find('Door', 'clearWidth')).toEqual({
      property: acc.clearWidth,
      obligation: 'must',
      minimumCount: 1,
      maximumCount: 1,
      range: xsd.decimal,
      scheme: undefined,
      minimum: '30',
      maximum: '600',
      shapes: ['width', 'width-once', 'width-range'].map(name => namedNode(`https://example.org/${name}`)),
    })
  })

  test('tells what is wanted from what is demanded, also where one of two ways to say it is enough', () => {
    expect(find('Entrance', 'ramp')).toMatchObject({ obligation: 'should', minimumCount: 0, maximumCount: undefined })
    expect(find('Entrance', 'ramp')?.shapes).toContainEqual(namedNode('https://example.org/asked'))
    expect(find('Door', 'operation')).toMatchObject({ obligation: 'may', minimum: undefined, maximum: undefined })
    expect(find('Entrance', 'lacks')).toBeUndefined()
  })

  test('takes the range from the vocabulary when no shape gives one', () => {
    expect(find('Entrance', 'ramp')?.range).toEqual(acc.Ramp)
  })

  test('goes by the order of the shapes, and leaves rules of regulations out', () => {
    expect(profile.map(({ target }) => target.value)).toEqual([acc.Door.value, acc.Entrance.value])
    expect(profile[0]?.properties.map(({ property }) => property.value)).toEqual([
      acc.operation.value,
      acc.clearWidth.value,
    ])
  })
})
