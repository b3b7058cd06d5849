import { expect, test } from 'vitest'
import { readRegulations } from '../../../src/answers/audit/read-regulations.js'
import { readRegulationFiles } from '../../../src/rdf/read-turtle-files.js'
import { judge, example, vocabulary } from './audited.js'

test('rules come in the order of the regulation', () => {
  expect(example?.rules.map(({ clause }) => clause)).toEqual([
    '1',
    '2',
    '3, up to 10 cm',
    '3, above 10 cm',
    '4',
    '5',
    '6',
  ])
})

test('a regulation is called by the end of its IRI, with its title and version', () => {
  expect([example?.name, example?.version, example?.titles.map(({ value }) => value)]).toEqual([
    'example',
    '2024',
    ['Een voorbeeld', 'An example'],
  ])
})

test.each([
  ['sh:path acc:clearWidth ; sh:pattern "9"', undefined, 'sh:pattern'],
  ['sh:path acc:clearWidth ; sh:minInclusive "wide"', undefined, 'sh:minInclusive'],
  ['sh:path [ sh:inversePath acc:door ] ; sh:minCount 1', undefined, 'sh:path'],
  ['sh:minCount 1', undefined, 'sh:path'],
  ['sh:path acc:clearWidth ; sh:minCount 1', 'sh:xone ( [ sh:property [ sh:path acc:covered ] ] )', 'sh:xone'],
])('%s with guard %s is refused, for %s', (requirement, guard, name) => {
  expect(() => judge({ requirement, ...(guard ? { guard } : {}) }, '')).toThrow(`cannot judge ${name} `)
})

test('every regulation that comes with the program can be judged, and says what it is called', () => {
  for (const { rules, titles, version } of readRegulations(readRegulationFiles(), vocabulary)) {
    expect(rules.length).toBeGreaterThan(0)
    expect(titles.map(({ language }) => language).sort()).toEqual(['de', 'en', 'fr', 'nl'])
    expect(version).not.toBe('')
    expect(rules.filter(({ labels, messages }) => labels.length === 0 || messages.length === 0)).toEqual([])
  }
})
