import type { DatasetCore, NamedNode, Quad, Term } from '@rdfjs/types'
import { createDataset, objectsOf, subjectsOf } from '../../../src/rdf/dataset.js'
import { acc, rdf, rdfs, sh } from '../../../src/rdf/vocab.js'
import { readCondition, readWhen, type Condition, type When } from './conditions.js'

/** A rule, as far as cases are made of it. */
export interface CasedRule {
  regulation: string
  name: string
  /** In English. */
  label: string
  target: NamedNode
  /** The class of which a thing has to have it as its door. */
  place: NamedNode | undefined
  /** Classes whose doors it is not about. */
  notPlaces: readonly NamedNode[]
  requirement: Condition
  when: When | undefined
}

/** The rules of some regulations, in no order. */
export function readCasedRules(quads: Iterable<Quad>): CasedRule[] {
  const data = createDataset(quads)
  return subjectsOf(data, rdf.type, acc.Rule).map(rule => readRule(data, rule))
}

function readRule(data: DatasetCore, rule: Term): CasedRule {
  const [regulation = '', name = ''] = rule.value.split('/').slice(-2)
  const named = (predicate: NamedNode) => objectsOf(data, rule, predicate).filter(term => term.termType === 'NamedNode')
  const [target] = named(sh.targetClass)
  const [requirement] = named(acc.requirement)
  const [guard] = named(acc.guard)
  if (!target || !requirement) throw new Error(`The rule ${rule.value} lacks its class or its requirement.`)
  return {
    ...{ regulation, name, target, label: englishLabel(data, rule) },
    place: named(acc.inPart)[0],
    notPlaces: named(acc.notInPart),
    requirement: readCondition(data, requirement),
    when: guard && readWhen(data, guard),
  }
}

function englishLabel(data: DatasetCore, rule: Term): string {
  const labels = objectsOf(data, rule, rdfs.label)
  return labels.find(label => label.termType === 'Literal' && label.language === 'en')?.value ?? ''
}
