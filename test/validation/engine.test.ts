import { describe, expect, test } from 'vitest'
import { countAgreement, tryConstraint, tryShapes } from './try-shapes.js'

const named = 'ex:Named a sh:NodeShape ; sh:property [ sh:path ex:name ; sh:minCount 1 ] .'
const parents = (count: number, end: string) =>
  Array.from({ length: count }, (_, index) => `ex:parent${index} a ex:Parent ; ex:has ${end} .`).join('\n')
const times = (count: number, component: string) => Array.from({ length: count }, () => component)

describe('one value', () => {
  test.each([
    ['a class in another case', 'sh:class ex:place', 'ex:b . ex:b a ex:Place', ['Class']],
    ['one class of two', 'sh:class ex:A, ex:B', 'ex:b . ex:b a ex:A', ['Class']],
    ['a literal where a class is asked for', 'sh:class ex:A', '"b"', ['Class']],
    ['a decimal', 'sh:datatype xsd:decimal', '1.50', []],
    ['an integer where a decimal is asked for', 'sh:datatype xsd:decimal', '15', ['Datatype']],
    ['30 February', 'sh:datatype xsd:date', '"2023-02-30"^^xsd:date', ['Datatype']],
    ['29 February of a leap year', 'sh:datatype xsd:date', '"2024-02-29"^^xsd:date', []],
    ['29 February of 1900', 'sh:datatype xsd:date', '"1900-02-29"^^xsd:date', ['Datatype']],
    ['a date as we write it', 'sh:datatype xsd:date', '"30/02/2023"^^xsd:date', ['Datatype']],
    ['hour 25', 'sh:datatype xsd:dateTime', '"2023-02-20T25:00:00"^^xsd:dateTime', ['Datatype']],
    ['the end of a day', 'sh:datatype xsd:dateTime', '"2023-02-20T24:00:00"^^xsd:dateTime', []],
    ['300 in a byte', 'sh:datatype xsd:byte', '"300"^^xsd:byte', ['Datatype']],
    ['-1 as a count', 'sh:datatype xsd:nonNegativeInteger', '"-1"^^xsd:nonNegativeInteger', ['Datatype']],
    ['TRUE', 'sh:datatype xsd:boolean', '"TRUE"^^xsd:boolean', ['Datatype']],
    ['a datatype that we do not know', 'sh:datatype ex:wkt', '"POINT(4 51)"^^ex:wkt', []],
    ['a text with a language', 'sh:datatype rdf:langString', '"x"@nl', []],
    ['01 in a list with 1', 'sh:in ( 1 2 )', '"01"^^xsd:integer', ['In']],
    ['what one of two lists has', 'sh:in ( 1 2 ) , ( 2 3 )', '1', ['In']],
    ['an IRI where a literal is asked for', 'sh:nodeKind sh:Literal', 'ex:b', ['NodeKind']],
    ['a literal or an IRI', 'sh:nodeKind sh:IRIOrLiteral', 'ex:b , "b"', []],
    ['a blank node', 'sh:nodeKind sh:IRIOrLiteral', '[]', ['NodeKind']],
  ])('%s: %s', (_, constraint, value, broken) => {
    expect(tryConstraint(constraint, value)).toEqual(broken)
  })
})

