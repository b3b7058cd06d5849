import type { NamedNode, Term } from '@rdfjs/types'
import { groupBy } from '../../rdf/group-by.js'
import type { AuditedRecord, Found } from './audited-record.js'
import { readDecimal, compareDecimals } from '../../rdf/decimal.js'
import { followPath, type Followed, type Step } from './follow-path.js'
import { isSameTerm, type Limit } from './limits.js'
import { allHold, anyHolds, type Truth } from './truth.js'

/** A property shape, read: a path and what its values must be. */
export interface PropertyTest {
  path: readonly Step[]
  /** For each value. */
  limits: readonly Limit[]
  /** A value that must be among them. */
  wanted: Term | undefined
  least: number | undefined
  most: number | undefined
}

/** What a property shape makes of a thing. */
export interface Tested {
  truth: Truth
  /** Whether the path ends at something that is stated to be missing, and nothing was asked of its being there. */
  absent: boolean
  /** The value that decided: the one that fails, else the one nearest to failing. */
  deciding: Found | undefined
  missing: readonly NamedNode[]
}

/** Puts a property shape to a thing. */
export function testProperty(test: PropertyTest, record: AuditedRecord, thing: string): Tested {
  const followed = followPath(record, thing, test.path)
  const judged = followed.found.map(found => ({ found, truth: judge(found, test) }))
  const claims = [...testEach(judged, test, followed), ...testAll(test, followed, record, thing)]
  return {
    truth: allHold(claims),
    absent: followed.absent && followed.found.length === 0 && claims.length === 0,
    deciding: judged.sort((one, other) => byWeight(one, other, test))[0]?.found,
    missing: followed.missing,
  }
}

interface Judged {
  found: Found
  truth: Truth
}

function judge(found: Found, { limits, wanted }: PropertyTest): Truth {
  const truth = allHold(limits.map(limit => limit.holds(found)))
  return limits.length === 0 && wanted !== undefined ? isSameTerm(found.term, wanted) : truth
}

/** Claims on each value. A thing that states several values of which only some hold contradicts itself: unknown. */
function testEach(judged: readonly Judged[], { limits }: PropertyTest, { missing }: Followed): Truth[] {
  if (limits.length === 0) return []
  const things = [...groupBy(judged, ({ found }) => found.thing).values()]
  const claims = things.map(values => {
    const truths = values.map(({ truth }) => truth)
    return allHold(truths) === false && anyHolds(truths) !== false ? undefined : allHold(truths)
  })
  return [...claims, ...missing.map(() => undefined)]
}

/** Claims on the values together: how many there are, and whether the wanted one is among them. */
function testAll(test: PropertyTest, { found, missing }: Followed, record: AuditedRecord, thing: string): Truth[] {
  const isOpen = missing.length > 0
  const claims: Truth[] = []
  if (test.least !== undefined) claims.push(found.length >= test.least || (isOpen ? undefined : false))
  if (test.most !== undefined) claims.push(found.length > test.most ? false : isOpen ? undefined : true)
  if (test.wanted !== undefined)
    claims.push(hasWanted(test.wanted, found, isOpen && !record.lacks(thing, new Set([test.wanted.value]))))
  return claims
}

function hasWanted(wanted: Term, found: readonly Found[], isOpen: boolean): Truth {
  const truths = found.map(({ term }) => isSameTerm(term, wanted))
  return anyHolds(isOpen ? [...truths, undefined] : truths)
}

/** Failing values first, then unclear ones; among equals the smallest where the limit is a least, else the largest. */
function byWeight(one: Judged, other: Judged, { limits }: PropertyTest): number {
  const rank = ({ truth }: Judged) => (truth === false ? 0 : truth === undefined ? 1 : 2)
  const [first, second] = [readDecimal(one.found.term.value), readDecimal(other.found.term.value)]
  const order = first && second ? compareDecimals(first, second) : 0
  const isLeast = limits.some(({ comparison }) => comparison === 'at-least' || comparison === 'above')
  return rank(one) - rank(other) || (isLeast ? order : -order)
}

/** Whether a guard's condition holds; of something that is stated to be missing, no condition holds. */
export function holdsFor(test: PropertyTest, record: AuditedRecord, thing: string): Truth {
  const { truth, absent } = testProperty(test, record, thing)
  return absent ? false : truth
}
