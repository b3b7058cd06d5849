import { groupBy } from '../../../rdf/group-by.js'
import type { Finding, FindingCode } from '../../finding.js'

/** Rules that cells break which say something where there is nothing to be said. */
const outOfPlace: readonly FindingCode[] = ['not-asked', 'absent-part']
/** Cells from which on it says something that they are alike, and the share of them that must be. */
const enough = 20
const share = 0.95

/** Columns whose doubtful cells nearly all say the same: a form that fills in a default, not somebody who looked. */
export function findDefaultValues(findings: readonly Finding[]): Finding[] {
  const doubtful = findings.filter(({ code, cell }) => cell !== undefined && outOfPlace.includes(code))
  const columns = groupBy(doubtful, ({ sheet, column }) => JSON.stringify([sheet, column]))
  return [...columns.values()].flatMap(findDefault)
}

function findDefault(findings: readonly Finding[]): Finding[] {
  const [first] = findings
  if (!first || findings.length < enough) return []
  const texts = groupBy(findings, ({ value }) => value?.trim() ?? '')
  const [most] = [...texts].sort(([, one], [, other]) => other.length - one.length)
  if (!most || most[1].length < findings.length * share) return []
  const { sheet, column = '', cell } = first
  const letters = /^[A-Z]+/.exec(cell ?? '')?.[0]
  return [
    {
      severity: 'warning',
      code: 'default-suspect',
      ...(sheet === undefined ? {} : { sheet }),
      ...(letters === undefined || first.row === undefined ? {} : { letters }),
      column,
      value: most[0],
      values: { column, text: most[0], count: most[1].length },
    },
  ]
}
