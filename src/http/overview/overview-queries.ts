import { readFileSync } from 'node:fs'
import type { Term } from '@rdfjs/types'
import type { Regulation } from '../../answers/audit/regulation.js'
import { needsOf } from '../../answers/needs/read-needs.js'
import type { Verdict } from '../../answers/needs/to-verdict.js'
import { ruleName } from '../../answers/overview/list-buildings.js'
import { usesWithin } from '../../answers/overview/overview-building.js'
import type { OverviewQuery, Standing } from '../../answers/overview/overview-query.js'
import { projectPath } from '../../paths.js'
import { bindValues, type Values } from '../../rdf/query-template.js'
import { literal, namedNode } from '../../rdf/terms.js'
import { earl } from '../../rdf/vocab.js'
import type { Counted } from '../../views/overview/page-data.js'
import type { Parts } from '../parts.js'

const outcomeOf: Readonly<Record<Exclude<Standing, 'pending'>, Term>> = {
  failing: earl.failed,
  open: earl.cantTell,
  met: earl.passed,
  none: earl.inapplicable,
}

const outcomeOfVerdict: Readonly<Record<Verdict, Term>> = {
  fits: earl.passed,
  doesNotFit: earl.failed,
  unknown: earl.cantTell,
}

/** A function that gives the query which counts a figure of an overview, over the derived graphs of outcomes. */
export function createQueryFor(
  query: OverviewQuery,
  regulation: Regulation,
  parts: Pick<Parts, 'iris' | 'vocabulary'>,
): (counted: Counted) => string {
  const { iris, vocabulary } = parts
  const { municipality, use, operator } = query
  const scope: Values = {
    below: municipality === undefined ? undefined : literal(`${iris.thing(`building/${municipality}`).value}/`),
    uses: use === undefined ? undefined : usesWithin(use, vocabulary).map(iri => namedNode(iri)),
    operator: operator === undefined ? undefined : literal(operator),
    test: regulation.iri,
  }
  const presets = needsOf(vocabulary).presets
  return counted => {
    if (counted.of === 'standing')
      return counted.standing === 'pending'
        ? toQuery('pending', scope)
        : toQuery('standing', { ...scope, outcome: outcomeOf[counted.standing] })
    if (counted.of === 'profile') {
      const test = presets.find(({ name }) => name === counted.profile)?.iri
      return toQuery('standing', { ...scope, test, outcome: outcomeOfVerdict[counted.verdict] })
    }
    if (!('rule' in counted)) return toQuery(counted.of, scope)
    const rule = regulation.rules.find(each => ruleName(each) === counted.rule)?.iri
    return toQuery(counted.of, { ...scope, rule })
  }
}

/** A template of data/overview with its values. */
export function toQuery(name: string, values: Values): string {
  return bindValues(
    readTemplate(name).replace(/^ *# scope\n/m, () => readTemplate('scope')),
    values,
  )
}

const templates = new Map<string, string>()

function readTemplate(name: string): string {
  const text = templates.get(name) ?? readFileSync(projectPath(`data/overview/${name}.rq`), 'utf8')
  templates.set(name, text)
  return text
}
