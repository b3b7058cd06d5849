import type { Term } from '@rdfjs/types'
import { termText } from '../../rdf/term-text.js'
import { noId, type IdView } from '../../store/id-view.js'
import type { QueryGraphs } from '../dataset.js'
import type { Frame } from '../frame.js'
import type { Statistics } from './statistics.js'
import type { QueryTerms } from '../values/query-terms.js'
import type { Names } from './names.js'

/** What all parts of a plan share. */
export interface Setting {
  view: IdView
  terms: QueryTerms
  graphs: QueryGraphs
  statistics: Statistics
  baseIri?: string | undefined
}

/** Where an operation is planned: its registers, and the names that it sees. */
export interface Room {
  setting: Setting
  frame: Frame
  names: Names
}

/** Register of a variable or a constant; undefined for a constant that the store does not know. */
export function slotOf(term: Term, { setting, frame, names }: Room): number | undefined {
  if (term.termType === 'Variable') return names.slot(term.value)
  const id = setting.view.terms.idOf(termText(term))
  return id === noId ? undefined : frame.constant(id)
}

/** Register of a variable or a constant, known to the store or not. */
export function anySlotOf(term: Term, { setting, frame, names }: Room): number {
  if (term.termType === 'Variable') return names.slot(term.value)
  return frame.constant(setting.terms.idOfText(termText(term)))
}

/** Registers of variables by their names. */
export function slotsOf(variables: Iterable<string>, { names }: Room): number[] {
  return Array.from(variables, name => names.slot(name))
}
