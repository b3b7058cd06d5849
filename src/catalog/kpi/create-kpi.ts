import type { Quad } from '@rdfjs/types'
import type { Vocabulary } from '../../model/vocabulary.js'
import { literal } from '../../rdf/terms.js'
import { bindValues } from '../../rdf/query-template.js'
import { acc, boundKind, qudt, xsd } from '../../rdf/vocab.js'
import { recentSince } from '../describe-quality.js'
import type { AllQuality } from '../follow-quality.js'
import { about } from '../statements.js'
import { openBaselines, type Baselines } from './baselines.js'
import { describeKpi } from './describe-kpi.js'
import { ownIndicators, readIndicators, readStated, type Indicator } from './indicators.js'
import { kpiFigures, type AllRuleCounts, type KpiFigure } from './kpi-figures.js'

export interface KpiParts {
  /** Data folder. */
  data: string
  base: string
  vocabulary: Vocabulary
  quality: () => Promise<AllQuality>
  rules: () => Promise<AllRuleCounts>
  /** Sequence number of the last change. */
  version: () => number
}

/** The indicators with their figures of today, and those that were frozen. */
export interface Kpi {
  indicators(): readonly Indicator[]
  baselines: Baselines
  figures(): Promise<readonly KpiFigure[]>
  /** The figures as data, with what they mean, under the IRI of a document. */
  quads(document: string): Promise<readonly Quad[]>
  /** The query that computes a figure; undefined where shapes do. */
  queryFor(figure: Omit<KpiFigure, 'value'>): string | undefined
}

/** Indicators over the figures of quality and of rules, which are worked out elsewhere, once for all who want them. */
export function createKpi({ data, base, vocabulary, quality, rules, version }: KpiParts): Kpi {
  const indicators = () => readIndicators(readStated(data, base))
  const figures = async (now: Date) => {
    const sources = { quality: await quality(), rules: await rules(), stated: readStated(data, base), base, now }
    return kpiFigures(sources, indicators())
  }
  const queryFor: Kpi['queryFor'] = ({ metric, place, regulation }) => {
    const template = ownIndicators().find(each => each.metric.equals(metric))?.template
    if (template === undefined) return undefined
    return bindValues(template, {
      below: place === undefined ? undefined : literal(`${base}id/building/${place}/`),
      since: literal(recentSince(new Date())),
      regulation,
    })
  }
  return {
    ...{ indicators, queryFor, baselines: openBaselines(data, base) },
    figures: () => figures(new Date()),
    async quads(document) {
      const now = new Date()
      const facts = { document, base, date: now.toISOString().slice(0, 10), version: version() }
      return [
        ...indicators().flatMap(indicator => describeIndicator(indicator, vocabulary, queryFor)),
        ...readStated(data, base).quads,
        ...describeKpi(await figures(now), facts),
      ]
    },
  }
}

/** What the vocabulary says of an indicator, with unit, target, direction and the query over all data. */
function describeIndicator(
  { metric, unit, target, isMoreBetter, template }: Indicator,
  { quads }: Vocabulary,
  queryFor: Kpi['queryFor'],
): Quad[] {
  const query = template && queryFor({ metric, place: undefined, regulation: undefined })
  return [
    ...quads.match(metric),
    ...about(
      metric,
      [qudt.hasUnit, unit],
      [acc.target, target === undefined ? undefined : literal(String(target), xsd.decimal)],
      [acc.bound, isMoreBetter ? boundKind['at-least'] : boundKind['at-most']],
      [acc.computedBy, query === undefined ? undefined : literal(query)],
    ),
  ]
}
