import type { NamedNode } from '@rdfjs/types'
import { describe, expect, test } from 'vitest'
import type { Quality } from '../../../src/catalog/quality.js'
import { readIndicators, type Stated } from '../../../src/catalog/kpi/indicators.js'
import { kpiFigures, type KpiSources } from '../../../src/catalog/kpi/kpi-figures.js'
import { findFigure } from '../../../src/catalog/kpi/read-kpi.js'
import { parseQuads } from '../../../src/rdf/parse.js'
import { namedNode } from '../../../src/rdf/terms.js'
import { acc, dqv, skos, sh } from '../../../src/rdf/vocab.js'
import { vocabulary } from '../../dumps/town.js'

const base = 'https://drempel.example/'
const regulation = namedNode('https://w3id.org/drempel/regulation/be-vlg-2009')
const quality = (figures: Partial<Quality>): Quality => ({
  ...{ records: 4, complete: 1, days: ['2026-01-01'], observed: 10, measured: 4, violations: 0 },
  ...{ publicBuildings: 4, entrances: 8, completeEntrances: 2, shapes: new Map(), ...figures },
})
const stating = (counts: Record<string, number>): Stated => ({
  quads: [],
  publicBuildings: dataSet => counts[dataSet.slice(base.length)],
})
const sources = (more: Partial<KpiSources> = {}): KpiSources => ({
  quality: {
    whole: quality({ publicBuildings: 6 }),
    municipalities: new Map([
      ['aalst', quality({ publicBuildings: 2 })],
      ['gent', quality({})],
    ]),
  },
  rules: { whole: [{ regulation, met: 3, notMet: 1, notAssessable: 4 }], municipalities: new Map() },
  ...{ stated: stating({}), base, now: new Date('2026-11-27'), ...more },
})
const indicators = readIndicators({ quads: [] })
const value = (metric: NamedNode, place?: string, more: Partial<KpiSources> = {}) =>
  findFigure(kpiFigures(sources(more), indicators), {
    metric,
    place,
    regulation: metric.value.includes('#rules') ? regulation : undefined,
  })?.value

describe('indicators', () => {
  test('each have a unit, a direction, a dimension, and a definition in four languages', () => {
    expect(indicators).toHaveLength(8)
    for (const { metric, unit } of indicators) {
      expect(unit).toBeDefined()
      expect([...vocabulary.quads.match(metric, dqv.inDimension)]).toHaveLength(1)
      expect([...vocabulary.quads.match(metric, skos.definition)]).toHaveLength(4)
    }
  })

  test('have the target that the city states, before ours', () => {
    const quads = parseQuads(`<${acc.recentRecords.value}> <${acc.target.value}> 0.5 ; <${sh.order.value}> 1 .`)
    const recent = (all: typeof indicators) => all.find(({ metric }) => metric.equals(acc.recentRecords))
    expect([recent(indicators)?.target, recent(readIndicators({ quads }))?.target]).toEqual([0.8, 0.5])
  })
})

describe('their figures', () => {
  test('are those that the catalogue gives of quality, and those of rules', () => {
    expect(value(acc.recentRecords)).toBe(0.25)
    expect(value(acc.measuredValues, 'gent')).toBe(0.4)
    expect(value(acc.completeEntrances, 'gent')).toBe(0.25)
    expect(value(acc.rulesMetShare)).toBe(0.75)
    expect(value(acc.rulesAssessedShare)).toBe(0.5)
  })

  test('of coverage are unknown where nobody states how many public buildings there are', () => {
    expect(value(acc.knownBuildings, 'gent')).toBe(4)
    expect(value(acc.buildingCoverage, 'gent')).toBeUndefined()
    expect(value(acc.buildingCoverage)).toBeUndefined()
  })

  test('of coverage follow from what is stated; of all only where every municipality states it', () => {
    const one = { stated: stating({ 'catalog#dataset-gent': 16 }) }
    expect([value(acc.buildingCoverage, 'gent', one), value(acc.buildingCoverage, undefined, one)]).toEqual([
      0.25,
      undefined,
    ])
    const both = { stated: stating({ 'catalog#dataset-gent': 16, 'catalog#dataset-aalst': 8 }) }
    expect(value(acc.buildingCoverage, undefined, both)).toBe(0.25)
  })
})
