import { describe, expect, test } from 'vitest'
import { brokenRules } from './broken-rules.js'

/** A stretch of height or length, the steepest slope in it, and one that is just too steep. */
type Edge = readonly [size: number, holds: number, breaks: number, rule: string]

const slopes: readonly { regulation: string; property: string; edges: readonly Edge[] }[] = [
  {
    regulation: 'be-vlg-2009',
    property: 'heightDifference',
    edges: [
      [10, 10, 10.01, '19-ramp-slope-rise-up-to-10'],
      [10.0001, 8.3, 8.31, '19-ramp-slope-rise-10-to-25'],
      [25, 8.3, 8.31, '19-ramp-slope-rise-10-to-25'],
      [25.0001, 6.25, 6.26, '19-ramp-slope-rise-25-to-50'],
      [50, 6.25, 6.26, '19-ramp-slope-rise-25-to-50'],
      [50.0001, 5, 5.01, '19-ramp-slope-rise-above-50'],
    ],
  },
  {
    regulation: 'be-bru-title-iv',
    property: 'length',
    edges: [
      [50, 12, 12.01, '5-ramp-slope-length-up-to-50'],
      [50.0001, 8, 8.01, '5-ramp-slope-length-50-to-200'],
      [200, 8, 8.01, '5-ramp-slope-length-50-to-200'],
      [200.0001, 7, 7.01, '5-ramp-slope-length-200-to-500'],
      [500, 7, 7.01, '5-ramp-slope-length-200-to-500'],
      [500.0001, 5, 5.01, '5-ramp-slope-length-above-500'],
      [2000, 5, 5.01, '5-ramp-slope-length-above-500'],
    ],
  },
  {
    regulation: 'be-wal-codt',
    property: 'length',
    edges: [
      [30, 30, 30.01, '415-1-ramp-slope-length-up-to-30'],
      [30.0001, 12, 12.01, '415-1-ramp-slope-length-30-to-50'],
      [50, 12, 12.01, '415-1-ramp-slope-length-30-to-50'],
      [50.0001, 8, 8.01, '415-1-ramp-slope-length-50-to-200'],
      [200, 8, 8.01, '415-1-ramp-slope-length-50-to-200'],
      [200.0001, 7, 7.01, '415-1-ramp-slope-length-200-to-500'],
      [500, 7, 7.01, '415-1-ramp-slope-length-200-to-500'],
      [500.0001, 5, 5.01, '415-1-ramp-slope-length-above-500'],
    ],
  },
  {
    regulation: 'fr-erp-existing-2014',
    property: 'length',
    edges: [
      [50, 12, 12.01, '2-ramp-slope-length-up-to-50'],
      [50.0001, 10, 10.01, '2-ramp-slope-length-50-to-200'],
      [200, 10, 10.01, '2-ramp-slope-length-50-to-200'],
      [200.0001, 6, 6.01, '2-ramp-slope-length-above-200'],
    ],
  },
  {
    regulation: 'fr-erp-new-2017',
    property: 'length',
    edges: [
      [50, 10, 10.01, '2-ramp-slope-length-up-to-50'],
      [50.0001, 8, 8.01, '2-ramp-slope-length-50-to-200'],
      [200, 8, 8.01, '2-ramp-slope-length-50-to-200'],
      [200.0001, 5, 5.01, '2-ramp-slope-length-above-200'],
    ],
  },
  {
    regulation: 'gb-approved-document-m',
    property: 'flightLength',
    edges: [
      [200, 8.3333, 8.34, 'table-1-ramp-slope-flight-up-to-200'],
      [200.0001, 6.6667, 6.67, 'table-1-ramp-slope-flight-200-to-500'],
      [500, 6.6667, 6.67, 'table-1-ramp-slope-flight-200-to-500'],
      [500.0001, 5, 5.01, 'table-1-ramp-slope-flight-above-500'],
      [1000, 5, 5.01, 'table-1-ramp-slope-flight-above-500'],
    ],
  },
  {
    regulation: 'iso-21542',
    property: 'heightDifference',
    edges: [
      [20, 8.3, 8.31, '8-ramp-slope-rise-up-to-20'],
      [20.0001, 5, 5.01, '8-ramp-slope-rise-above-20'],
    ],
  },
]

const ramp = (property: string, size: number, slope: number) =>
  `ex:it a acc:Ramp ; acc:${property} ${size.toFixed(4)} ; acc:slope ${slope.toFixed(4)} .`

describe.each(slopes)('the slope of a ramp in $regulation', ({ regulation, property, edges }) => {
  test.each(edges)('of %d cm may be %d in a hundred, not %d', async (size, holds, breaks, rule) => {
    expect(await brokenRules(regulation, ramp(property, size, holds))).toBe('')
    expect(await brokenRules(regulation, ramp(property, size, breaks))).toBe(rule)
  })

  test('is not judged where the size is unknown', async () => {
    expect(await brokenRules(regulation, 'ex:it a acc:Ramp ; acc:slope 40.0 .')).toBe('')
  })
})

describe('the slope of a ramp in gb-approved-document-m', () => {
  test.each([
    [50, ''],
    [50.01, '1-26c-ramp-flight-rise'],
  ])('goes together with a rise of at most 50 cm: %d', async (rise, broken) => {
    const turtle = `ex:it a acc:Ramp ; acc:flightLength 1000.0 ; acc:slope 5.0 ; acc:flightRise ${rise.toFixed(2)} .`
    expect(await brokenRules('gb-approved-document-m', turtle)).toBe(broken)
  })
})

describe('the slope of a ramp in us-ada-2010', () => {
  const isNew = '405-2-ramp-slope'
  test.each([
    [7.5, 12.5, isNew],
    [7.5, 12.51, `${isNew} ${isNew}-rise-up-to-7-5-existing-building`],
    [7.5001, 10, isNew],
    [7.5001, 10.01, `${isNew} ${isNew}-rise-7-5-to-15-existing-building`],
    [15, 10, isNew],
    [15, 10.01, `${isNew} ${isNew}-rise-7-5-to-15-existing-building`],
    [15.0001, 8.3333, ''],
    [15.0001, 8.34, `${isNew} ${isNew}-rise-above-15-existing-building`],
  ])(
    'of %d cm and %d in a hundred breaks "%s": existing ramps may be steeper than new ones',
    async (rise, slope, broken) => {
      expect(await brokenRules('us-ada-2010', ramp('heightDifference', rise, slope))).toBe(broken)
    },
  )
})

describe('the slope of a path in de-din-18040-1', () => {
  test.each([
    [10, 4, ''],
    [10, 4.01, '4-2-3-path-slope-way-up-to-10'],
    [10.0001, 3, ''],
    [10.0001, 3.01, '4-2-3-path-slope-way-above-10'],
  ])('of %d m may be 4 in a hundred up to 10 m, and 3 beyond: %d', async (metres, slope, broken) => {
    const turtle = `ex:it a acc:Path ; acc:wayDistance ${metres.toFixed(4)} ; acc:slope ${slope.toFixed(2)} .`
    expect(await brokenRules('de-din-18040-1', turtle)).toBe(broken)
  })
})
