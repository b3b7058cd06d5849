import type { Term } from '@rdfjs/types'
import { termText } from '../../rdf/term-text.js'
import { noId, type Id, type IdView } from '../../store/id-view.js'
import { placesOf } from '../../store/places/place-index.js'
import type { Operation, Pattern } from '../algebra.js'
import type { Setting } from '../plan/room.js'

/** True when each solution has a place for a variable, as it is the object of a property that has only such objects. */
export function areAllPlaces(operation: Operation, variable: Term, { view }: Setting): boolean {
  return patternsOf(operation).some(({ predicate, object }) => {
    const id =
      object.equals(variable) && predicate.termType === 'NamedNode' ? view.terms.idOf(termText(predicate)) : noId
    return id !== noId && hasOnlyPlaces(view, id)
  })
}

/** Patterns that each solution of an operation matches. */
function patternsOf(operation: Operation): readonly Pattern[] {
  switch (operation.type) {
    case 'pattern':
      return [operation]
    case 'bgp':
      return operation.patterns
    case 'join':
      return operation.input.flatMap(patternsOf)
    case 'filter':
    case 'extend':
      return patternsOf(operation.input)
    case 'leftjoin':
    case 'minus':
      return patternsOf(operation.input[0] as Operation)
    default:
      return []
  }
}

const known = new WeakMap<IdView, Map<Id, boolean>>()

function hasOnlyPlaces(view: IdView, predicate: Id): boolean {
  const ofView = known.get(view) ?? new Map<Id, boolean>()
  known.set(view, ofView)
  const before = ofView.get(predicate)
  if (before !== undefined) return before
  const places = placesOf(view.terms)
  const scan = view.createScan({ as: 'union' })
  scan.open(noId, predicate, noId, noId)
  let isSo = true
  while (isSo && scan.leap()) isSo = places.has(scan.object)
  ofView.set(predicate, isSo)
  return isSo
}
