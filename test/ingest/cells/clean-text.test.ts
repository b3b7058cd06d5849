import { describe, expect, test } from 'vitest'
import { cleanText, tidyText, wordKey } from '../../../src/ingest/cells/clean-text.js'

describe('a cell is cleaned', () => {
  test.each([
    ['  ja  ', 'ja'],
    ['90\u00a0cm', '90 cm'],
    ['1\u202f200', '1 200'],
    ['\ufeff90\u200b', '90'],
    ['toe\u00adgang', 'toegang'],
    ['９０％', '90%'],
    ['−3 – 4', '-3 - 4'],
    ['cafe\u0301', 'café'],
    ['90²', '90²'],
  ])('%j becomes %j', (cell, clean) => expect(cleanText(cell)).toBe(clean))
})

describe('a text is made tidy', () => {
  test.each([
    ['a\r\n\r\n\r\n\r\nb', 'a\n\nb'],
    ['a  \t b \n  c ', 'a b\nc'],
    ['bel\u0007 12 – 13', 'bel 12 – 13'],
    ['“Zoë” ♿', '“Zoë” ♿'],
  ])('%j becomes %j', (text, tidy) => expect(tidyText(text)).toBe(tidy))
})

test('spellings of one word have one key', () => {
  const keys = ['Breite  (cm)', 'BREITE (CM)', ' breite (cm) ', 'bréite (cm)'].map(wordKey)
  expect(new Set(keys).size).toBe(1)
  expect(wordKey('Straße')).toBe(wordKey('Strasse'))
})
