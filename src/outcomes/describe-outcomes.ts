import type { NamedNode, Quad, Term } from '@rdfjs/types'
import type { Judging } from '../answers/outcomes/judge-record.js'
import type { BuildingOutcomes, RuleMark } from '../answers/outcomes/outcomes.js'
import type { Iris } from '../model/iris.js'
import { literal, namedNode, quad } from '../rdf/terms.js'
import { acc, earl, prov, rdf, xsd } from '../rdf/vocab.js'

/** IRIs of what records are judged by, so that who only reads outcomes needs neither rules nor vocabulary. */
export interface Tests {
  regulations: readonly { name: string; iri: string; rules: readonly string[] }[]
  profiles: readonly { name: string; iri: string }[]
}

export function toTests({ regulations, profiles }: Pick<Judging, 'regulations' | 'profiles'>): Tests {
  return {
    regulations: regulations.map(({ name, iri, rules }) => {
      return { name, iri: iri.value, rules: rules.map(rule => rule.iri.value) }
    }),
    profiles: profiles.map(({ name, iri }) => ({ name, iri: iri.value })),
  }
}

type Outcomes = Pick<BuildingOutcomes, 'regulations' | 'profiles' | 'sequence'>

/**
 * The outcomes of a building as a graph: an assertion (EARL) for each regulation and needs profile. All of its subjects
 * are its own, so that no triple of it stands in another graph.
 */
export function describeOutcomes(building: string, outcomes: Outcomes, tests: Tests, iris: Iris): Quad[] {
  const graph = iris.outcomes(building)
  if (graph === undefined) return []
  const about = { graph, building: namedNode(building) }
  return [
    ...state(graph, graph, [
      [rdf.type, acc.DerivedGraph],
      [prov.wasDerivedFrom, iris.graph(building)],
      [acc.dataVersion, whole(outcomes.sequence)],
    ]),
    ...tests.regulations.flatMap(regulation => {
      const marks = outcomes.regulations[regulation.name]?.rules
      return marks === undefined ? [] : assertRegulation(about, regulation, marks)
    }),
    ...tests.profiles.flatMap(({ name, iri }) => {
      const verdict = outcomes.profiles[name]
      return verdict === undefined ? [] : assert(about, `profile-${name}`, iri, verdicts[verdict])
    }),
  ]
}

interface About {
  graph: NamedNode
  building: NamedNode
}

const verdicts = { fits: earl.passed, doesNotFit: earl.failed, unknown: earl.cantTell }

/** Marks by weight, with the outcome and the property that counts them. */
const byMark: readonly [RuleMark, NamedNode, NamedNode][] = [
  ['f', earl.failed, acc.notMetRules],
  ['?', earl.cantTell, acc.notAssessableRules],
  ['m', earl.passed, acc.metRules],
  ['-', earl.inapplicable, acc.notApplicableRules],
]

function assertRegulation(about: About, { name, iri, rules }: Tests['regulations'][number], marks: string): Quad[] {
  const outcome = byMark.find(([mark]) => marks.includes(mark))?.[1] ?? earl.inapplicable
  const marked = (wanted: RuleMark) => rules.filter((_, index) => marks[index] === wanted).map(rule => namedNode(rule))
  return [
    ...assert(about, name, iri, outcome),
    ...state(namedNode(`${about.graph.value}#${name}`), about.graph, [
      ...byMark.map(([mark, , property]) => [property, whole(marks.split(mark).length - 1)] as const),
      ...marked('f').map(rule => [acc.failsRule, rule] as const),
      ...marked('?').map(rule => [acc.opensRule, rule] as const),
    ]),
  ]
}

function assert({ graph, building }: About, name: string, test: string, outcome: NamedNode): Quad[] {
  const assertion = namedNode(`${graph.value}#${name}`)
  const result = namedNode(`${assertion.value}-result`)
  return [
    ...state(assertion, graph, [
      [rdf.type, earl.Assertion],
      [earl.subject, building],
      [earl.test, namedNode(test)],
      [earl.mode, earl.automatic],
      [earl.result, result],
    ]),
    ...state(result, graph, [
      [rdf.type, earl.TestResult],
      [earl.outcome, outcome],
    ]),
  ]
}

function state(
  subject: NamedNode,
  graph: NamedNode,
  facts: readonly (readonly [NamedNode, Term | undefined])[],
): Quad[] {
  return facts.flatMap(([predicate, object]) =>
    object === undefined ? [] : [quad(subject, predicate, object as Quad['object'], graph) as Quad],
  )
}

const whole = (number: number) => literal(String(number), xsd.integer)
