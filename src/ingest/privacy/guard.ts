import type { NamedNode } from '@rdfjs/types'
import { columnName } from '../tables/cell-address.js'
import { wordKey } from '../cells/clean-text.js'
import type { Fault } from '../finding.js'
import type { Evaluate, Value } from '../rows/evaluate.js'
import type { ColumnUse } from '../tables/table.js'
import { findPersonal, mask } from './find-personal.js'
import type { PrivacyRules } from './read-rules.js'

/** Keeps what is about a person out of what a statement says; its cells become findings that show it masked. */
export type Guard = (predicate: NamedNode, evaluate: Evaluate) => Evaluate

/** Columns that the mapping calls the contact of an organisation are let through. */
export function createGuard(rules: PrivacyRules): Guard {
  return ({ value: property }, evaluate) => {
    if (rules.registers.has(property)) return evaluate
    const isContact = rules.contacts.has(property)
    const persons = !rules.named.has(property)
    return row => {
      const values = evaluate(row)
      if (!values.some(isText)) return values
      return values.filter(value => {
        if (!isText(value) || value.uses.every(isOrganisation)) return true
        const { value: text } = value.term
        const whole = isContact || value.uses.some(use => rules.headers.has(wordKey(use.header)))
        const parts = whole ? [text] : findPersonal(text, rules, { persons })
        if (parts.length > 0)
          row.fault(
            value.uses.filter(use => !isOrganisation(use)),
            personal(text, parts, value.uses),
          )
        return parts.length === 0
      })
    }
  }
}

/** A text of people, not one in the notation of a datatype; or a way to reach somebody. */
function isText({ term, notApplicable }: Value): boolean {
  if (notApplicable) return false
  if (term.termType === 'NamedNode') return /^(mailto|tel):/i.test(term.value)
  return term.language !== '' || term.datatype.value.endsWith('#string')
}

function isOrganisation({ reading }: ColumnUse): boolean {
  return reading.contact === 'organisation'
}

function personal(text: string, parts: readonly string[], [use]: readonly ColumnUse[]): Fault {
  return {
    severity: 'warning',
    code: 'personal-data',
    value: mask(text, parts),
    values: { column: use ? columnName(use) : '' },
  }
}
