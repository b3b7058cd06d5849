import type { NamedNode } from '@rdfjs/types'
import { findFigure } from '../../catalog/kpi/read-kpi.js'
import type { Kpi } from '../../catalog/kpi/create-kpi.js'
import type { Indicator } from '../../catalog/kpi/indicators.js'
import type { KpiFigure } from '../../catalog/kpi/kpi-figures.js'
import { acc } from '../../rdf/vocab.js'
import type { KpiCard, KpiRules } from '../../views/overview/kpi-data.js'
import type { Parts } from '../parts.js'

/** What cards are made from. */
export interface CardSources {
  indicators: readonly Indicator[]
  figures: readonly KpiFigure[]
  /** Those of the baseline. */
  then: readonly KpiFigure[]
  /** Undefined for figures that no query gives any more. */
  queryFor: Kpi['queryFor'] | undefined
}

const ofRules: readonly NamedNode[] = [acc.rulesMetShare, acc.rulesAssessedShare]

/** A card for each indicator that is not of rules, whether or not there is a figure. */
export function toCards(place: string | undefined, sources: CardSources): KpiCard[] {
  return sources.indicators
    .filter(({ metric }) => !ofRules.some(each => each.equals(metric)))
    .map(({ metric }) => toCard({ metric, place, regulation: undefined }, sources))
}

/** Two cards for each regulation. */
export function toRules(
  place: string | undefined,
  regulations: ReturnType<Parts['regulations']>,
  sources: CardSources,
): KpiRules[] {
  return regulations.map(({ iri: regulation, titles, rules }) => ({
    ...{ regulation, titles, isConfirmed: rules.every(({ confirmed }) => confirmed) },
    met: toCard({ metric: acc.rulesMetShare, place, regulation }, sources),
    assessed: toCard({ metric: acc.rulesAssessedShare, place, regulation }, sources),
  }))
}

function toCard(wanted: Omit<KpiFigure, 'value'>, { indicators, figures, then, queryFor }: CardSources): KpiCard {
  const indicator = indicators.find(({ metric }) => metric.equals(wanted.metric))
  const value = findFigure(figures, wanted)?.value
  return {
    metric: wanted.metric,
    isCount: indicator?.isCount ?? false,
    value,
    target: indicator?.target,
    then: findFigure(then, wanted)?.value,
    query: value === undefined ? undefined : queryFor?.(wanted),
  }
}
