import type { NamedNode, Quad } from '@rdfjs/types'
import { zip } from '../dumps/formats.js'
import { literal } from '../rdf/terms.js'
import { dcat, dcatap, dct, planned, prefixes, rdf, skos, spdx } from '../rdf/vocab.js'
import type { Offer } from './offer.js'
import { about, iri, moment, natural } from './statements.js'

/** What goes with the files of a data set. */
export interface FilesContext {
  base: string
  licence: NamedNode
  /** When the newest change was made. */
  modified: string
  /** What the data set is called, in each language. */
  titles: readonly Quad['object'][]
}

/** The distributions of a data set, one for each file; each is named after the set and the format. */
export function describeFiles(dataSet: NamedNode, offers: readonly Offer[], context: FilesContext): Quad[] {
  return offers.flatMap(offer => [
    ...about(dataSet, [dcat.distribution, nameOf(dataSet, offer, context.base)]),
    ...describeFile(nameOf(dataSet, offer, context.base), offer, context),
  ])
}

/** "…/catalog#dataset-gent" → "…/catalog#dataset-gent-nq". */
function nameOf({ value }: NamedNode, { format }: Offer, base: string): NamedNode {
  const name = value.slice(value.indexOf('#') + 1)
  return iri(`${base}catalog#${name}-${format.suffix.replace('.', '-')}`)
}

function describeFile(file: NamedNode, { format, path, packed, kept }: Offer, context: FilesContext): Quad[] {
  const address = iri(context.base + path)
  const isCompressed = packed !== undefined && packed !== format.mediaType
  const isPackage = packed === zip
  const checksum = iri(`${file.value}-checksum`)
  return [
    ...about(
      file,
      [rdf.type, dcat.Distribution],
      [dct.title, ...['nl', 'fr', 'de', 'en'].map(language => literal(format.label, language))],
      [dct.description, ...context.titles.map(title => describe(format.label, title))],
      [dcat.accessURL, address],
      [dcat.downloadURL, address],
      [dcat.mediaType, mediaType(format.mediaType)],
      [dct.format, format.fileType],
      [isPackage ? dcat.packageFormat : dcat.compressFormat, isCompressed ? mediaType(packed) : undefined],
      [dct.license, context.licence],
      [dcatap.availability, planned.STABLE],
      [dct.issued, moment(kept?.created ?? context.modified)],
      [dct.modified, moment(kept?.created ?? context.modified)],
      [dcat.byteSize, kept && natural(kept.bytes)],
      [spdx.checksum, kept && checksum],
    ),
    ...about(mediaType(format.mediaType), [rdf.type, dct.MediaType]),
    ...about(format.fileType, [rdf.type, dct.MediaTypeOrExtent], [skos.prefLabel, literal(format.label)]),
    ...(kept ? describeChecksum(checksum, kept.sha256) : []),
    ...(isCompressed ? about(mediaType(packed), [rdf.type, dct.MediaType]) : []),
  ]
}

/** "GeoJSON" → "GeoJSON: how people get into …". */
function describe(label: string, title: Quad['object']): Quad['object'] {
  return literal(`${label}: ${title.value}`, title.termType === 'Literal' ? title.language : '')
}

function describeChecksum(checksum: NamedNode, sha256: string): Quad[] {
  return [
    ...about(
      checksum,
      [rdf.type, spdx.Checksum],
      [spdx.algorithm, spdx.checksumAlgorithm_sha256],
      [spdx.checksumValue, literal(sha256, iri(`${prefixes.xsd}hexBinary`))],
    ),
    ...about(spdx.checksumAlgorithm_sha256, [rdf.type, spdx.ChecksumAlgorithm]),
  ]
}

function mediaType(name: string): NamedNode {
  return iri(prefixes.iana + name)
}
