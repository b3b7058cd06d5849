import { describe, expect, test } from 'vitest'
import { createQueryEngine, type ViewSource } from '../../../src/sparql/engine.js'
import { createQueryParser } from '../../../src/sparql/parse/parse-query.js'
import { createIdIndex } from '../../../src/store/id-index.js'
import { askComunica } from '../answers/comunica.js'
import { askOurs } from '../answers/ours.js'
import { checkAnswer, readCase } from './case.js'
import { comunicaFailures, ourFailures } from './known-failures.js'
import { groups, hasSuite, readManifest, type SuiteTest } from './manifest.js'

const tests = hasSuite ? groups.flatMap(readManifest) : []
const evaluations = tests.filter(({ kind }) => kind === 'evaluation')
const syntaxes = tests.filter(({ kind }) => kind !== 'evaluation')

/** Names of tests by who answered them. */
const answered: Record<'ids' | 'comunica', string[]> = { ids: [], comunica: [] }

const present: ViewSource = { view: () => createIdIndex([]) }
const prepare = createQueryEngine({ view: () => present.view() })

async function answerOurs(suiteTest: SuiteTest) {
  const { query, quads, dataset } = readCase(suiteTest)
  const view = createIdIndex(quads)
  present.view = () => view
  const { plan, ...answer } = await askOurs(prepare, query, dataset)
  answered[plan].push(suiteTest.name)
  return answer
}

async function answerComunica(suiteTest: SuiteTest) {
  const { query, plainQuads } = readCase(suiteTest)
  return askComunica(plainQuads, query)
}

describe.skipIf(!hasSuite)('the W3C suite of SPARQL 1.1 (skipped without ../shared)', () => {
  test.each(evaluations)('$name: we answer', async suiteTest => {
    const passed = await checkAnswer(suiteTest, () => answerOurs(suiteTest))
    if (ourFailures[suiteTest.name] === undefined) expect(passed).toBe(true)
    else expect(passed).not.toBe(true)
  })

  test.each(evaluations)('$name: Comunica by itself', async suiteTest => {
    const passed = (await checkAnswer(suiteTest, () => answerComunica(suiteTest))) === true
    expect(passed).toBe(comunicaFailures[suiteTest.name] === undefined)
  })

  test('we fail nothing that Comunica passes', () => {
    expect(Object.keys(ourFailures).filter(name => comunicaFailures[name] === undefined)).toEqual([])
  })

  test('the engine on ids answers all by itself but for one', () => {
    expect(answered.comunica).toEqual(['functions/bnode01'])
    expect(answered.ids).toHaveLength(evaluations.length - 1)
  })

  const parse = createQueryParser()
  test.each(syntaxes)('$name: $kind', suiteTest => {
    const read = () => parse(readCase(suiteTest).query)
    if (suiteTest.kind === 'positive-syntax') expect(read).not.toThrow()
    else expect(read).toThrow(expect.objectContaining({ kind: 'malformed' }))
  })
})
