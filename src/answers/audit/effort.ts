import type { NamedNode } from '@rdfjs/types'
import { classTreeOf } from '../../model/class-tree.js'
import type { Vocabulary } from '../../model/vocabulary.js'
import { objectOf, subjectsOf } from '../../rdf/dataset.js'
import { acc, mendingEffort, rdf } from '../../rdf/vocab.js'
import type { Rule } from './regulation.js'
import { oncePer } from '../../lazily.js'

/** How much work a mending usually is; `vocab/mending.ttl` says what each means. */
export type Effort = 'small' | 'medium' | 'large'

/** Efforts, the cheapest first. */
export const efforts: readonly Effort[] = ['small', 'medium', 'large']

interface Mending {
  elementClass: string
  /** Undefined where it is about all that is not named. */
  measure: string | undefined
  effort: Effort
}

const mendingsOf = oncePer(readMendings)

/** What it usually takes to meet a rule that is not met, as an estimate; undefined where the vocabulary has none. */
export function effortOf({ target, requirement }: Rule, vocabulary: Vocabulary): Effort | undefined {
  const classes = classTreeOf(vocabulary).widerThan(target)
  const fitting = mendingsOf(vocabulary).filter(({ elementClass }) => classes.has(elementClass))
  const property = requirement.path.at(-1)?.property.value
  const named = fitting.find(({ measure }) => measure !== undefined && measure === property)
  return (named ?? fitting.find(({ measure }) => measure === undefined))?.effort
}

/** The concept of an effort, for its label and definition. */
export const effortTerm = (effort: Effort): NamedNode => mendingEffort[effort]

function readMendings({ quads }: Vocabulary): Mending[] {
  return subjectsOf(quads, rdf.type, acc.Mending).flatMap(mending => {
    const effort = efforts.find(each => effortTerm(each).value === objectOf(quads, mending, acc.effort)?.value)
    const elementClass = objectOf(quads, mending, acc.elementClass)?.value
    if (effort === undefined || elementClass === undefined) return []
    return [{ elementClass, measure: objectOf(quads, mending, acc.measure)?.value, effort }]
  })
}
