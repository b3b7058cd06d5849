import type { RegulationFigures } from './answers/overview/count-regulation.js'
import type { Overviews } from './answers/overview/overviews.js'
import type { AllQuality } from './catalog/follow-quality.js'
import { createKpi, type Kpi } from './catalog/kpi/create-kpi.js'
import type { RuleCounts } from './catalog/kpi/kpi-figures.js'
import type { Program } from './main.js'

/** The indicators of an open data folder: what the catalogue measures of the data, and what overviews count of rules. */
export function openKpi(
  { config, iris, vocabulary, ledger }: Pick<Program, 'config' | 'iris' | 'vocabulary' | 'ledger'>,
  quality: () => Promise<AllQuality>,
  overviews: Overviews,
): Kpi {
  return createKpi({
    ...{ data: config.data, base: iris.base, vocabulary, quality },
    version: () => ledger.position(),
    async rules() {
      const { whole, municipalities } = await overviews.standings()
      const towns = [...municipalities].map(([name, figures]) => [name, figures.map(toCounts)] as const)
      return { whole: whole.map(toCounts), municipalities: new Map(towns) }
    },
  })
}

function toCounts({ regulation, marks }: RegulationFigures): RuleCounts {
  return { regulation: regulation.iri, met: marks.m, notMet: marks.f, notAssessable: marks['?'] }
}
