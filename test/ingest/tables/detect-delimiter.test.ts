import { expect, test } from 'vitest'
import { detectDelimiter } from '../../../src/ingest/tables/detect-delimiter.js'

test.each([
  [';', 'id;naam\n1;Stadhuis, Gent\n2;Bib, Brugge\n'],
  [',', 'id,naam\n1,"Stadhuis; Gent"\n2,Bib\n'],
  ['\t', 'id\tnaam\n1\tStadhuis, Gent\n'],
  ['|', 'id|naam;bis\n1|Stadhuis, Gent\n'],
  [';', '"id, nummer";naam;plaats\n1;a,b;c\n2;d;e,f\n'],
  [',', 'een kolom\nzonder scheiding\n'],
])('%j cuts the rows evenly', (delimiter, text) => {
  expect(detectDelimiter(text, '"')).toBe(delimiter)
})
