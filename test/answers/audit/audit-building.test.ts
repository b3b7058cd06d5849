import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { auditBuilding } from '../../../src/answers/audit/audit-building.js'
import { projectPath } from '../../../src/paths.js'
import { parseQuads } from '../../../src/rdf/parse.js'
import { audit, example, quadsOf, vocabulary } from './audited.js'

const good =
  '<../hall> acc:hasEntrance <a> . <a> a acc:Entrance ; acc:entranceRole entrance-role:main ; acc:door <a/d> . <a/d> a acc:Door ; acc:clearWidth 95 ; acc:thresholdHeight 0 .'
const narrow =
  '<../hall> acc:hasEntrance <b> . <b> a acc:Entrance ; acc:door <b/d> . <b/d> a acc:Door ; acc:clearWidth 80 .'
const noCall = '<../hall> acc:hasToilet <t> . <t> a acc:ToiletRoom ; acc:lacks acc:EmergencyCall .'

const verdicts = (statements: string) =>
  audit(statements).parts.map(({ part, verdict, deciding }) =>
    [part.replace(/^.*\//, ''), verdict, ...(deciding ? [deciding.rule.iri.value.replace(/^.*\//, '')] : [])].join(' '),
  )

describe('a part', () => {
  test('on which everything is met is usable without help', () => {
    expect(verdicts(good)).toEqual(['a independent'])
  })

  test('is vetoed by one failing need, though others are open', () => {
    expect(verdicts(narrow)).toEqual(['b not door-width'])
  })

  test('that fails a wish is usable with help', () => {
    expect(verdicts(good.replace('thresholdHeight 0', 'thresholdHeight 3'))).toEqual(['a with-help threshold'])
  })

  test('with an open need is not assessable, though a wish fails', () => {
    expect(verdicts(good.replace('clearWidth 95', 'thresholdHeight 3'))).toEqual(['a not-assessable door-width'])
  })
})

describe('a building', () => {
  test('is entered by its best entrance', () => {
    expect(audit(narrow + good).wayIn?.part).toMatch(/\/a$/)
  })

  test('is as good as the weakest link of its chain', () => {
    const { chain, weakest } = audit(`${good} ${noCall} <../hall> acc:lacks acc:Lift .`)
    expect(chain.map(({ name, state }) => `${name} ${state}`)).toEqual([
      'street not-assessable',
      'parking not-assessable',
      'path not-assessable',
      'entrance independent',
      'reception not-assessable',
      'lift absent',
      'toilet not',
    ])
    expect(weakest?.name).toBe('toilet')
  })

  test('has no weakest link when nothing weak is known', () => {
    expect(audit(good).weakest).toBeUndefined()
  })

  test('counts each outcome for itself', () => {
    expect(audit(`${good} ${noCall} <../hall> acc:lacks acc:Lift, acc:Ramp .`).counts).toEqual({
      met: 2,
      'not-met': 1,
      'not-assessable': 0,
      'not-applicable': 4,
    })
  })
})

test('the value that decided comes with its observation', () => {
  const quads = parseQuads(readFileSync(projectPath('test/fixtures/town-hall.ttl'), 'utf8'))
  const result = example && auditBuilding(quads, example, vocabulary)
  const width = result?.assessments.find(({ element }) => element.endsWith('/entrance/main/door/1'))
  expect(width?.measured?.term.value).toBe('105.5')
  expect(width?.measured?.observation?.cell).toBe('Ingangen!F7')
})

test('quads without a building give no audit', () => {
  expect(example && auditBuilding(quadsOf('').slice(1), example, vocabulary)).toBeUndefined()
})

test('a record whose parts go in a circle is audited all the same', () => {
  expect(verdicts(`${good} <a/d> acc:hasPart <a> .`)).toEqual(['a independent'])
})