describe('the text of a value', () => {
  test.each([
    ['a name with accents', 'sh:pattern "^\\\\p{L}+$"', '"Zoë"', []],
    ['an escaped hyphen', 'sh:pattern "^a\\\\-b$"', '"a-b"', []],
    ['blanks in a pattern with flag x', 'sh:pattern "^ a b $" ; sh:flags "x"', '"ab"', []],
    ['a pattern with flag q', 'sh:pattern "a.b" ; sh:flags "q"', '"axb"', ['Pattern']],
    ['capitals with flag i', 'sh:pattern "^gent$" ; sh:flags "i"', '"GENT"', []],
    ['an IRI', 'sh:pattern "^https://example"', 'ex:b', []],
    ['a blank node', 'sh:pattern "."', '[]', ['Pattern']],
    ['two emoji', 'sh:maxLength 2', '"♿😀"', []],
    ['three letters', 'sh:maxLength 2', '"abc"', ['MaxLength']],
    ['one emoji where two letters are asked for', 'sh:minLength 2', '"😀"', ['MinLength']],
    ['another language that starts alike', 'sh:languageIn ( "nl" )', '"x"@nld', ['LanguageIn']],
    ['a region, in capitals', 'sh:languageIn ( "nl" )', '"x"@NL-BE', []],
    ['no language', 'sh:languageIn ( "nl" )', '"x"', ['LanguageIn']],
    ['a language twice, in two cases', 'sh:uniqueLang true', '"x"@en , "y"@EN', ['UniqueLang']],
    ['two languages twice', 'sh:uniqueLang true', '"a"@en , "b"@en , "c"@nl , "d"@nl', ['UniqueLang', 'UniqueLang']],
  ])('%s: %s', (_, constraint, value, broken) => {
    expect(tryConstraint(constraint, value)).toEqual(broken)
  })
})

describe('a limit', () => {
  test.each([
    ['the 20th place after the point', 'sh:maxInclusive 0.1', '0.10000000000000000001', ['MaxInclusive']],
    ['an integer beyond doubles', 'sh:maxInclusive 9007199254740992', '9007199254740993', ['MaxInclusive']],
    ['an integer at a decimal limit', 'sh:minInclusive 90.0', '90', []],
    ['a value at the edge that is left out', 'sh:minExclusive 10.0', '10', ['MinExclusive']],
    ['a value just past that edge', 'sh:minExclusive 10.0', '10.0001', []],
    ['a double', 'sh:minInclusive 5', '"5.0E0"^^xsd:double', []],
    ['no number at all', 'sh:minInclusive 5', '"NaN"^^xsd:double', ['MinInclusive']],
    ['infinity', 'sh:maxInclusive "INF"^^xsd:double', '"INF"^^xsd:double', []],
    ['a number in a text', 'sh:minInclusive 5', '"7"', ['MinInclusive']],
    ['a decimal comma', 'sh:minInclusive 5', '"7,5"^^xsd:decimal', ['MinInclusive']],
    ['an earlier date', 'sh:minInclusive "2020-01-01"^^xsd:date', '"2019-12-31"^^xsd:date', ['MinInclusive']],
    ['a date with a zone, months later', 'sh:minInclusive "2020-01-01"^^xsd:date', '"2020-06-01Z"^^xsd:date', []],
    [
      'a date with a zone, on the day',
      'sh:minInclusive "2020-01-01"^^xsd:date',
      '"2020-01-01Z"^^xsd:date',
      ['MinInclusive'],
    ],
    [
      'a moment against a date',
      'sh:minInclusive "2020-01-01"^^xsd:date',
      '"2020-06-01T00:00:00Z"^^xsd:dateTime',
      ['MinInclusive'],
    ],
    ['an earlier year', 'sh:minInclusive "1990"^^xsd:gYear', '"1980"^^xsd:gYear', ['MinInclusive']],
    [
      'ninety minutes against an hour',
      'sh:maxInclusive "PT1H"^^xsd:dayTimeDuration',
      '"PT90M"^^xsd:dayTimeDuration',
      ['MaxInclusive'],
    ],
    ['an earlier hour', 'sh:minInclusive "09:00:00"^^xsd:time', '"08:00:00"^^xsd:time', ['MinInclusive']],
    ['an IRI', 'sh:minInclusive 5', 'ex:b', ['MinInclusive']],
  ])('%s: %s', (_, constraint, value, broken) => {
    expect(tryConstraint(constraint, value)).toEqual(broken)
  })

  test('nothing is within any limits', () => {
    expect(tryShapes(shapeOf('sh:minInclusive 1 ; sh:maxExclusive 2'), 'ex:it ex:other 5 .')).toEqual([])
  })
})

