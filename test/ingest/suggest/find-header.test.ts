import { expect, test } from 'vitest'
import { findHeader, headersOf } from '../../../src/ingest/suggest/find-header.js'
import { knowledgeOf } from '../../../src/ingest/suggest/knowledge.js'
import { readVocabulary } from '../../../src/model/vocabulary.js'
import { readTurtleFiles } from '../../../src/rdf/read-turtle-files.js'

const { lexicon } = knowledgeOf(readVocabulary([...readTurtleFiles('vocab'), ...readTurtleFiles('shapes')]))

test.each([
  [
    'at the top',
    [
      ['Nr', 'Naam'],
      ['1', 'School'],
    ],
    0,
    1,
  ],
  ['below a title', [['Ingangen in Gent', ''], [], ['Nr', 'Naam'], ['1', 'School']], 2, 1],
  [
    'below a title over all columns',
    [
      ['Ingangen', 'Ingangen'],
      ['Nr', 'Naam'],
      ['1', 'School'],
    ],
    1,
    1,
  ],
  [
    'in two rows',
    [
      ['Nr', 'Deur', 'Deur'],
      ['', 'Breedte (cm)', 'Drempel'],
      ['1', '90', '2'],
    ],
    0,
    2,
  ],
  [
    'above rows of words',
    [
      ['Naam', 'Deur', 'Lift'],
      ['School', 'breed', 'ja'],
      ['Kerk', 'smal', 'nee'],
    ],
    0,
    1,
  ],
  ['nowhere', [], 0, 1],
])('a header stands %s', (_where, rows, skipRows, headerRowCount) => {
  expect(findHeader(rows, lexicon)).toEqual({ skipRows, headerRowCount })
})

test('headers of several rows are joined, and a merged one is said once', () => {
  const rows = [
    ['Nr', 'Deur', 'Deur'],
    ['Nr', 'Breedte', 'Drempel'],
    ['1', '90', '2', 'los'],
  ]
  expect(headersOf(rows, { skipRows: 0, headerRowCount: 2 })).toEqual(['Nr', 'Deur Breedte', 'Deur Drempel', ''])
})
