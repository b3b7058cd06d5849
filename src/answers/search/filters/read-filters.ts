import type { NamedNode, Term } from '@rdfjs/types'
import { objectOf, objectsOf, subjectsOf } from '../../../rdf/dataset.js'
import { acc, rdf, skos } from '../../../rdf/vocab.js'
import { classTreeOf } from '../../../model/class-tree.js'
import type { Vocabulary } from '../../../model/vocabulary.js'
import { needsOf, readNeed, toValue } from '../../needs/read-needs.js'
import type { ElementTest, SearchFilter } from './search-filter.js'
import { oncePer } from '../../../lazily.js'

/** The filters of a vocabulary, in the order in which it states them. Read once. */
export const filtersOf = oncePer((vocabulary: Vocabulary): readonly SearchFilter[] =>
  subjectsOf(vocabulary.quads, rdf.type, acc.SearchFilter)
    .filter(term => term.termType === 'NamedNode')
    .map(iri => readFilter(iri, vocabulary)),
)

function readFilter(iri: NamedNode, vocabulary: Vocabulary): SearchFilter {
  const data = vocabulary.quads
  const all = objectsOf(data, iri, acc.metBy)
  const classes = all.map(test => classOf(test, vocabulary))
  const tests = all.map(test => readTest(test, vocabulary))
  return {
    iri,
    notation: objectOf(data, iri, skos.notation)?.value ?? '',
    needs: objectsOf(data, iri, acc.hasNeed).flatMap(need => readNeed(need, needsOf(vocabulary).demands, data)),
    tests,
    isOfEntrance: classes.some(each => each.equals(acc.Door)),
    absences: new Set([
      ...widerThanAll(classes, vocabulary),
      ...tests.flatMap(({ accepts }) => accepts.filter(value => typeof value === 'string')),
    ]),
  }
}

function readTest(test: Term, vocabulary: Vocabulary): ElementTest {
  const data = vocabulary.quads
  return {
    classes: classTreeOf(vocabulary).kindsOf(classOf(test, vocabulary)),
    property: objectOf(data, test, acc.measure)?.value,
    accepts: objectsOf(data, test, acc.accepts).map(toValue),
    refuses: objectsOf(data, test, acc.refuses).map(toValue),
  }
}

function classOf(test: Term, { quads }: Vocabulary): NamedNode {
  return (objectOf(quads, test, acc.elementClass) ?? acc.Element) as NamedNode
}

/** Where there is no toilet at all, there is no toilet that one can be changed in either. */
function widerThanAll(classes: readonly NamedNode[], vocabulary: Vocabulary): string[] {
  const [first, ...others] = classes.map(each => classTreeOf(vocabulary).widerThan(each))
  return [...(first ?? [])].filter(iri => others.every(wider => wider.has(iri)))
}
