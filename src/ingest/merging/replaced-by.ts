import type { Quad } from '@rdfjs/types'
import type { Vocabulary } from '../../model/vocabulary.js'
import { groupBy } from '../../rdf/group-by.js'
import { acc, prov, rdf, sosa } from '../../rdf/vocab.js'
import { linesOf, parseLines } from '../../records/compare-contents.js'
import type { Draft } from '../rows/draft.js'
import type { Standing } from './read-contribution.js'

/**
 * What a file of a survey that adds to records takes the place of: not all that the survey said before, but what it said
 * of the same property on the same day, and texts that it gives anew. A value of an earlier day stays as an observation.
 */
export function replacedBy(draft: Draft, { content, own }: Standing, vocabulary: Vocabulary): Standing {
  const lines = [...linesOf(content())].filter(line => own?.has(line) ?? true)
  const earlier = parseLines(lines)
  const quads = draft.quads
  const drafted = groupBy(quads, slotOf)
  const anew = new Set(quads.filter(isObservation).map(({ subject }) => subject.value))
  const observations = groupBy(earlier, ({ subject }) => (anew.has(subject.value) ? subject.value : ''))
  const corrected = new Set(Array.from(observations.values(), valueOf))
  const goes = (quad: Quad) => {
    if (anew.has(quad.subject.value)) return true
    if (provenance.some(each => each.equals(quad.predicate)) || !drafted.has(slotOf(quad))) return false
    if (vocabulary.property(quad.predicate.value)?.observable)
      return corrected.has(`${slotOf(quad)} ${quad.object.value}`)
    return quad.object.termType === 'Literal'
  }
  return { content, own: new Set(lines.filter((_, index) => goes(earlier[index] as Quad))) }
}

const provenance = [acc.sourceRow, prov.wasGeneratedBy]

function isObservation({ predicate, object }: Quad): boolean {
  return rdf.type.equals(predicate) && sosa.Observation.equals(object)
}

function slotOf({ subject, predicate }: Quad): string {
  return `${subject.value} ${predicate.value}`
}

/** The statement that an observation is of, as "thing property value". */
function valueOf(quads: readonly Quad[]): string {
  const of = (property: { value: string }) =>
    quads.find(({ predicate }) => predicate.value === property.value)?.object.value
  return [sosa.hasFeatureOfInterest, sosa.observedProperty, sosa.hasSimpleResult].map(of).join(' ')
}
