import type { NamedNode } from '@rdfjs/types'
import type { VNode } from 'preact'
import { isOf, type Element } from '../../answers/entrances/element.js'
import type { MeasuredBuilding } from '../../answers/entrances/entrance.js'
import { judgeElement, type Finding } from '../../answers/needs/judge-element.js'
import { toVerdict } from '../../answers/needs/to-verdict.js'
import type { Thing } from '../../model/record.js'
import { reasonsOf } from '../needs/reasons.js'
import { VerdictSign } from '../needs/verdict.js'
import type { PageContext } from '../page-context.js'

interface ForMeProps {
  context: PageContext
  measured: MeasuredBuilding | undefined
  thing: Thing
  property: NamedNode
}

/** What the visitor's needs make of one fact: sign and sentence; nothing where they ask nothing of it. */
export function ForMe({ context, ...about }: ForMeProps): VNode | null {
  const findings = findingsOf({ context, ...about })
  if (findings.length === 0) return null
  return (
    <>
      {findings.map(finding => (
        <p class="for-me">
          <VerdictSign word={toVerdict(finding.truth)} />
          <span>{reasonsOf(context, { truth: finding.truth, findings: [finding] })[0]}</span>
        </p>
      ))}
    </>
  )
}

/** The visitor's needs put to one property of a thing. */
export function findingsOf({ context, measured, thing, property }: ForMeProps): Finding[] {
  const needs = (context.needs?.list ?? []).filter(({ demand }) => demand.property?.equals(property))
  const element = needs.length > 0 && measured ? elementOf(measured, thing.iri.value) : undefined
  if (!element) return []
  return needs.filter(({ demand }) => isOf(element, demand.classes)).map(need => judgeElement(need, element))
}

function elementOf({ self, elements, entrances }: MeasuredBuilding, iri: string): Element | undefined {
  const all = [self, ...elements, ...entrances.flatMap(entrance => [entrance.self, ...entrance.parts])]
  return all.find(element => element.iri === iri)
}
