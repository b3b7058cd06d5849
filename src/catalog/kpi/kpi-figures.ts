import type { NamedNode } from '@rdfjs/types'
import { acc } from '../../rdf/vocab.js'
import { figuresOf } from '../describe-quality.js'
import type { AllQuality } from '../follow-quality.js'
import type { Quality } from '../quality.js'
import type { Indicator, Stated } from './indicators.js'

/** What an indicator comes to. What nobody can tell has no figure. */
export interface KpiFigure {
  metric: NamedNode
  /** Municipality, as addresses have it; undefined for all. */
  place: string | undefined
  /** For indicators that are of the rules of one. */
  regulation: NamedNode | undefined
  value: number
}

/** Rules times buildings, by what became of them; those that do not apply are in none. */
export interface RuleCounts {
  regulation: NamedNode
  met: number
  notMet: number
  notAssessable: number
}

/** The same of all buildings, and of those of each municipality. */
export interface AllRuleCounts {
  whole: readonly RuleCounts[]
  municipalities: ReadonlyMap<string, readonly RuleCounts[]>
}

export interface KpiSources {
  quality: AllQuality
  rules: AllRuleCounts
  stated: Stated
  base: string
  now: Date
}

/** IRI of the data set of a municipality, or of all. */
export function dataSetOf(place: string | undefined, base: string): string {
  return place === undefined ? `${base}#dataset` : `${base}catalog#dataset-${place}`
}

/** What every indicator comes to, of all data and of each municipality. */
export function kpiFigures(sources: KpiSources, indicators: readonly Indicator[]): KpiFigure[] {
  const { quality, rules } = sources
  const all: [string | undefined, Quality, readonly RuleCounts[]][] = [
    [undefined, quality.whole, rules.whole],
    ...[...quality.municipalities].map(([place, each]): [string, Quality, readonly RuleCounts[]] => [
      place,
      each,
      rules.municipalities.get(place) ?? [],
    ]),
  ]
  const figures = all.flatMap(([place, each, counts]) => [
    ...ofQuality(place, each, sources),
    ...counts.flatMap(count => ofRules(place, count)),
  ])
  return figures.filter(({ metric }) => indicators.some(indicator => indicator.metric.equals(metric)))
}

function ofQuality(place: string | undefined, quality: Quality, sources: KpiSources): KpiFigure[] {
  const known = quality.publicBuildings
  const of = { place, regulation: undefined }
  const all = publicBuildingsOf(place, sources)
  return [
    { ...of, metric: acc.knownBuildings, value: known },
    // More than on the list says that the list is behind, not that there are more than all.
    ...(all ? [{ ...of, metric: acc.buildingCoverage, value: Math.min(1, known / all) }] : []),
    ...figuresOf(quality, sources.now)
      .filter(({ shape }) => shape === undefined)
      .map(({ metric, value }) => ({ ...of, metric, value })),
  ]
}

/** As stated; of all municipalities together, only where each that has buildings has stated its own. */
function publicBuildingsOf(place: string | undefined, { stated, quality, base }: KpiSources): number | undefined {
  const own = stated.publicBuildings(dataSetOf(place, base))
  if (own !== undefined || place !== undefined) return own
  const each = [...quality.municipalities.keys()].map(town => stated.publicBuildings(dataSetOf(town, base)))
  if (each.length === 0 || each.includes(undefined)) return undefined
  return each.reduce<number>((sum, count) => sum + (count ?? 0), 0)
}

function ofRules(place: string | undefined, { regulation, met, notMet, notAssessable }: RuleCounts): KpiFigure[] {
  const decided = met + notMet
  const share = (metric: NamedNode, some: number, all: number): KpiFigure[] =>
    all === 0 ? [] : [{ metric, place, regulation, value: some / all }]
  return [...share(acc.rulesMetShare, met, decided), ...share(acc.rulesAssessedShare, decided, decided + notAssessable)]
}
