import { ruleScope } from '../../rdf/vocab.js'
import type { Regulation, Rule } from './regulation.js'

/** The buildings that a rule may be for, by the names that the command line has for them. */
export const scopes = { new: ruleScope['new-building'], existing: ruleScope['existing-building'] } as const

export type ScopeName = keyof typeof scopes

/** The rules of a regulation for new, or for existing buildings; a rule that is bound to neither is for both. */
export function withinScope(regulation: Regulation, name: ScopeName): Regulation {
  return { ...regulation, rules: regulation.rules.filter(rule => isWithin(rule, name)) }
}

/** Whether some rules are for new buildings and some for existing ones, so that an audit of all of them mixes the two. */
export function hasTwoScopes({ rules }: Regulation): boolean {
  return rules.some(rule => !isWithin(rule, 'new')) && rules.some(rule => !isWithin(rule, 'existing'))
}

function isWithin({ scope }: Rule, name: ScopeName): boolean {
  const bound = Object.values(scopes).filter(each => scope.some(term => term.equals(each)))
  return bound.length === 0 || bound.some(each => each.equals(scopes[name]))
}
