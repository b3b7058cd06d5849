import type { NamedNode, Quad } from '@rdfjs/types'
import type { Vocabulary } from '../../model/vocabulary.js'
import { subjectsOf } from '../../rdf/dataset.js'
import { blankNode, literal, namedNode, quad } from '../../rdf/terms.js'
import { acc, code, opp, osm, rdf, segmentMode, skos, xsd } from '../../rdf/vocab.js'
import type { NeedsProfile } from '../needs/demand.js'
import { judgeEdge, wayNeeds } from './judge-edge.js'

/** What a rule matches: a property of a way with a value. */
type Condition = readonly [property: NamedNode, value: NamedNode]

/**
 * A profile as the vocabulary states it, with rules in the OpenPlanner profile vocabulary for the kinds of way that it
 * cannot take. Those rules know no limits, so widths and slopes stay in our own terms, and no rule says that a way of
 * another kind can be taken.
 */
export function describeProfile(profile: NeedsProfile, vocabulary: Vocabulary): Quad[] {
  return [...ownTriples(profile, vocabulary), ...toRules(profile, refusedWays(profile, vocabulary))]
}

function ownTriples({ iri }: NeedsProfile, { quads }: Vocabulary): Quad[] {
  const own = [...quads.match(iri)]
  const needs = own.filter(({ predicate }) => predicate.equals(acc.hasNeed)).map(({ object }) => object)
  return [...own, ...needs.flatMap(need => [...quads.match(need)])]
}

function refusedWays(profile: NeedsProfile, { quads }: Vocabulary): Condition[] {
  const needs = wayNeeds(profile)
  const modes = subjectsOf(quads, skos.inScheme, code['segment-mode']).filter(mode => mode.termType === 'NamedNode')
  const refused = modes.filter(mode => judgeEdge(toEdge(mode), needs) === false)
  return refused.flatMap((mode): Condition[] => [
    [acc.segmentMode, mode],
    ...(mode.equals(segmentMode.stairs) ? [[osm.highway, osm.Steps] as const] : []),
  ])
}

/** A segment of which nothing is known but its kind. */
function toEdge({ value }: NamedNode) {
  const statements = [{ property: acc.segmentMode.value, value, bound: 'exact' as const }]
  return { from: '', to: '', self: { iri: '', types: [], statements, lacks: [] } }
}

/** An ordered list of rules, of which the first that matches holds. */
function toRules({ iri, name }: NeedsProfile, ways: readonly Condition[]): Quad[] {
  if (ways.length === 0) return []
  const node = (part: string, at: number) => blankNode(`${name}-${part}-${at}`)
  const rules = ways.flatMap(([property, value], at) => {
    const [item, rule, condition] = [node('item', at), node('rule', at), node('match', at)]
    return [
      quad(item, rdf.first, rule),
      quad(item, rdf.rest, at + 1 < ways.length ? node('item', at + 1) : rdf.nil),
      quad(rule, opp.match, condition),
      quad(rule, opp.hasAccess, literal('false', namedNode(xsd.boolean.value))),
      quad(condition, opp.hasPredicate, property),
      quad(condition, opp.hasObject, value),
    ]
  })
  return [quad(iri, opp.hasAccessRules, node('item', 0)), ...rules] as Quad[]
}
