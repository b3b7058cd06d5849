import { expect, test } from 'vitest'
import { figuresOf } from '../../src/catalog/describe-quality.js'
import { readCompletenessShapes } from '../../src/catalog/completeness-shapes.js'
import { judgeRecord, sumUp } from '../../src/catalog/quality.js'
import { parseQuads } from '../../src/rdf/parse.js'
import { readTurtleFiles } from '../../src/rdf/read-turtle-files.js'
import { acc } from '../../src/rdf/vocab.js'
import { createValidator } from '../../src/validation/validator.js'
import { vocabulary } from '../dumps/town.js'

const shapes = readCompletenessShapes(vocabulary)
const check = createValidator(readTurtleFiles('shapes'), readTurtleFiles('vocab'))

const record = parseQuads(`
  @prefix acc: <https://w3id.org/drempel/ns#> .
  @prefix how: <https://w3id.org/drempel/code/measurement-method/> .
  @prefix prov: <http://www.w3.org/ns/prov#> .
  @prefix sosa: <http://www.w3.org/ns/sosa/> .
  @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
  <urn:b> a acc:Building ; acc:hasEntrance <urn:b/e> ; prov:wasGeneratedBy <urn:b/audit> .
  <urn:b/audit> a acc:Audit ; prov:startedAtTime "2025-06-01T09:00:00Z"^^xsd:dateTime .
  <urn:b/e> a acc:Entrance ; acc:door <urn:b/e/1>, <urn:b/e/2> .
  <urn:b/e/1> a acc:Door ; acc:turningSpace 150.0 .
  <urn:b/e/2> a acc:Door .
  <urn:b/o/1> a sosa:Observation ; sosa:usedProcedure how:measured .
  <urn:b/o/2> a sosa:Observation ; sosa:usedProcedure how:declared .
`)

test('a record is judged by what shapes miss, how it was measured, and when', async () => {
  const quality = await sumUp([await judgeRecord(record, { shapes, check })])
  const figures = figuresOf(quality, new Date('2026-11-27'))
  const of = (metric: { value: string }, shape?: string) =>
    figures.find(each => each.metric.value === metric.value && each.shape?.replace(/^.*#/, '') === shape)?.value
  expect(of(acc.completeRecords)).toBe(0)
  expect(of(acc.measuredValues)).toBe(0.5)
  expect(of(acc.recentRecords)).toBe(1)
  expect(of(acc.completeThings, 'Door-without-turning-space')).toBe(0.5)
  expect(of(acc.completeThings, 'Building-without-entrance')).toBe(1)
  expect(of(acc.completeThings, 'Building-without-address')).toBe(0)
  expect(of(acc.completeThings, 'Stairs-without-count')).toBeUndefined()
})

test('a survey of more than 24 months ago is not recent', async () => {
  const quality = await judgeRecord(record, { shapes, check })
  const recent = figuresOf(quality, new Date('2027-06-02')).find(({ metric }) => metric.equals(acc.recentRecords))
  expect(recent?.value).toBe(0)
})

test('of nothing there are no shares', async () => {
  const figures = figuresOf(await sumUp([]), new Date('2026-11-27'))
  expect(figures.map(({ metric }) => metric)).toEqual([acc.violationCount])
})