describe('values together', () => {
  test.each([
    ['too few', 'sh:minCount 2', '1', ['MinCount']],
    ['the same value twice is one', 'sh:minCount 2', '1 , 1', ['MinCount']],
    ['too many', 'sh:maxCount 1', '1 , 2', ['MaxCount']],
    ['a value that is not among them', 'sh:hasValue 3', '1 , 2', ['HasValue']],
    ['other values than another property', 'sh:equals ex:q', '1 , 2 ; ex:q 2 , 3', ['Equals', 'Equals']],
    ['a value of another property', 'sh:disjoint ex:q', '1 , 2 ; ex:q 2 , 3', ['Disjoint']],
    ['more than another property', 'sh:lessThan ex:q', '2 ; ex:q 2', ['LessThan']],
    ['as much as another property', 'sh:lessThanOrEquals ex:q', '2 ; ex:q 2', []],
    ['what cannot be compared', 'sh:lessThanOrEquals ex:q', '2 ; ex:q "b"', ['LessThanOrEquals']],
  ])('%s: %s', (_, constraint, value, broken) => {
    expect(tryConstraint(constraint, value)).toEqual(broken)
  })
})

describe('shapes within shapes', () => {
  test.each([
    ['sh:node', 'sh:node ex:Named', 120, 'Node'],
    ['sh:qualifiedMinCount', 'sh:qualifiedMinCount 1 ; sh:qualifiedValueShape ex:Named', 120, 'QualifiedMinCount'],
    ['sh:or', 'sh:or ( [ sh:datatype xsd:integer ] ex:Named )', 120, 'Or'],
  ])('%s looks at a shared node for each of its parents', (_, constraint, count, component) => {
    const shapes = `ex:S a sh:NodeShape ; sh:targetClass ex:Parent ; sh:property [ sh:path ex:has ; ${constraint} ] . ${named}`
    expect(tryShapes(shapes, `${parents(count, 'ex:shared')} ex:shared a ex:Thing .`)).toEqual(times(count, component))
  })

  test.each([
    ['sh:node twice', 'sh:node ex:Named', 'sh:node ex:Named', 'ex:it a ex:Thing .', ['Node', 'Node']],
    [
      'sh:or, then sh:node',
      'sh:or ( ex:Named [ sh:class ex:Thing ] )',
      'sh:node ex:Named',
      'ex:it a ex:Thing .',
      ['Node'],
    ],
    ['sh:not, then sh:node', 'sh:not ex:Named', 'sh:node ex:Named', 'ex:it a ex:Thing .', ['Node']],
    ['sh:not of what holds', 'sh:not ex:Named', 'sh:node ex:Named', 'ex:it ex:name "x" .', ['Not']],
    ['sh:xone of two that hold', 'sh:xone ( ex:Named ex:Named )', 'sh:node ex:Named', 'ex:it ex:name "x" .', ['Xone']],
    [
      'sh:and of one that does not',
      'sh:and ( ex:Named [ sh:nodeKind sh:IRI ] )',
      'sh:nodeKind sh:IRI',
      'ex:it a ex:Thing .',
      ['And'],
    ],
  ])('%s: an answer to one question is no answer to the next', (...[, first, second, data, broken]) => {
    const shape = (name: string, constraint: string) =>
      `ex:${name} a sh:NodeShape ; sh:targetNode ex:it ; ${constraint} .`
    expect(tryShapes(`${shape('S', first)} ${shape('T', second)} ${named}`, data)).toEqual(broken)
  })

  test('sh:and of a property is put to each value by itself', () => {
    expect(tryConstraint('sh:and ( [ sh:nodeKind sh:IRI ] [ sh:minLength 0 ] )', 'ex:b , "x"')).toEqual(['And'])
  })

  test('sh:equals of a node shape has the node itself as its value', () => {
    const shapes = 'ex:S a sh:NodeShape ; sh:targetNode ex:it ; sh:equals ex:p .'
    expect(tryShapes(shapes, 'ex:it ex:p ex:it .')).toEqual([])
    expect(tryShapes(shapes, 'ex:it ex:p "Gent" .')).toEqual(['Equals', 'Equals'])
  })

  test('a value that two qualified siblings claim counts for neither', () => {
    const property = (type: string) => `[ sh:path ex:p ; sh:qualifiedValueShape [ sh:class ex:${type} ] ;
      sh:qualifiedValueShapesDisjoint true ; sh:qualifiedMinCount 1 ]`
    const shapes = `ex:S a sh:NodeShape ; sh:targetNode ex:it ; sh:property ${property('Main')}, ${property('Side')} .`
    expect(tryShapes(shapes, 'ex:it ex:p ex:d . ex:d a ex:Main, ex:Side .')).toEqual(times(2, 'QualifiedMinCount'))
    expect(tryShapes(shapes, 'ex:it ex:p ex:d, ex:e . ex:d a ex:Main . ex:e a ex:Side .')).toEqual([])
  })

  test('a closed shape knows only the properties that it names itself', () => {
    const shapes = `ex:S a sh:NodeShape ; sh:targetNode ex:it ; sh:closed true ; sh:ignoredProperties ( rdf:type ) ;
      sh:node ex:N ; sh:property [ sh:path ex:p ] . ex:N a sh:NodeShape ; sh:property [ sh:path ex:q ] .`
    expect(tryShapes(shapes, 'ex:it a ex:Thing ; ex:p 1 ; ex:q 2 .')).toEqual(['Closed'])
  })

  test('a shape that is deactivated asks for nothing', () => {
    expect(tryShapes(shapeOf('sh:minCount 1 ; sh:deactivated true'), 'ex:it ex:other 1 .')).toEqual([])
  })
})

