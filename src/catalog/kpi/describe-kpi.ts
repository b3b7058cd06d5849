import type { NamedNode, Quad } from '@rdfjs/types'
import { acc, dct, dqv, qb, rdf, rdfs, xsd } from '../../rdf/vocab.js'
import { about, day, iri, share, whole } from '../statements.js'
import { dataSetOf, type KpiFigure } from './kpi-figures.js'

export interface KpiDocument {
  /** Its IRI: that of the figures of today, or of a baseline. */
  document: string
  base: string
  /** ISO 8601. */
  date: string
  /** Last change that the figures include. */
  version: number
}

/**
 * The figures as measurements of DQV and observations of a data cube: one data set of what is measured of the data, one
 * of rules, which has the regulation as a dimension more.
 */
export function describeKpi(figures: readonly KpiFigure[], facts: KpiDocument): Quad[] {
  const { document, base, date, version } = facts
  const names = ['figures', 'rules'] as const
  return [
    ...about(
      iri(document),
      [dct.date, day(date)],
      [acc.dataVersion, whole(version)],
      [dct.hasPart, ...names.map(name => iri(`${document}#${name}`))],
    ),
    ...names.flatMap(name =>
      about(
        iri(`${document}#${name}`),
        [rdf.type, qb.DataSet],
        [qb.structure, iri(`${base}kpi#structure-${name}`)],
        [dct.isPartOf, iri(document)],
      ),
    ),
    ...names.flatMap(name => describeStructure(name, base)),
    ...figures.flatMap(figure => describeFigure(figure, facts)),
  ]
}

function describeFigure(
  { metric, place, regulation, value }: KpiFigure,
  { document, base, date }: KpiDocument,
): Quad[] {
  const dataSet = dataSetOf(place, base)
  const names = [dataSet, metric.value, ...(regulation ? [regulation.value] : [])].map(lastPart)
  return about(
    iri(`${document}#${names.join('-')}`),
    [rdf.type, dqv.QualityMeasurement, qb.Observation],
    [qb.dataSet, iri(`${document}#${regulation ? 'rules' : 'figures'}`)],
    [dqv.isMeasurementOf, metric],
    [dqv.computedOn, iri(dataSet)],
    [acc.regulation, regulation],
    [dct.date, day(date)],
    [dqv.value, metric.equals(acc.knownBuildings) ? whole(value) : share(value)],
  )
}

const lastPart = (text: string) => text.replace(/^.*[#/]/, '')

const dimensions: readonly (readonly [NamedNode, NamedNode])[] = [
  [dqv.isMeasurementOf, dqv.Metric],
  [dqv.computedOn, rdfs.Resource],
  [dct.date, xsd.date],
]

/** What an observation says: of which indicator, which data and which day; of rules also of which regulation. */
function describeStructure(name: 'figures' | 'rules', base: string): Quad[] {
  const structure = `${base}kpi#structure-${name}`
  const of = name === 'rules' ? [...dimensions, [acc.regulation, acc.Regulation] as const] : dimensions
  const component = (property: NamedNode) => iri(`${structure}-${lastPart(property.value)}`)
  return [
    ...about(
      iri(structure),
      [rdf.type, qb.DataStructureDefinition],
      [qb.component, ...of.map(([property]) => component(property)), component(dqv.value)],
    ),
    ...of.flatMap(([property, range], index) => [
      ...about(component(property), [qb.dimension, property], [qb.order, whole(index + 1)]),
      ...about(property, [rdf.type, qb.DimensionProperty], [rdfs.range, range]),
    ]),
    ...about(component(dqv.value), [qb.measure, dqv.value], [qb.order, whole(of.length + 1)]),
    ...about(dqv.value, [rdf.type, qb.MeasureProperty]),
  ]
}
