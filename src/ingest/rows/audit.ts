import type { Literal, NamedNode } from '@rdfjs/types'
import { literal, namedNode } from '../../rdf/terms.js'
import { acc, dct, rdf } from '../../rdf/vocab.js'
import type { DraftContent } from './draft-content.js'
import type { LanguageText } from '../mapping/mapping.js'
import type { Origin } from './to-quads.js'

/** What is said of the survey in a record. */
export function auditStatements(
  { survey, file }: Origin,
  date: Literal | undefined,
): [NamedNode, NamedNode | Literal][] {
  return [
    [rdf.type, acc.Audit],
    ...survey.titles.map((title): [NamedNode, Literal] => [dct.title, toLiteral(title)]),
    ...(survey.publisher === undefined ? [] : [pair(dct.publisher, survey.publisher)]),
    ...(survey.license === undefined ? [] : [pair(dct.license, survey.license)]),
    ...(survey.source === undefined ? [] : [pair(dct.source, survey.source)]),
    ...(date ? [[dct.date, date] as [NamedNode, Literal]] : []),
    [acc.sourceFile, literal(file)],
  ]
}

function toLiteral({ text, language }: LanguageText): Literal {
  return language === undefined ? literal(text) : literal(text, language)
}

/** An address becomes a link, everything else a text. */
function pair(predicate: NamedNode, text: string): [NamedNode, NamedNode | Literal] {
  return [predicate, /^https?:\/\/\S+$/.test(text) ? namedNode(text) : literal(text)]
}

/** The newest of the dates that the rows of a record give. */
export function newestDate({ things }: DraftContent): Literal | undefined {
  let newest: Literal | undefined
  for (const { rows } of things.values())
    for (const { date } of rows) if (date && (!newest || date.value > newest.value)) newest = date
  return newest
}
