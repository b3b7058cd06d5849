import { acc } from '../../rdf/vocab.js'
import { statementsOf, type Element } from '../entrances/element.js'
import type { NeedsProfile } from '../needs/demand.js'
import { toVerdict } from '../needs/to-verdict.js'
import { judgeEdge, wayNeeds } from './judge-edge.js'
import type { PathEdge, PathGraph, PathNode } from './path-graph.js'

/** The ways of a building as plain data; what nobody knows is not there. */
export function pathsToJson(graph: PathGraph, profiles: readonly NeedsProfile[]): object {
  const { building, complete, nodes, edges } = graph
  const asked = profiles.map(profile => ({ name: profile.name, needs: wayNeeds(profile) }))
  const measurable = asked.filter(({ needs }) => needs.length > 0)
  return {
    building,
    ...(complete === undefined ? {} : { complete }),
    nodes: nodes.map(toNode),
    edges: edges.map(edge => ({
      ...toEdge(edge),
      verdicts: Object.fromEntries(measurable.map(({ name, needs }) => [name, toVerdict(judgeEdge(edge, needs))])),
    })),
  }
}

function toNode({ iri, name, types, place, level }: PathNode): object {
  return known({ iri, name, kinds: types.map(lastPart), level, long: place?.long, lat: place?.lat })
}

function toEdge({ from, to, self }: PathEdge): object {
  const value = (property: { value: string }) => firstValue(self, property.value)
  const mode = value(acc.segmentMode)
  return known({
    iri: self.iri,
    from,
    to,
    bidirectional: value(acc.bidirectional),
    mode: mode === undefined ? undefined : lastPart(String(mode)),
    lengthMetres: value(acc.wayDistance),
    clearWidthCm: value(acc.clearWidth),
    maxSlopePercent: value(acc.maxSlope),
    stepCount: value(acc.stepCount),
    highestThresholdCm: value(acc.highestThreshold),
    traversalSeconds: value(acc.traversalTime),
  })
}

/** The value of a property, if there is one that is exact. */
export function firstValue(element: Element, property: string): number | boolean | string | undefined {
  return statementsOf(element, property).find(({ bound }) => bound === 'exact')?.value
}

function lastPart(iri: string): string {
  return iri.replace(/^.*[/#]/, '')
}

function known(all: Record<string, unknown>): object {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}
