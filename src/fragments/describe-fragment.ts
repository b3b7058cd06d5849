import type { NamedNode, Quad } from '@rdfjs/types'
import { literal, namedNode, quad } from '../rdf/terms.js'
import { dct, foaf, hydra, rdf, rdfs, rs, sd, voidTerms, xsd } from '../rdf/vocab.js'
import { positions, type FragmentLinks, type Position } from './fragment.js'
import type { DataSetEntry } from './data-sets.js'
import { defaultGraphName } from './parse-term.js'

/** What is said of one page of a fragment. */
export interface FragmentDescription {
  dataset: NamedNode
  title: Readonly<Record<string, string>>
  /** Address of the fragments, without parameters. */
  start: string
  /** The whole fragment: its canonical address. */
  fragment: NamedNode
  /** This page: the address that was asked for. */
  page: NamedNode
  total: number
  pageSize: number
  links: FragmentLinks
  /** Data sets that are parts of this one, with fragments of their own. */
  subsets?: readonly DataSetEntry[]
}

/**
 * Counts, links and search form of a page, in a graph of their own. Comunica 5.4 takes the first count that it meets,
 * the last `void:subset` of the page's address, and `sd:defaultGraph` only after a `void:subset`.
 */
export function describeFragment(description: FragmentDescription): Quad[] {
  const { page, fragment, dataset } = description
  const graph = namedNode(`${page.value}#metadata`)
  const statements: Statement[] = [
    [graph, foaf.primaryTopic, fragment],
    ...describeDataset(description),
    ...describePage(description),
    [fragment, rdf.type, hydra.Collection],
    [fragment, voidTerms.inDataset, dataset],
    [fragment, hydra.view, page],
    [fragment, voidTerms.subset, page],
    ...(fragment.equals(page) ? [] : countOf(fragment, description)),
    ...describeForm(description),
    ...describeBindingsForm(description),
    ...describeSubsets(description),
  ]
  return statements.map(([subject, predicate, object]) => quad(subject, predicate, object, graph) as Quad)
}

type Statement = readonly [subject: NamedNode, predicate: NamedNode, object: Exclude<Quad['object'], Quad>]

function describeDataset({ dataset, title, page, start }: FragmentDescription): Statement[] {
  return [
    [dataset, rdf.type, voidTerms.Dataset],
    ...Object.entries(title).map(([language, text]): Statement => [dataset, dct.title, literal(text, language)]),
    [dataset, voidTerms.subset, page],
    [dataset, sd.defaultGraph, namedNode(defaultGraphName)],
    [dataset, hydra.search, namedNode(`${start}#form`)],
    [dataset, hydra.search, namedNode(`${start}#bindings-form`)],
  ]
}

function describePage(description: FragmentDescription): Statement[] {
  const { page, pageSize, links } = description
  return [
    [page, rdf.type, hydra.PartialCollectionView],
    ...countOf(page, description),
    [page, hydra.itemsPerPage, integer(pageSize)],
    ...linkNames.flatMap((name): Statement[] => (links[name] ? [[page, hydra[name], namedNode(links[name])]] : [])),
  ]
}

const linkNames = ['first', 'previous', 'next', 'last'] as const

function countOf(thing: NamedNode, { total }: FragmentDescription): Statement[] {
  return [
    [thing, hydra.totalItems, integer(total)],
    [thing, voidTerms.triples, integer(total)],
  ]
}

/** The form of Quad Pattern Fragments; Comunica passes over a form with any other mappings than these three or four. */
function describeForm({ start }: FragmentDescription): Statement[] {
  const form = namedNode(`${start}#form`)
  return [
    [form, rdf.type, hydra.IriTemplate],
    [form, hydra.template, literal(`${start}{?${positions.join(',')}}`)],
    [form, hydra.variableRepresentation, hydra.ExplicitRepresentation],
    ...mapPositions(form, start),
    ...positions.flatMap((position): Statement[] => [
      [mappingOf(position, start), hydra.variable, literal(position)],
      [mappingOf(position, start), hydra.property, position === 'graph' ? sd.graph : rdf[position]],
    ]),
  ]
}

/**
 * The same with rows that the matches are restricted to (brTPF). No text says how to tell of that; a form without a
 * property for each of its variables is an error to Comunica.
 */
function describeBindingsForm({ start }: FragmentDescription): Statement[] {
  const form = namedNode(`${start}#bindings-form`)
  const values = namedNode(`${start}#values`)
  return [
    [form, rdf.type, hydra.IriTemplate],
    [form, hydra.template, literal(`${start}{?${positions.join(',')},values}`)],
    [form, hydra.variableRepresentation, hydra.ExplicitRepresentation],
    ...mapPositions(form, start),
    [form, hydra.mapping, values],
    [values, hydra.variable, literal('values')],
    [values, hydra.property, rs.solution],
    [values, hydra.required, literal('true', xsd.boolean)],
    [values, rdfs.comment, literal('Rows as SPARQL writes them behind VALUES: (?s ?o) { (<…> "…"@nl) }', 'en')],
  ]
}

function describeSubsets({ dataset, subsets = [] }: FragmentDescription): Statement[] {
  return subsets.flatMap(({ address }): Statement[] => {
    const subset = namedNode(`${address}#dataset`)
    return [
      [dataset, voidTerms.subset, subset],
      [subset, rdf.type, voidTerms.Dataset],
      [subset, voidTerms.rootResource, namedNode(address)],
    ]
  })
}

function mapPositions(form: NamedNode, start: string): Statement[] {
  return positions.map((position): Statement => [form, hydra.mapping, mappingOf(position, start)])
}

function mappingOf(position: Position, start: string): NamedNode {
  return namedNode(`${start}#${position}`)
}

function integer(value: number): ReturnType<typeof literal> {
  return literal(String(value), xsd.integer)
}
