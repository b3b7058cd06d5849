import { expect, test } from 'vitest'
import { foreignNamesOf } from '../../src/model/foreign-names.js'
import { readVocabulary } from '../../src/model/vocabulary.js'
import { parseQuads } from '../../src/rdf/parse.js'
import { acc, doorType, exchangeFormat } from '../../src/rdf/vocab.js'

const vocabulary = readVocabulary(
  parseQuads(`
    @prefix acc: <https://w3id.org/drempel/ns#> .
    @prefix door-type: <https://w3id.org/drempel/code/door-type/> .
    @prefix format: <https://w3id.org/drempel/code/exchange-format/> .
    <x/1> acc:format format:osm ; acc:field "door:width" ; acc:ourPath ( acc:door acc:clearWidth ) .
    <x/2> acc:format format:osm ; acc:field "width" ; acc:ourPath acc:clearWidth .
    <x/3> acc:format format:osm ; acc:field "width" ; acc:ourPath acc:clearWidth ; acc:aboutClass acc:Path .
    <x/4> acc:format format:a11yjson ; acc:field "door.width" ; acc:ourPath acc:clearWidth .
    <x/5> acc:format format:osm ; acc:field "roof:shape" ; acc:noCounterpart "No roofs here."@en .
    door-type:revolving acc:osmTag "door=revolving" ; acc:netex "revolvingDoor" .
  `),
)

test('a field of another format is a name of the property that our path ends in, each once', () => {
  expect(foreignNamesOf(vocabulary, acc.clearWidth)).toEqual([
    { name: 'door:width', format: exchangeFormat.osm },
    { name: 'width', format: exchangeFormat.osm },
    { name: 'door.width', format: exchangeFormat.a11yjson },
  ])
  expect(foreignNamesOf(vocabulary, acc.door)).toEqual([])
})

test('a concept says itself what others call it', () => {
  expect(foreignNamesOf(vocabulary, doorType.revolving).map(({ name, format }) => [name, format.value])).toEqual([
    ['door=revolving', exchangeFormat.osm.value],
    ['revolvingDoor', exchangeFormat.netex.value],
  ])
})
