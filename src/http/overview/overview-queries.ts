import { readFileSync } from 'node:fs'
import type { Term } from '@rdfjs/types'
import type { Regulation } from '../../answers/audit/regulation.js'
import { needsOf } from '../../answers/needs/read-needs.js'
import type { Verdict } from '../../answers/needs/to-verdict.js'
import { ruleName } from '../../answers/overview/list-buildings.js'
import type { CountedName } from '../../views/overview/page-data.js'
import { usesWithin } from '../../answers/overview/overview-building.js'
import type { OverviewQuery, Standing } from '../../answers/overview/overview-query.js'
import { projectPath } from '../../paths.js'
import { bindValues, type Values } from '../../rdf/query-template.js'
import { literal, namedNode } from '../../rdf/terms.js'
import { earl } from '../../rdf/vocab.js'
import type { Parts } from '../parts.js'

const outcomeOf: Readonly<Partial<Record<Standing, Term>>> = {
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

/** The query that counts a figure of an overview, over the derived graphs of outcomes. */
export function toOverviewQuery(
  counted: CountedName,
  query: OverviewQuery,
  { regulation, parts }: { regulation: Regulation; parts: Pick<Parts, 'iris' | 'vocabulary'> },
): string {
  const scope = toScope(query, regulation, parts)
  const { standing, profile } = query
  if (counted === 'standing' && standing === 'pending') return toQuery('pending', scope)
  if (counted === 'standing') return toQuery('standing', { ...scope, outcome: standing && outcomeOf[standing] })
  if (counted === 'profile') {
    const test = needsOf(parts.vocabulary).presets.find(({ name }) => name === profile?.name)?.iri
    return toQuery('standing', { ...scope, test, outcome: profile && outcomeOfVerdict[profile.verdict] })
  }
  const rule = regulation.rules.find(each => ruleName(each) === query.rule)?.iri
  return toQuery(counted, { ...scope, rule })
}

function toScope(
  { municipality, use, operator }: OverviewQuery,
  { iri }: Regulation,
  { iris, vocabulary }: Pick<Parts, 'iris' | 'vocabulary'>,
): Values {
  return {
    below: municipality === undefined ? undefined : literal(`${iris.thing(`building/${municipality}`).value}/`),
    uses: use === undefined ? undefined : usesWithin(use, vocabulary).map(iri => namedNode(iri)),
    operator: operator === undefined ? undefined : literal(operator),
    test: iri,
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
