import { describe, expect, test } from 'vitest'
import { readCoordinate } from '../../../src/ingest/cells/read-degrees.js'
import { readWkt, splitPair } from '../../../src/ingest/cells/split-pair.js'
import { isFault } from '../../../src/ingest/finding.js'

describe('a coordinate', () => {
  test.each([
    ['3.7174', '3.7174'],
    ['3,7174', '3.7174'],
    ['-3.7', '-3.7'],
    ['51.0543°', '51.0543'],
    ['51°03\'15"', '51.0541667'],
    ['51° 3′ 15,5″ N', '51.0543056 latitude'],
    ['N 51 03 15', '51.0541667 latitude'],
    ['3°43\'02.6"E', '3.7173889 longitude'],
    ["4°35' W", '-4.5833333 longitude'],
    ['33.9 S', '-33.9 latitude'],
    ['104555,21', '104555.21'],
    ["3°43' O", 'which-hemisphere'],
    ["51°75'", 'not-degrees'],
    ['Gent', 'not-degrees'],
    ['51 cm', 'not-degrees'],
  ])('%j is %s', (cell, wanted) => {
    const read = readCoordinate(cell, undefined)
    expect(isFault(read) ? read.code : [read.number, read.axis].filter(Boolean).join(' ')).toBe(wanted)
  })
})

describe('two coordinates in one cell', () => {
  test.each([
    ['51.05, 3.72', ['51.05', '3.72']],
    ['51.05,3.72', ['51.05', '3.72']],
    ['51,05; 3,72', ['51,05', '3,72']],
    ['51,05 3,72', ['51,05', '3,72']],
    ['(51.05 3.72)', ['51.05', '3.72']],
    ['51°03\'15"N 3°43\'12"E', ['51°03\'15"N', '3°43\'12"E']],
    ['51,05,3,72', undefined],
    ['51.05', undefined],
    ['', undefined],
  ])('%j are %j', (cell, wanted) => expect(splitPair(cell)).toEqual(wanted))

  test('a point of WKT has its own order', () => {
    expect(readWkt('POINT(3.72 51.05)')).toEqual(['3.72', '51.05'])
    expect(readWkt('POINT Z (1 2 3)')).toBeUndefined()
  })
})
