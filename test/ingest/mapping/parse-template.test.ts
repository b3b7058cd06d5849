import { expect, test } from 'vitest'
import { parseTemplate } from '../../../src/ingest/mapping/parse-template.js'

test.each([
  ['Deur $(nummer)', ['Deur ', { column: 'nummer' }]],
  ['$(a), $(b)', [{ column: 'a' }, ', ', { column: 'b' }]],
  ['$(Breedte (cm))', [{ column: 'Breedte (cm)' }]],
  ['$(a \\) b)', [{ column: 'a ) b' }]],
  ['kost $ 5', ['kost $ 5']],
  ['', []],
  ['$(a', undefined],
])('%j has the parts %j', (text, parts) => {
  expect(parseTemplate(text)).toEqual(parts)
})
