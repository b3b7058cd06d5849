import { describe, expect, test } from 'vitest'
import { faultIn, readAnswers, readDay, type Answers, type Question } from '../../src/reports/answers.js'

const given = { paths: ['building/town/hall'], today: '2026-11-27' }
const answers: Answers = { token: '', part: 'building/town/hall', kind: 'gone', seen: '', day: '' }

describe('an answer', () => {
  test.each<[Question, Partial<Answers>, string | undefined]>([
    ['part', {}, undefined],
    ['part', { part: 'building/town/other' }, 'no-part'],
    ['kind', {}, undefined],
    ['kind', { kind: 'constructor' }, 'no-kind'],
    ['kind', { kind: '' }, 'no-kind'],
    ['seen', {}, undefined],
    ['seen', { kind: 'measure' }, 'no-text'],
    ['seen', { kind: 'measure', seen: '74 cm' }, undefined],
    ['seen', { seen: '🚪'.repeat(2000) }, undefined],
    ['seen', { seen: '🚪'.repeat(2001) }, 'long-text'],
    ['day', {}, undefined],
    ['day', { day: '2026-11-27' }, undefined],
    ['day', { day: '2026-11-29' }, 'future-day'],
    ['day', { day: 'yesterday' }, 'no-day'],
  ])('to %s that is %j has the fault %j', (question, other, fault) => {
    expect(faultIn(question, { ...answers, ...other }, given)).toBe(fault)
  })

  test('loses the blanks around it and the line ends of Windows', () => {
    expect(readAnswers(new URLSearchParams({ seen: ' one\r\ntwo \r\n', kind: 'gone' }))).toEqual({
      ...{ token: '', part: '', day: '', kind: 'gone' },
      seen: 'one\ntwo',
    })
  })
})

test.each([
  ['2026-11-26', '2026-11-26'],
  ['26/11/2026', '2026-11-26'],
  ['5.1.2026', '2026-01-05'],
  ['2026-02-30', undefined],
  ['30/02/2026', undefined],
  ['26/11/26', undefined],
  ['', undefined],
])('%j is the day %j', (text, day) => {
  expect(readDay(text)).toBe(day)
})
