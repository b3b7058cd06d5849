import type { NamedNode } from '@rdfjs/types'
import { prefixes, qudt, rdf } from '../rdf/vocab.js'
import type { Vocabulary } from '../model/vocabulary.js'
import { separator } from './rows.js'
import type { Column, Table } from './tables.js'

/** Namespace of the metadata of CSV on the Web, which is also its context. */
const csvw = prefixes.csvw.replace(/#$/, '')

/** What goes with the tables besides their columns. */
export interface TableNotes {
  vocabulary: Vocabulary
  licence: string
  /** Address of a table from its name, relative to the metadata. */
  address: (name: string) => string
}

/** Metadata of CSV on the Web: what each table and column means, so that the tables can be read as the triples again. */
export function describeTables(tables: readonly Table[], notes: TableNotes): object {
  return {
    '@context': csvw,
    'dc:license': { '@id': notes.licence },
    dialect: { lineTerminators: ['\r\n'] },
    tables: tables.map(table => ({
      url: notes.address(table.name),
      'dc:title': labelsOf(table.type, notes.vocabulary),
      tableSchema: {
        primaryKey: 'id',
        aboutUrl: '{+id}',
        columns: [
          ...identity(),
          ...table.columns.map(column => describeColumn(column, notes.vocabulary)),
          typed(table),
        ],
      },
    })),
  }
}

function identity(): object[] {
  const link = (name: string, titles: Record<string, string>) => ({ name, titles, datatype: 'anyURI' })
  return [
    { ...link('id', { nl: 'IRI', fr: 'IRI', de: 'IRI', en: 'IRI' }), required: true, suppressOutput: true },
    {
      ...link('building', { nl: 'gebouw', fr: 'bâtiment', de: 'Gebäude', en: 'building' }),
      suppressOutput: true,
    },
    { ...link('partOf', { nl: 'deel van', fr: 'partie de', de: 'Teil von', en: 'part of' }), suppressOutput: true },
  ]
}

function describeColumn(column: Column, vocabulary: Vocabulary): object {
  const { name, property, language, range, unit, many } = column
  const isIri = range !== undefined && !isDatatype(range)
  return {
    name,
    titles: labelsOf(property, vocabulary),
    propertyUrl: property.value,
    datatype: isIri ? 'anyURI' : datatypeOf(range),
    ...(isIri && !many ? { valueUrl: `{+${name}}` } : {}),
    ...(language ? { lang: language } : {}),
    ...(many ? { separator } : {}),
    ...(unit ? { [qudt.hasUnit.value]: { '@id': unit.iri.value } } : {}),
  }
}

/** The class, which is no column of the file. */
function typed({ type }: Table): object {
  return { virtual: true, propertyUrl: rdf.type.value, valueUrl: type.value }
}

function labelsOf(term: NamedNode, vocabulary: Vocabulary): Record<string, string> {
  return Object.fromEntries(
    ['nl', 'fr', 'de', 'en'].map(language => [language, vocabulary.label(term, [language]).value]),
  )
}

function isDatatype({ value }: NamedNode): boolean {
  return value.startsWith(prefixes.xsd) || value.startsWith(prefixes.rdf) || value.endsWith('Literal')
}

/** Name of a datatype in CSV on the Web. */
function datatypeOf(range: NamedNode | undefined): string {
  if (range?.value.startsWith(prefixes.xsd)) return range.value.slice(prefixes.xsd.length)
  return 'string'
}
