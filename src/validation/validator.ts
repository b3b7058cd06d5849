import type { Quad } from '@rdfjs/types'
import { createEngine } from './engine.js'
import { messageOf } from './message.js'
import type { Result } from './shapes/shape.js'
import { byPlace, toSeverity, type Validate, type Violation } from './violation.js'

export type { Severity, Validate, Violation } from './violation.js'

/**
 * One validator for a version of the shapes, to be used for record after record.
 * Throws a `Problem` when the shapes ask for more than SHACL Core, or are not well made.
 * @param background code lists and vocabulary that shapes refer to
 */
export function createValidator(shapes: Iterable<Quad>, background: Iterable<Quad>): Validate {
  const engine = createEngine(shapes, background)
  return async (record, languages = ['en']) =>
    engine(record)
      .map(result => toViolation(result, languages))
      .sort(byPlace)
}

function toViolation(result: Result, languages: readonly string[]): Violation {
  const { focus, path, value, shape } = result
  return {
    severity: toSeverity(shape.severity),
    focusNode: focus.text,
    message: messageOf(result, languages),
    shape: shape.node.text,
    ...(path?.kind === 'iri' ? { path: path.text } : {}),
    ...(value ? { value: value.term } : {}),
  }
}
