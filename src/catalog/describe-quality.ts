import type { NamedNode, Quad } from '@rdfjs/types'
import { acc, dct, dqv, rdf } from '../rdf/vocab.js'
import type { AllQuality } from './follow-quality.js'
import type { Quality } from './quality.js'
import { about, iri, moment, share, whole } from './statements.js'

/** A figure: of what, by which metric, and for which shape when it is of one. */
export interface Figure {
  metric: NamedNode
  shape?: string
  value: number
}

/** Months after which a survey is no longer recent. */
const recentMonths = 24

/** First day on which a survey was recent, as ISO 8601. */
export function recentSince(now: Date): string {
  const since = new Date(now)
  since.setUTCMonth(since.getUTCMonth() - recentMonths)
  return since.toISOString().slice(0, 10)
}

/** The figures of a data set; a share of nothing is no figure. */
export function figuresOf(quality: Quality, now: Date): Figure[] {
  const recent = quality.days.filter(date => date >= recentSince(now)).length
  const part = (metric: NamedNode, some: number, all: number): Figure[] =>
    all === 0 ? [] : [{ metric, value: some / all }]
  return [
    ...part(acc.completeRecords, quality.complete, quality.records),
    ...part(acc.measuredValues, quality.measured, quality.observed),
    ...part(acc.recentRecords, recent, quality.records),
    ...part(acc.completeEntrances, quality.completeEntrances, quality.entrances),
    { metric: acc.violationCount, value: quality.violations },
    ...[...quality.shapes].map(([shape, { targets, missing }]) => ({
      ...{ metric: acc.completeThings, shape },
      value: (targets - missing) / targets,
    })),
  ]
}

/** The figures as measurements of DQV, of the whole data set and of each municipality. */
export function describeQuality(all: AllQuality, { base, now }: { base: string; now: Date }): Quad[] {
  const describe = (dataSet: NamedNode, quality: Quality) =>
    figuresOf(quality, now).flatMap(figure => describeFigure(dataSet, figure, { base, now }))
  return [
    ...describe(iri(`${base}#dataset`), all.whole),
    ...[...all.municipalities].flatMap(([town, quality]) => describe(iri(`${base}catalog#dataset-${town}`), quality)),
  ]
}

function describeFigure(
  dataSet: NamedNode,
  { metric, shape, value }: Figure,
  { base, now }: { base: string; now: Date },
): Quad[] {
  const names = [dataSet.value, shape ?? metric.value].map(name => name.replace(/^.*#/, ''))
  const measurement = iri(`${base}catalog/quality#${names.join('-')}`)
  return [
    ...about(dataSet, [dqv.hasQualityMeasurement, measurement]),
    ...about(
      measurement,
      [rdf.type, dqv.QualityMeasurement],
      [dqv.isMeasurementOf, metric],
      [dqv.computedOn, dataSet],
      [dct.conformsTo, shape === undefined ? undefined : iri(shape)],
      [dct.date, moment(`${now.toISOString().slice(0, 10)}T00:00:00Z`)],
      [dqv.value, metric.equals(acc.violationCount) ? whole(value) : share(value)],
    ),
  ]
}
