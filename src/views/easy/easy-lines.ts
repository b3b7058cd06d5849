import type { NamedNode } from '@rdfjs/types'
import type { RecordView, Thing } from '../../model/record.js'
import { objectOf } from '../../rdf/dataset.js'
import { acc } from '../../rdf/vocab.js'
import { keySayingsOf } from '../building/sentences.js'
import { capitalise } from '../../rdf/letter-case.js'
import { labelOf } from '../label.js'
import type { PageContext } from '../page-context.js'
import { buildingStrings } from '../strings/building.js'
import { measureOf, sayElements } from '../way-in/say.js'
import type { PictogramState } from './pictogram.js'

/** A short sentence, with what its pictogram shows. */
export interface EasyLine {
  text: string
  /** The first that has a pictogram. */
  terms: readonly NamedNode[]
  state: PictogramState
}

/** What is known of an entrance, and what is not, a sentence a line. */
export function entranceLines(context: PageContext, record: RecordView, entrance: Thing): EasyLine[] {
  return keySayingsOf(context).flatMap(saying => {
    const { measure } = measureOf(record, entrance, saying)
    const isNone = measure.kind === 'values' && measure.values.every(({ term }) => Number(term.value) === 0)
    const state = measure.kind === 'unknown' ? 'unknown' : measure.kind === 'absent' || isNone ? 'absent' : 'there'
    const terms = [saying.iri, saying.elementClass]
    return sayElements(context, record, { owner: entrance, saying }).map(text => ({ text, terms, state }))
  })
}

/** The kinds of things of a building that have a pictogram, each once; entrances are told by themselves. */
export function presentLines(context: PageContext, root: Thing): EasyLine[] {
  const types = root.parts.flatMap(({ thing }) => thing.types).filter(type => !type.equals(acc.Entrance))
  const shown = types.filter(type => objectOf(context.vocabulary.quads, type, acc.shownBy) !== undefined)
  const distinct = [...new Map(shown.map(type => [type.value, type])).values()]
  return distinct.map(type => ({ text: capitalise(labelOf(context, type).value), terms: [type], state: 'there' }))
}

/** What somebody looked for, and is not there. */
export function absentLines(context: PageContext, root: Thing): EasyLine[] {
  const { noThing } = buildingStrings[context.language]
  return root.absent.map(term => ({ text: noThing(labelOf(context, term).value), terms: [term], state: 'absent' }))
}