describe('a path', () => {
  test.each([
    ['back along a sequence', '[ sh:inversePath ( ex:p ex:q ) ]', 'ex:a ex:p ex:b . ex:b ex:q ex:it .', 1],
    [
      'forth and back',
      '[ sh:alternativePath ( ex:p [ sh:inversePath ex:q ] ) ]',
      'ex:it ex:p ex:x . ex:b ex:q ex:it .',
      2,
    ],
    ['through a list', '( ex:l [ sh:zeroOrMorePath rdf:rest ] rdf:first )', 'ex:it ex:l ( 1 2 3 ) .', 3],
    ['as far as it goes', '[ sh:zeroOrMorePath ex:p ]', chain(5000), 5001],
    ['at least one step', '[ sh:oneOrMorePath ex:p ]', 'ex:it ex:p ex:a . ex:a ex:p ex:it .', 2],
    ['at most one step', '[ sh:zeroOrOnePath ex:p ]', 'ex:it ex:p ex:a . ex:a ex:p ex:b .', 2],
    ['twice to the same node', '( ex:p ex:q )', 'ex:it ex:p ex:a, ex:b . ex:a ex:q ex:c . ex:b ex:q ex:c .', 1],
  ])('%s', (_, path, data, count) => {
    const shapes = (constraint: string) =>
      `ex:S a sh:NodeShape ; sh:targetNode ex:it ; sh:property [ sh:path ${path} ; ${constraint} ] .`
    expect(tryShapes(shapes(`sh:minCount ${count} ; sh:maxCount ${count}`), data)).toEqual([])
    expect(tryShapes(shapes(`sh:minCount ${count + 1}`), data)).toEqual(['MinCount'])
  })
})

