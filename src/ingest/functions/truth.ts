import type { Literal } from '@rdfjs/types'
import { literal } from '../../rdf/terms.js'
import { xsd } from '../../rdf/vocab.js'
import type { Value } from '../rows/evaluate.js'
import type { ColumnUse } from '../tables/table.js'

const yes: Literal = literal('true', xsd.boolean)
const no: Literal = literal('false', xsd.boolean)

/** The answer of a condition, with the cells that it rests on. */
export function toTruth(holds: boolean, uses: readonly ColumnUse[]): readonly Value[] {
  return [{ term: holds ? yes : no, uses }]
}
