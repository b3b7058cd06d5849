import { literal } from '../../rdf/terms.js'
import type { Argument, Evaluate, Reading } from './evaluate.js'
import { nothing } from './evaluate.js'
import type { Arguments, FunctionContext } from '../functions/definition.js'
import { functions } from '../functions/functions.js'
import type { ArgumentValue, CellReading, FunctionCall } from '../mapping/mapping.js'
import type { ColumnUse } from '../tables/table.js'
import { toText } from '../cells/text-literal.js'
import { tidyText } from '../cells/clean-text.js'

/** Finds the column that a reference means; the file has been seen to have it. */
export type ResolveColumn = (reference: string) => ColumnUse

/** A function with its columns, ready to be put to row after row. */
export interface CompiledCall {
  evaluate: Evaluate
  uses: readonly ColumnUse[]
}

/** How values of inner functions are written. */
const innerReading: CellReading = { nulls: [], codes: new Map(), decimalChar: '.' }

/** Puts the columns of a table, and the property that gets the values, into a function. */
export function compileCall(call: FunctionCall, context: FunctionContext, resolve: ResolveColumn): CompiledCall {
  const compiled = call.arguments.map(({ parameter, value }) => ({
    parameter,
    argument: compileArgument(value, context, resolve),
  }))
  const all = (wanted: string) =>
    compiled.filter(({ parameter }) => parameter === wanted).map(({ argument }) => argument)
  const given: Arguments = { all, maybe: wanted => all(wanted)[0], one: wanted => all(wanted)[0] ?? silent }
  const evaluate = functions.get(call.name)?.compile(given, context) ?? (() => nothing)
  return { evaluate, uses: compiled.flatMap(({ argument }) => argument.uses) }
}

function compileArgument(value: ArgumentValue, context: FunctionContext, resolve: ResolveColumn): Argument {
  if (value.kind === 'column') return ofColumn(resolve(value.column), context)
  if (value.kind === 'function') return ofCall(compileCall(value.call, context, resolve))
  const constant = value.kind === 'iri' ? value.term : literal(value.text)
  const reading: Reading = { text: constant.value, raw: constant.value, kind: 'text', uses: [] }
  return { ...silent, constant, read: () => reading, values: () => [{ term: constant, uses: [] }] }
}

function ofColumn(use: ColumnUse, { property, language }: FunctionContext): Argument {
  const literalOf = toText(property, language ?? use.reading.language)
  return {
    uses: [use],
    reading: use.reading,
    read: row => row.read(use),
    values: row => {
      const reading = row.read(use)
      return reading ? [{ term: literalOf(tidyText(reading.raw)), uses: reading.uses }] : nothing
    },
  }
}

/** The value of an inner function reads like a cell that holds it. */
function ofCall({ evaluate, uses }: CompiledCall): Argument {
  return {
    uses,
    reading: innerReading,
    values: evaluate,
    read: (row): Reading | undefined => {
      const [value] = evaluate(row)
      if (!value) return undefined
      const text = value.notApplicable ? 'n/a' : value.term.value
      return { text, raw: text, kind: 'text', uses: value.uses }
    },
  }
}

const silent: Argument = { uses: [], reading: innerReading, read: () => undefined, values: () => nothing }
