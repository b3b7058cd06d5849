import { describe, expect, test } from 'vitest'
import type { Term } from '@rdfjs/types'
import { createDataset, objectOf, objectsOf, subjectsOf } from '../../../src/rdf/dataset.js'
import { readRegulationFiles } from '../../../src/rdf/read-turtle-files.js'
import { namedNode } from '../../../src/rdf/terms.js'
import { acc, prefixes, rdf, sh } from '../../../src/rdf/vocab.js'
import { brokenRules } from './broken-rules.js'

const data = createDataset(readRegulationFiles())
const rules = subjectsOf(data, rdf.type, acc.Rule)
const shacl = (name: string) => namedNode(`${prefixes.sh}${name}`)

/** An element to which a rule applies, made from its guard, with a value of its requirement. */
function element(rule: Term, value: string | undefined): string {
  const [target, place] = [objectOf(data, rule, sh.targetClass), objectOf(data, rule, acc.inPart)]
  const requirement = required(objectOf(data, rule, acc.requirement), rule)
  const guard = objectOf(data, rule, acc.guard)
  const lines = [
    `ex:it a <${target?.value}> .`,
    ...(place ? [`ex:in a <${place.value}> ; acc:door ex:it .`] : []),
    ...(guard ? [fulfil(guard)] : []),
    ...(value === undefined ? [] : [state(requirement, value)]),
  ]
  return lines.join('\n')
}

/** Statements that make a guard hold. */
function fulfil(guard: Term): string {
  const [either] = list(objectOf(data, guard, sh.or))
  if (either) return fulfil(either)
  const not = objectOf(data, guard, shacl('not'))
  const property = required(objectOf(data, not ?? guard, sh.property), guard)
  const wanted = objectOf(data, property, sh.hasValue)
  if (wanted) return state(property, not ? 'ex:other' : text(wanted))
  if (not) return state(property, String(more(limit(property, 'maxInclusive'))))
  const highest = limit(property, 'maxInclusive') ?? less(limit(property, 'maxExclusive'))
  return state(property, String(highest ?? limit(property, 'minInclusive') ?? more(limit(property, 'minExclusive'))))
}

/** A value on the limit of a requirement, and one just beyond it; undefined stands for nothing stated. */
function values(requirement: Term): { holds: string; breaks: string | undefined } {
  const [allowed] = list(objectOf(data, requirement, shacl('in')))
  if (allowed) return { holds: text(allowed), breaks: allowed.value === 'true' ? 'false' : 'ex:other' }
  if (objectOf(data, requirement, sh.minCount)) return { holds: 'ex:other', breaks: undefined }
  const lowest = limit(requirement, 'minInclusive')
  if (lowest !== undefined) return { holds: decimal(lowest), breaks: decimal(lowest - 0.0001) }
  const above = limit(requirement, 'minExclusive')
  if (above !== undefined) return { holds: decimal(above + 0.0001), breaks: decimal(above) }
  const highest = limit(requirement, 'maxInclusive') ?? NaN
  return { holds: decimal(highest), breaks: decimal(highest + 0.0001) }
}

/** Statements that lead along the path of a property shape to a value. */
function state(property: Term, value: string): string {
  const path = required(objectOf(data, property, sh.path), property)
  const steps = path.termType === 'NamedNode' ? [path] : list(path)
  const [last = path, first] = [...steps].reverse()
  const name = `ex:${first?.value.replace(/^.*#/, '') ?? 'it'}`
  return `${first ? `ex:it <${first.value}> ${name} . ` : ''}${name} <${last.value}> ${value} .`
}

function list(head: Term | undefined): Term[] {
  const first = head && objectOf(data, head, rdf.first)
  return first && head ? [first, ...list(objectOf(data, head, rdf.rest))] : []
}

function limit(shape: Term, name: string): number | undefined {
  const value = objectOf(data, shape, shacl(name))?.value
  return value === undefined ? undefined : Number(value)
}

const less = (value: number | undefined) => (value === undefined ? undefined : value - 1)
const more = (value: number | undefined) => (value === undefined ? undefined : value + 1)
const decimal = (value: number) => value.toFixed(4)
const text = (term: Term) => (term.termType === 'NamedNode' ? `<${term.value}>` : term.value)

function required(term: Term | undefined, shape: Term): Term {
  if (!term) throw new Error(`Something is missing from ${shape.value}.`)
  return term
}

const regulationOf = (rule: Term) => objectOf(data, rule, acc.regulation)?.value.replace(/^.*\//, '') ?? ''

describe('each of the rules', () => {
  test('is there', () => {
    expect(rules.length).toBeGreaterThan(300)
    expect(rules.every(rule => objectsOf(data, rule, acc.requirement).length === 1)).toBe(true)
  })

  test.each(rules.map(rule => [rule.value.replace(/^.*\/regulation\//, ''), rule] as const))(
    '%s holds on its limit and not beyond it',
    async (name, rule) => {
      const { holds, breaks } = values(required(objectOf(data, rule, acc.requirement), rule))
      const regulation = regulationOf(rule)
      const local = name.slice(regulation.length + 1)
      expect((await brokenRules(regulation, element(rule, holds))).split(' ')).not.toContain(local)
      expect((await brokenRules(regulation, element(rule, breaks))).split(' ')).toContain(local)
    },
  )
})
