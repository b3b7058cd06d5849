import { createHash } from 'node:crypto'
import { textValue, type Value } from '../values/value.js'

/** The hash of a string without a language, in hexadecimal. */
export function hash(algorithm: string): (value: Value) => Value | undefined {
  return value =>
    value.type === 'string' ? textValue(createHash(algorithm).update(value.text).digest('hex')) : undefined
}
