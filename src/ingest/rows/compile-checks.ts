import type { Vocabulary } from '../../model/vocabulary.js'
import { rdf } from '../../rdf/vocab.js'
import { createAnswers } from '../cells/answers.js'
import type { Fault } from '../finding.js'
import { columnsOfCall } from '../mapping/mapping.js'
import type { Mapping, RowCheck } from '../mapping/mapping.js'
import { languages } from '../sentences/sentence.js'
import type { Table } from '../tables/table.js'
import { compileCall } from './compile-argument.js'
import { createResolve } from './compile-things.js'
import type { TrackedRow } from './row-tracker.js'

/** Puts the checks of a table to a row: cells that cannot all be right are findings, and none of them is imported. */
export function compileChecks(table: Table, mapping: Mapping, vocabulary: Vocabulary): (row: TrackedRow) => void {
  const resolve = createResolve(table)
  const context = {
    vocabulary,
    answers: createAnswers(mapping.survey.words),
    predicate: rdf.type,
    property: undefined,
    language: undefined,
    bounds: mapping.survey.bounds,
  }
  const checks = table.checks.map(check => ({
    evaluate: compileCall(check.condition, context, resolve).evaluate,
    uses: (check.columns.length > 0 ? check.columns : columnsOfCall(check.condition)).map(resolve),
    fault: toFault(check),
  }))
  return row => {
    for (const { evaluate, uses, fault } of checks) if (evaluate(row)[0]?.term.value === 'true') row.bar(uses, fault)
  }
}

/** What the mapping says of the contradiction, in the languages of findings; in any other if it has none of them. */
function toFault({ says }: RowCheck): Fault {
  const local = languages.flatMap(language => {
    const text = says.find(one => one.language === language)?.text
    return text === undefined ? [] : [[language, text] as const]
  })
  return {
    severity: 'warning',
    code: 'row-check',
    values: { says: local.length > 0 ? Object.fromEntries(local) : (says[0]?.text ?? '') },
  }
}
