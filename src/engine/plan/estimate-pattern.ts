import { noId, type Id } from '../../store/id-view.js'
import type { PatternSlots } from '../operators/scan-stage.js'
import type { Room } from './room.js'

/** Matches for one solution where little is known: of a subject or object with any predicate, or within a graph. */
const someOfNode = 10
const someOfGraph = 50
/** Share of solutions for which a pattern holds whose parts are all filled. */
const someHold = 0.3

/** A function that guesses how many matches a pattern has for one solution in which these registers are filled. */
export function estimatePattern(
  slots: PatternSlots,
  variables: ReadonlySet<number>,
  { setting, frame }: Room,
): (filled: ReadonlySet<number>) => number {
  const [subject, predicate, object, graph] = slots
  const idOf = (slot: number): Id => (variables.has(slot) ? noId : (frame.registers[slot] as Id))
  const matches = setting.view.count(idOf(subject), idOf(predicate), idOf(object), idOf(graph))
  const fixed = idOf(predicate)
  return filled => {
    const hasSubject = filled.has(subject)
    const hasObject = filled.has(object)
    let guess = matches
    if (hasSubject && hasObject) guess = Math.min(guess, someHold)
    else if (hasSubject) guess = fixed === noId ? Math.min(guess, someOfNode) : ofSubject(fixed, idOf(object))
    else if (hasObject) guess = fixed === noId ? Math.min(guess, someOfNode) : ofObject(fixed, idOf(subject))
    if (filled.has(predicate)) guess *= someHold
    return filled.has(graph) ? Math.min(guess, someOfGraph) : guess
  }

  function ofSubject(predicate: Id, object: Id): number {
    const { perSubject, triples } = setting.statistics.spreadOf(predicate)
    return object === noId ? Math.min(matches, perSubject) : Math.min(1, (matches * perSubject) / Math.max(1, triples))
  }

  function ofObject(predicate: Id, subject: Id): number {
    return Math.min(matches, subject === noId ? setting.statistics.spreadOf(predicate).perObject : someHold)
  }
}
