import type { NamedNode } from '@rdfjs/types'
import { acc, rdf } from '../../rdf/vocab.js'
import type { MadeThing, StatedValue } from './convert-row.js'
import { rowText } from './draft-content.js'
import type { DraftThing, RowPlace } from './draft-content.js'
import type { Fault } from '../finding.js'

/** A value of a row that goes against the row that made the same thing before. */
export interface Contradiction {
  earlier: RowPlace
  /** Header of the column. */
  column: string
}

/** Properties of which a thing can always have more. */
const additive: readonly NamedNode[] = [rdf.type, acc.lacks, acc.notApplicable]

/** The values that go against what an earlier row said of the same thing; none when the rows agree or complete each other. */
export function findContradictions(made: MadeThing, thing: DraftThing | undefined, place: RowPlace): Contradiction[] {
  const earlier = thing?.madeBy.find(({ by }) => by === made.thing.name)?.from
  if (!thing || !earlier || (earlier.source === place.source && rowText(earlier) === rowText(place))) return []
  const against = made.values.filter(value => goesAgainst(value, made.thing.name, thing))
  return against.map(({ value }) => ({ earlier, column: value.uses[0]?.header ?? '' }))
}

function goesAgainst({ predicate, value }: StatedValue, by: string, { statements }: DraftThing): boolean {
  if (value.notApplicable || additive.some(property => property.equals(predicate))) return false
  const known = statements.filter(statement => statement.by === by && statement.predicate.equals(predicate))
  return known.length > 0 && !known.some(({ object }) => object.equals(value.term))
}

/** The finding for a row that describes again what an earlier row described otherwise. */
export function repeats(contradictions: readonly Contradiction[]): Fault {
  const columns = [...new Set(contradictions.map(({ column }) => `"${column}"`))]
  const rows = [...new Set(contradictions.map(({ earlier }) => rowText(earlier)))]
  return { code: 'repeated-row', values: { rows: rows.join(', '), columns: columns.join(', ') } }
}
