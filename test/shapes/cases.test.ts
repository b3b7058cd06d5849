import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { projectPath } from '../../src/paths.js'
import { brokenShapes, shapesOf } from './broken-shapes.js'
import { filesWithCases, readCases } from './read-cases.js'

describe.each(filesWithCases())('shapes/%s.ttl', file => {
  const cases = readCases(file)
  const own = shapesOf(file)

  test.each(cases)('$name: $verb $broken', async ({ turtle, verb, broken }) => {
    const remarks = (await brokenShapes(turtle, 'warning')).split(' ').filter(name => own.includes(name))
    expect(await brokenShapes(turtle)).toBe(verb === 'Breaks' ? broken : '')
    expect(remarks.join(' ')).toBe(verb === 'Remarks' ? broken : '')
  })

  test('has a case that holds', () => {
    expect(cases.some(({ verb }) => verb === 'Holds')).toBe(true)
  })

  test('has a case for each of its shapes', () => {
    const tried = new Set(cases.flatMap(({ broken }) => broken.split(' ')))
    expect(own.filter(name => !tried.has(name))).toEqual([])
  })
})

test('each file of shapes that can be broken has its cases', () => {
  const files = readdirSync(projectPath('shapes')).filter(name => name.endsWith('.ttl'))
  const breakable = files.map(name => name.replace('.ttl', '')).filter(file => shapesOf(file).length > 0)
  expect(breakable.filter(file => !filesWithCases().includes(file))).toEqual([])
})
