import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { commentText, yamlText } from '../../../src/ingest/suggest/yaml-text.js'

test.each([
  ['Naam'],
  ['null'],
  ['yes'],
  ['12'],
  ['a: b # c'],
  ['"'],
  ["'\\"],
  ['{[,]}&*!|>%@`'],
  ['a\nb\tc\u0000\u0085\u2028\ufeff'],
  ['\u{e0001}🚪'],
  [''],
])('%j is the same text when it is read again', text => {
  expect(parse(`{ titles: ${yamlText(text)} }`)).toEqual({ titles: text })
})

test('a comment is one short line', () => {
  expect(commentText('a\r\nb\u2028c')).toBe('a b c')
  expect(commentText('x'.repeat(100), 10)).toBe('xxxxxxxxxx…')
})
