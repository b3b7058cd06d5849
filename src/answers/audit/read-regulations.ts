import type { Literal, NamedNode, Quad, Term } from '@rdfjs/types'
import type { Vocabulary } from '../../model/vocabulary.js'
import { Problem } from '../../problem.js'
import { createDataset, objectOf, objectsOf, subjectsOf } from '../../rdf/dataset.js'
import { acc, dct, ratingOutcome, rdf, rdfs, ruleStatus, sh } from '../../rdf/vocab.js'
import { classTreeOf } from '../../model/class-tree.js'
import { compileCondition, compilePath, compileProperty, type Condition, type Shapes } from './compile-shape.js'
import type { Step } from './follow-path.js'
import type { PropertyTest } from './property-test.js'
import type { Place, Regulation, Rule } from './regulation.js'

/**
 * Regulations from `shapes/regulations/`, each rule made ready once, in the order of their names. Throws a Problem that
 * names the rule, when one asks for what an audit cannot judge.
 */
export function readRegulations(quads: Iterable<Quad>, vocabulary: Vocabulary): Regulation[] {
  const shapes: Shapes = { data: createDataset(quads), vocabulary, classes: classTreeOf(vocabulary) }
  return namedOf(subjectsOf(shapes.data, rdf.type, acc.Regulation))
    .map(iri => readRegulation(iri, shapes))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
}

function readRegulation(iri: NamedNode, shapes: Shapes): Regulation {
  const { data } = shapes
  const rules = namedOf(subjectsOf(data, acc.regulation, iri)).filter(
    rule => data.match(rule, rdf.type, acc.Rule).size > 0,
  )
  const order = (rule: NamedNode) => Number(objectOf(data, rule, sh.order)?.value ?? Infinity)
  return {
    iri,
    name: iri.value.replace(/^.*[/#]/, ''),
    titles: textsOf(objectsOf(data, iri, dct.title)),
    version: objectOf(data, iri, acc.version)?.value ?? '',
    rules: rules
      .sort((one, other) => order(one) - order(other) || (one.value < other.value ? -1 : 1))
      .map(rule => readRule(rule, shapes)),
  }
}

function readRule(iri: NamedNode, shapes: Shapes): Rule {
  const { data, classes } = shapes
  const all = (predicate: NamedNode) => objectsOf(data, iri, predicate)
  const toPlace = (type: NamedNode): Place => ({ kinds: classes.kindsOf(type), wider: classes.widerThan(type) })
  const target = namedOf(all(sh.targetClass))[0] ?? lack(iri, 'sh:targetClass')
  const requirement = compileProperty(all(acc.requirement)[0] ?? lack(iri, 'acc:requirement'), shapes)
  const [guardShape] = all(acc.guard)
  const guard = guardShape && compileCondition(guardShape, shapes)
  return {
    iri,
    labels: textsOf(all(rdfs.label)),
    messages: textsOf(all(sh.message)),
    clause: all(acc.clause)[0]?.value ?? '',
    scope: all(acc.scope),
    source: all(dct.source)[0]?.value ?? '',
    confirmed: all(acc.ruleStatus).some(status => status.equals(ruleStatus.confirmed)),
    grade: all(acc.grade)[0],
    helped:
      all(sh.severity).some(severity => !severity.equals(sh.Violation)) ||
      all(acc.grade).some(grade => grade.equals(ratingOutcome.passed)),
    target,
    ...toPlace(target),
    places: namedOf(all(acc.inPart)).map(toPlace),
    notPlaces: namedOf(all(acc.notInPart)).map(toPlace),
    guard,
    requirement,
    needs: all(acc.needs).map(need => toNeed(compilePath(need, iri, shapes), requirement, guard)),
  }
}

/** A needed property is looked for where the requirement or the guard finds it: behind the door of a lift, say. */
function toNeed(path: readonly Step[], requirement: PropertyTest, guard: Condition | undefined): readonly Step[] {
  const [only] = path
  if (path.length > 1 || !only) return path
  const paths = [requirement, ...(guard?.tests ?? [])].map(test => test.path)
  return paths.find(steps => steps.at(-1)?.property.equals(only.property)) ?? path
}

function namedOf(terms: readonly Term[]): NamedNode[] {
  return terms.filter(term => term.termType === 'NamedNode')
}

function textsOf(terms: readonly Term[]): Literal[] {
  return terms.filter(term => term.termType === 'Literal')
}

function lack(rule: NamedNode, predicate: string): never {
  throw new Problem('malformed', `The rule ${rule.value} has no ${predicate}.`, {
    cure: 'Say what it is about with sh:targetClass, and what it asks for with acc:requirement.',
  })
}