describe('targets', () => {
  const wanted = 'sh:property [ sh:path ex:p ; sh:minCount 1 ] .'
  test.each([
    ['things of a class', 'sh:targetClass ex:Place', 'ex:it a ex:Place .', 1],
    ['things of a class below', 'sh:targetClass ex:Place', 'ex:it a ex:Hall . ex:Hall rdfs:subClassOf ex:Place .', 1],
    ['things of two classes, once', 'sh:targetClass ex:A, ex:B', 'ex:it a ex:A, ex:B .', 1],
    ['a node of which nothing is said', 'sh:targetNode ex:it', '', 1],
    ['what has a property', 'sh:targetSubjectsOf ex:q', 'ex:a ex:q ex:b .', 1],
    ['what a property leads to', 'sh:targetObjectsOf ex:q', 'ex:a ex:q ex:b, "c" .', 2],
    ['a node in two ways, once', 'sh:targetClass ex:A ; sh:targetNode ex:it', 'ex:it a ex:A .', 1],
    ['things of the shape itself', 'a rdfs:Class', 'ex:it a ex:S .', 1],
  ])('%s', (_, target, data, count) => {
    expect(tryShapes(`ex:S a sh:NodeShape ; ${target} ; ${wanted}`, data)).toEqual(times(count, 'MinCount'))
  })

  test('a class may be below itself', () => {
    const data = 'ex:it a ex:B . ex:A rdfs:subClassOf ex:A, ex:B . ex:B rdfs:subClassOf ex:A .'
    expect(tryShapes('ex:S a sh:NodeShape ; sh:targetNode ex:it ; sh:class ex:A .', data)).toEqual([])
  })

  test('classes that only the shapes put below others are not below them', () => {
    const shapes = `${shapeOf('sh:class ex:Place')} ex:Hall rdfs:subClassOf ex:Place .`
    expect(tryShapes(shapes, 'ex:it ex:p ex:h . ex:h a ex:Hall .')).toEqual(['Class'])
  })
})

describe('the background', () => {
  const shapes = `ex:S a sh:NodeShape ; sh:targetClass ex:Place ; sh:property [ sh:path ex:kind ; sh:class ex:Code ] ,
    [ sh:path ( ex:kind ex:label ) ; sh:minCount 1 ] .`
  const background =
    'ex:Hall rdfs:subClassOf ex:Place . ex:hall a ex:Code ; ex:label "hall" . ex:bad a ex:Place ; ex:kind 1 .'

  test('has classes and codes for the record', () => {
    expect(tryShapes(shapes, 'ex:it a ex:Hall ; ex:kind ex:hall .', background)).toEqual([])
    expect(tryShapes(shapes, 'ex:it a ex:Hall ; ex:kind ex:other .', background)).toEqual(['Class', 'MinCount'])
  })

  test('is never judged itself', () => {
    expect(tryShapes(shapes, 'ex:it a ex:Thing .', background)).toEqual([])
  })

  test('stays as it is when a record says more of its nodes', () => {
    const own = 'ex:it a ex:Place ; ex:kind ex:hall . ex:hall ex:label "zaal" .'
    const counted = shapes.replace('sh:minCount 1', 'sh:minCount 2')
    expect(tryShapes(counted, own, background)).toEqual([])
    expect(tryShapes(counted, 'ex:it a ex:Place ; ex:kind ex:hall .', background)).toEqual(['MinCount'])
  })
})

describe('the referee', () => {
  test('gives another number of results on some of these probes, as docs/benchmarks.md says', async () => {
    const { probes, agreed } = await countAgreement()
    expect({ probes, agreed }).toEqual({ probes: 109, agreed: 82 })
  })
})

function shapeOf(constraint: string): string {
  return `ex:S a sh:NodeShape ; sh:targetNode ex:it ; sh:property [ sh:path ex:p ; ${constraint} ] .`
}

function chain(length: number): string {
  const name = (index: number) => (index === 0 ? 'ex:it' : `ex:n${index}`)
  return Array.from({ length }, (_, index) => `${name(index)} ex:p ${name(index + 1)} .`).join('\n')
}
