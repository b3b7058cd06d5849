import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { makeVocab } from '../../scripts/make-vocab.js'
import { projectPath } from '../../src/paths.js'
import { acc, prefixes, voidTerms } from '../../src/rdf/vocab.js'

test('the terms in src/rdf/vocab.ts are those of vocab/ (if not: npm run vocab)', () => {
  expect(readFileSync(projectPath('src/rdf/vocab.ts'), 'utf8')).toBe(makeVocab())
})

test('each namespace can stand before a name', () => {
  for (const namespace of Object.values(prefixes)) expect(namespace).toMatch(/[#/]$/)
})

test('a term is its prefix and its name', () => {
  expect(acc.Door.value).toBe(`${prefixes.acc}Door`)
  expect(voidTerms.triples.value).toBe(`${prefixes.void}triples`)
})
