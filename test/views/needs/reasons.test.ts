import { describe, expect, test } from 'vitest'
import { parseNeeds } from '../../../src/answers/needs/asked-needs.js'
import type { Finding } from '../../../src/answers/needs/judge-element.js'
import { needsOf } from '../../../src/answers/needs/read-needs.js'
import { reasonsOf } from '../../../src/views/needs/reasons.js'
import { pageLanguages, type PageLanguage } from '../../../src/views/page-context.js'
import { contextIn, vocabulary } from '../fixture.js'

const { demands } = needsOf(vocabulary)

function say(language: PageLanguage, text: string, finding: Partial<Finding>): string {
  const need = parseNeeds(text, vocabulary)?.list[0]
  if (!need) throw new Error(`Nothing is asked by ${text}`)
  const property = need.demand.property?.value
  const whole = { need, truth: false, element: '', property, value: undefined, bound: undefined, ...finding }
  return reasonsOf(contextIn(language), { truth: whole.truth, findings: [whole] })[0] ?? ''
}

describe('a reason', () => {
  test.each<[PageLanguage, string, Partial<Finding>, string]>([
    [
      'nl',
      'minWidth=80',
      { value: 74.5, bound: 'exact' },
      'Breedte van de deur: 74,5 cm; jij hebt minstens 80 cm nodig.',
    ],
    ['fr', 'maxThreshold=2', { value: 6 }, 'Hauteur du seuil : 6 cm ; pour vous, 2 cm au plus.'],
    ['de', 'maxSteps=0', { value: 6 }, 'Anzahl der Stufen: 6; für Sie darf es keine geben.'],
    [
      'en',
      'minWidth=80',
      { truth: undefined, value: 90, bound: 'at-most' },
      'Width of the door: at most 90 cm; you need at least 80 cm.',
    ],
    ['en', 'minWidth=80', { truth: undefined }, 'Width of the door: never measured.'],
    ['en', 'maxSteps=0', { truth: undefined, property: undefined }, 'Number of steps: not known.'],
    ['en', 'maxSteps=0', { truth: true, property: undefined }, 'Steps: there is none.'],
    ['nl', 'noRevolvingDoor=true', { truth: undefined }, 'Niemand noteerde of er een draaideur is.'],
    ['en', 'noRevolvingDoor=true', { truth: false, value: 'x' }, 'There is a revolving door or turnstile.'],
  ])('in %s for %s and %j is %j', (language, text, finding, sentence) => {
    expect(say(language, text, finding).replaceAll('\u00a0', ' ')).toBe(sentence)
  })
})

describe.each(pageLanguages)('every demand in %s', language => {
  test.each(demands.map(demand => [demand.parameter, demand] as const))('%s has its words', (_, demand) => {
    const { met, notMet, unknown } = demand.phrases
    const inLanguage = (texts: typeof met) => texts.filter(text => text.language === language).length
    expect(vocabulary.label(demand.iri, [language]).language).toBe(language)
    expect([met, notMet, unknown].map(inLanguage)).toEqual(demand.direction ? [0, 0, 0] : [1, 1, 1])
  })
})
