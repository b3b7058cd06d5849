import type { NamedNode } from '@rdfjs/types'
import type { Vocabulary } from '../../../src/model/vocabulary.js'
import type { Condition, When } from './conditions.js'
import type { CasedRule } from './read-cased-rules.js'
import { toRecord, type Given } from './record.js'
import { samplesInside, samplesOutside } from './samples.js'
import { writeRecord } from './turtle.js'

/** What should become of a rule; `elsewhere` is a thing in a place that it is not about. */
export type Verdict = 'holds' | 'breaks' | 'unknown' | 'not-applicable' | 'elsewhere'

/** A case before it is written. */
interface Draft {
  verdict: Verdict
  given: readonly Given[]
  /** Class of which it has the thing as its door. */
  place: NamedNode | undefined
  /** Property that nothing is stated of. */
  silent?: NamedNode | undefined
}

/** Small records for a rule, as Turtle by name: the verdict and, where it has several, what tells them apart. */
export function toCases(rule: CasedRule, vocabulary: Vocabulary): Map<string, string> {
  const drafts = toDrafts(rule, vocabulary)
  return new Map(
    drafts.map(draft => {
      const siblings = drafts.filter(({ verdict }) => verdict === draft.verdict)
      const record = toRecord(rule.target, draft.place, draft.given, vocabulary)
      return [nameOf(draft, siblings), writeRecord(wordsOf(draft, rule, vocabulary), record)]
    }),
  )
}

function toDrafts({ requirement, when, place, notPlaces }: CasedRule, vocabulary: Vocabulary): Draft[] {
  const inside = (condition: Condition) => give(condition, samplesInside(condition, vocabulary))
  const outside = (condition: Condition) => give(condition, samplesOutside(condition, vocabulary))
  const { situations, others } = readSituations(when, inside, outside)
  const [first = []] = situations
  const worst = outside(requirement).slice(0, 1)
  const inEach = (verdict: Verdict, values: readonly Given[]) =>
    situations.flatMap(situation => values.map((value): Draft => ({ verdict, place, given: [value, ...situation] })))
  const unknown = (given: readonly Given[], condition: Condition): Draft => ({
    ...{ verdict: 'unknown', place, given, silent: condition.path.at(-1) },
  })
  return [
    ...inEach('holds', inside(requirement)),
    ...inEach('breaks', outside(requirement)),
    unknown(first, requirement),
    ...(when?.conditions ?? []).slice(0, 1).map(condition => unknown(worst, condition)),
    ...others.map((other): Draft => ({ verdict: 'not-applicable', place, given: [...worst, ...other] })),
    ...[...notPlaces, ...(place ? [undefined] : [])].map((around): Draft => ({
      verdict: 'elsewhere',
      place: around,
      given: [...worst, ...first],
    })),
  ]
}

type Give = (condition: Condition) => Given[]

/** Values with which a rule applies, and with which it does not; where one condition is enough, all have to fail. */
function readSituations(
  when: When | undefined,
  inside: Give,
  outside: Give,
): Record<'situations' | 'others', Given[][]> {
  if (!when) return { situations: [[]], others: [] }
  const [holding, failing] = when.isNegated ? [outside, inside] : [inside, outside]
  const fail = when.conditions.flatMap(failing)
  return {
    situations: when.conditions.flatMap(holding).map(each => [each]),
    others: when.conditions.length > 1 ? [fail] : fail.map(each => [each]),
  }
}

const give = (condition: Condition, samples: readonly Omit<Given, 'condition'>[]): Given[] =>
  samples.map(sample => ({ ...sample, condition }))

/** The parts of its name that not all cases with the same verdict share. */
function nameOf(draft: Draft, siblings: readonly Draft[]): string {
  const parts = partsOf(draft).filter(part => !siblings.every(sibling => partsOf(sibling).includes(part)))
  return [draft.verdict, ...parts].join('-').replaceAll('.', '-')
}

function partsOf({ given, silent, place }: Draft): string[] {
  const values = given.map(({ condition, name }) => `${slugOf(condition.path.at(-1))}-${name}`)
  return [...(silent ? [`without-${slugOf(silent)}`] : values), ...(place ? [`in-${slugOf(place)}`] : [])]
}

function slugOf(term: NamedNode | undefined): string {
  const name = term?.value.replace(/^.*[/#]/, '') ?? ''
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()
}

const beginnings: Readonly<Record<Verdict, string>> = {
  holds: 'Holds',
  breaks: 'Breaks',
  unknown: 'Unknown',
  'not-applicable': 'Does not apply',
  elsewhere: 'Is about others',
}

/** "Holds: slope 8.3, height difference 25.0. Slope of the ramp: at most 8.3 % (…)." */
function wordsOf(
  { verdict, given, silent, place }: Draft,
  { label, target }: CasedRule,
  vocabulary: Vocabulary,
): string {
  const call = (term: NamedNode | undefined) => (term ? vocabulary.label(term, ['en']).value : '')
  const thing = place ? `${call(target)} of ${call(place)}` : call(target)
  const values = given.map(({ condition, name, value }) => `${call(condition.path.at(-1))} ${wordOf(value ?? name)}`)
  const what = [thing, ...values, ...(silent ? [`nothing on ${call(silent)}`] : [])]
  return `${beginnings[verdict]}: ${what.join(', ')}. ${label}.`
}

/** "grab-bar:fold-up" → "fold-up" */
function wordOf(value: string): string {
  return value.replace(/^[\w-]+:/, '')
}
