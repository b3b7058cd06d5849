import { describe, expect, test } from 'vitest'
import { createImpliedParts } from '../../../src/ingest/rows/implied-parts.js'
import { readVocabulary } from '../../../src/model/vocabulary.js'
import { readTurtleFiles } from '../../../src/rdf/read-turtle-files.js'
import { acc } from '../../../src/rdf/vocab.js'

const implied = createImpliedParts(readVocabulary(readTurtleFiles('vocab')))
const hall = 'building/gent/hall'
const partsOf = (path: string, there: readonly string[] = [hall]) => implied(path, each => there.includes(each))

describe('the parts that a path makes', () => {
  test('are those that are not there yet, the whole before its part', () => {
    expect(partsOf(`${hall}/toilet/1/door/1`)).toEqual([
      { path: `${hall}/toilet/1`, whole: hall, property: acc.hasToilet, type: acc.ToiletRoom },
      { path: `${hall}/toilet/1/door/1`, whole: `${hall}/toilet/1`, property: acc.door, type: acc.Door },
    ])
    expect(partsOf(`${hall}/toilet/1/door/1`, [hall, `${hall}/toilet/1`])).toHaveLength(1)
    expect(partsOf(hall)).toEqual([])
  })

  test.each([
    ['another than the first of its kind', `${hall}/toilet/2`],
    ['a name that is no number', `${hall}/entrance/mian`],
    ['a kind that there is not', `${hall}/moat/1`],
    ['a part of a building that is not there', 'building/gent/other/toilet/1'],
    ['something that is no part', `${hall}/toilet`],
  ])('do not include %s', (_, path) => {
    expect(partsOf(path)).toBeUndefined()
  })
})
