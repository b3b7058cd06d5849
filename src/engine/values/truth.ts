import { falseWhenInvalid } from './datatypes.js'
import type { Value } from './value.js'

/** Effective boolean value; undefined, an error, for terms that have none. */
export function truthOf(value: Value): boolean | undefined {
  switch (value.type) {
    case 'boolean':
      return value.value
    case 'string':
    case 'languageString':
      return value.text !== ''
    case 'integer':
      return value.value !== 0
    case 'decimal':
      return value.value.digits !== 0n
    case 'float':
    case 'double':
      return value.value !== 0 && !Number.isNaN(value.value)
    case 'other':
      return falseWhenInvalid.has(value.datatype) ? false : undefined
    default:
      return undefined
  }
}
