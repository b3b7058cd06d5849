import type { NamedNode } from '@rdfjs/types'
import { jsonLd, nQuads, triG, turtle, type Syntax } from '../rdf/syntaxes.js'
import { fileType } from '../rdf/vocab.js'

/** A form in which records are given away as a whole. */
export interface DumpFormat {
  /** Ending of file names, without the first dot and without that of gzip. */
  suffix: string
  label: string
  /** Media type of the content, whatever it is packed in. */
  mediaType: string
  /** Name in the table of file types of the EU. */
  fileType: NamedNode
  /** RDF syntax, for those that are one. */
  syntax?: Syntax
  /** Media type of the package, for files that are one already; the others are compressed with gzip. */
  packed?: string
}

export const zip = 'application/zip'
export const gzip = 'application/gzip'
const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const rdfFormat = (syntax: Syntax, type: NamedNode): DumpFormat => ({ ...syntax, syntax, fileType: type })

/** In the order in which they are offered. */
export const dumpFormats: readonly DumpFormat[] = [
  rdfFormat(nQuads, fileType.RDF_N_QUADS),
  rdfFormat(turtle, fileType.RDF_TURTLE),
  rdfFormat(triG, fileType.RDF_TRIG),
  rdfFormat(jsonLd, fileType.JSON_LD),
  { suffix: 'geojson', label: 'GeoJSON', mediaType: 'application/geo+json', fileType: fileType.GEOJSON },
  { suffix: 'csv.zip', label: 'CSV', mediaType: 'text/csv', fileType: fileType.CSV, packed: zip },
  { suffix: 'xlsx', label: 'XLSX', mediaType: workbook, fileType: fileType.XLSX, packed: workbook },
]

/** The format of a suffix, without or with that of gzip; `csv` does for its package. */
export function findDumpFormat(suffix: string): DumpFormat | undefined {
  const name = suffix === 'csv' ? 'csv.zip' : suffix.replace(/\.gz$/, '')
  return dumpFormats.find(format => format.suffix === name)
}

/** "nq" → "nq.gz", "xlsx" → "xlsx". */
export function fileSuffix({ suffix, packed }: DumpFormat): string {
  return packed === undefined ? `${suffix}.gz` : suffix
}
