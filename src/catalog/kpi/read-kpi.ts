import type { NamedNode, Quad } from '@rdfjs/types'
import { createDataset, objectOf, subjectsOf } from '../../rdf/dataset.js'
import { namedNode } from '../../rdf/terms.js'
import { acc, dct, dqv, qb, rdf } from '../../rdf/vocab.js'
import { dataSetOf, type KpiFigure } from './kpi-figures.js'

/** Figures that were described before, with their day and data version. */
export interface DescribedKpi {
  /** ISO 8601. */
  date: string
  version: number
  figures: readonly KpiFigure[]
}

/** Reads figures back from the quads that `describeKpi` made. */
export function readKpi(quads: readonly Quad[], document: string, base: string): DescribedKpi {
  const data = createDataset(quads)
  const start = dataSetOf('', base)
  const value = (subject: Quad['subject'], property: NamedNode) => objectOf(data, subject, property)
  return {
    date: value(namedNode(document), dct.date)?.value ?? '',
    version: Number(value(namedNode(document), acc.dataVersion)?.value),
    figures: subjectsOf(data, rdf.type, qb.Observation).map(subject => {
      const dataSet = value(subject as NamedNode, dqv.computedOn)?.value ?? ''
      return {
        metric: value(subject as NamedNode, dqv.isMeasurementOf) as NamedNode,
        place: dataSet.startsWith(start) ? dataSet.slice(start.length) : undefined,
        regulation: value(subject as NamedNode, acc.regulation) as NamedNode | undefined,
        value: Number(value(subject as NamedNode, dqv.value)?.value),
      }
    }),
  }
}

/** The figure of the same indicator, place and regulation. */
export function findFigure(
  figures: readonly KpiFigure[],
  { metric, place, regulation }: Omit<KpiFigure, 'value'>,
): KpiFigure | undefined {
  return figures.find(
    each =>
      each.metric.equals(metric) &&
      each.place === place &&
      (each.regulation?.value ?? '') === (regulation?.value ?? ''),
  )
}
