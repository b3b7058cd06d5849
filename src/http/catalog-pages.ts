import type { Quad, Term } from '@rdfjs/types'
import type { AllCounts, Counts } from '../catalog/count.js'
import { placeName } from '../catalog/describe-catalogue.js'
import { figuresOf } from '../catalog/describe-quality.js'
import type { AllQuality } from '../catalog/follow-quality.js'
import type { Quality } from '../catalog/quality.js'
import type { Config } from '../config.js'
import { createDataset, objectOf, objectsOf, subjectsOf } from '../rdf/dataset.js'
import { namedNode } from '../rdf/terms.js'
import { acc, dcat, dct, rdf, sh } from '../rdf/vocab.js'
import type { CataloguePageData, DataSetRow } from '../views/catalogue-page.js'
import type { PageContext } from '../views/page-context.js'
import type { QualityPageData } from '../views/quality-page.js'

/** What the page of the catalogue shows. */
export function toCataloguePage(
  context: PageContext,
  { quads, counts }: { quads: readonly Quad[]; counts: AllCounts },
  config: Config,
): CataloguePageData {
  const data = createDataset(quads)
  const text = (thing: Term, property: Term) =>
    objectsOf(data, thing, property).find(term => term.termType === 'Literal' && term.language === context.language)
      ?.value ?? ''
  const mail = config.contactMail === undefined ? [] : [`mailto:${config.contactMail}`]
  const page = config.contactPage === undefined ? [] : [config.contactPage]
  return {
    dataSets: [toRow(undefined, counts), ...[...counts.municipalities].map(([path, each]) => toTownRow(path, each))],
    services: subjectsOf(data, rdf.type, dcat.DataService).map(service => ({
      title: text(service, dct.title),
      text: text(service, dct.description),
      address: (objectOf(data, service, dcat.endpointDescription) ?? service).value,
    })),
    publisher: { name: config.publisher, address: config.publisherIri },
    contacts: [...mail, ...page],
    licence: config.licence,
  }
}

function toRow(name: string | undefined, { whole }: AllCounts): DataSetRow {
  return { name, records: whole.records, triples: whole.triples, surveyed: whole.surveyed }
}

function toTownRow(path: string, { records, triples, surveyed, places }: Counts): DataSetRow {
  return { name: placeName(path, places), records, triples, surveyed }
}

/** What the page of quality shows. */
export function toQualityPage(
  context: PageContext,
  { whole, municipalities }: AllQuality,
  counts: AllCounts,
): QualityPageData {
  const now = new Date()
  const metrics = [acc.completeRecords, acc.measuredValues, acc.recentRecords, acc.violationCount]
  const row = (name: string | undefined, quality: Quality) => {
    const figures = figuresOf(quality, now)
    return { name, figures: metrics.map(metric => figures.find(each => each.metric.equals(metric))?.value) }
  }
  const towns = [...municipalities].map(([path, quality]) =>
    row(placeName(path, counts.municipalities.get(path)?.places ?? []), quality),
  )
  return {
    metrics,
    counts: [acc.violationCount],
    dataSets: [row(undefined, whole), ...towns],
    shapes: figuresOf(whole, now).flatMap(({ shape, value }) =>
      shape === undefined ? [] : [{ message: messageOf(shape, context), figure: value }],
    ),
  }
}

function messageOf(shape: string, { vocabulary, language }: PageContext): string {
  const messages = objectsOf(vocabulary.quads, namedNode(shape), sh.message)
  return messages.find(term => term.termType === 'Literal' && term.language === language)?.value ?? shape
}
