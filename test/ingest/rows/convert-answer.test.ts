import { describe, expect, test } from 'vitest'
import { codesOf, convert, problemsOf, statementsIn } from '../conversion.js'

const mapping = (table = '') => `
x-table:
  id: visit
  adds: true
  surveyed: $(date)
  method: $(method)
${table}
sources: { answers: [answers.csv~csv] }
mappings:
  answer:
    s: $(thing)~iri
    po:
      - [$(property)~iri, 'fn:answer($(value), $(absent), $(senseless))']
`
const hall = 'https://data.example.org/id/building/town/hall'
const head = 'thing;property;value;absent;senseless;method;date\n'

/** Rows of things below the hall; what is said of them but for observations and provenance. */
async function said(...rows: string[]): Promise<string[]> {
  const conversion = await convert(head + rows.map(row => `${hall}${row}\n`).join(''), mapping())
  return statementsIn(conversion).filter(text => !/sourceRow|wasGeneratedBy|observation|^audit/.test(text))
}

describe('a row that names its thing and its property', () => {
  test.each([
    ['/entrance/1/door/1;acc:clearWidth;0,9 m;;;;2026-05-12', 'clearWidth 90'],
    ['/entrance/1;acc:stepFree;ja;;;;2026-05-12', 'stepFree true'],
    ['/entrance/1/stairs/1;acc:stepCount;3;;;;2026-05-12', 'stepCount 3'],
    ['/entrance/1/stairs/1;acc:stepCount;;x;;;2026-05-12', 'stepCount 0'],
    ['/entrance/1;acc:stairs;nee;;;;2026-05-12', 'lacks Stairs'],
    ['/entrance/1;acc:stairs;;x;;;2026-05-12', 'lacks Stairs'],
    ['/entrance/1;acc:stairs;ja;;;;2026-05-12', 'stairs entrance/1/stairs/1'],
    ['/entrance/1/door/1;acc:clearWidth;;;x;;2026-05-12', 'notApplicable clearWidth'],
    [';https://w3id.org/drempel/ns#hasToilet;ja;;;;2026-05-12', 'hasToilet toilet/1'],
  ])('%s is read as the property asks', async (row, statement) => {
    expect((await said(row)).some(text => text.endsWith(statement))).toBe(true)
  })

  test('says nothing when it has no value, and is no finding', async () => {
    const { findings, statistics } = await convert(`${head}${hall};acc:hasToilet;;;;gemeten;2026-05-12\n`, mapping())
    expect(findings).toEqual([])
    expect(statistics.tables).toMatchObject([{ rows: 0, recordRows: 0, findingRows: 0, blankRows: 1 }])
  })

  test('gives its observation its own day and method', async () => {
    const rows = [
      '/entrance/1/door/1;acc:clearWidth;90;;;geschat;2026-05-12',
      '/entrance/1/door/1;acc:thresholdHeight;2;;;;2026-05-13',
    ]
    const conversion = await convert(head + rows.map(row => `${hall}${row}\n`).join(''), mapping())
    const statements = statementsIn(conversion).filter(text => /usedProcedure|resultTime/.test(text))
    expect(statements.filter(text => text.includes('clear-width/visit-2026-05-12'))).toEqual([
      expect.stringContaining('resultTime 2026-05-12'),
      expect.stringMatching(/usedProcedure .*estimated/),
    ])
    expect(statements.some(text => text.includes('threshold-height/visit-2026-05-13'))).toBe(true)
  })

  test('that says the same thing otherwise than an earlier row is a finding', async () => {
    const rows = [90, 80].map(width => `${hall}/entrance/1/door/1;acc:clearWidth;${width};;;;2026-05-12\n`)
    const { findings } = await convert(head + rows.join(''), mapping())
    expect(codesOf(findings)).toContain('repeated-row')
  })
})

describe('a mapping of such rows', () => {
  test.each([
    [
      'another function',
      mapping().replace('fn:answer($(value), $(absent), $(senseless))', 'fn:count($(value))'),
      /fn:answer/,
    ],
    ['a property of its own', mapping().replace('$(property)~iri', 'acc:clearWidth'), /stands in the row/],
    ['an "adds" that is no yes or no', mapping().replace('adds: true', 'adds: often'), /true or false/],
    ['a method that there is not', mapping().replace('$(method)', 'guessed'), /no measurement method/],
  ])('with %s is a problem', (_, text, message) => {
    const problems = problemsOf(text).map(problem => `${problem.message} ${problem.cure}`)
    expect(problems.join(' ')).toMatch(message)
  })
})
