import { expect, test } from 'vitest'
import { fileOf, linkBetween } from '../../src/publish/file-of.js'

test.each([
  ['/', 'index.html'],
  ['/nl/', 'nl/index.html'],
  ['/nl/ns', 'nl/ns.html'],
  ['/ns.ttl', 'ns.ttl'],
  ['/doc/building/gent/stadhuis.jsonld', 'doc/building/gent/stadhuis.jsonld'],
  ['/nl/building/gent/v1.2', 'nl/building/gent/v1.2.html'],
  ['/dumps/2026-01-02/SHA256SUMS', 'dumps/2026-01-02/SHA256SUMS'],
  ['/nl/search?municipality=Gent&page=2', 'nl/search@municipality=Gent&page=2.html'],
  ['/nl/search?name=caf%C3%A9', 'nl/search@name=caf_C3_A9.html'],
])('%s becomes the file %s', (address, file) => {
  expect(fileOf(address)).toBe(file)
})

test.each([
  ['index.html', 'nl/ns.html', 'nl/ns.html'],
  ['nl/ns.html', 'assets/style.css', '../assets/style.css'],
  ['nl/building/gent/a.html', 'nl/building/gent/a/entrance/main.html', 'a/entrance/main.html'],
  ['nl/building/gent/a.html', 'nl/building/gent/a.html', 'a.html'],
  ['nl/index.html', 'index.html', '../index.html'],
])('from %s to %s it is %s', (from, to, link) => {
  expect(linkBetween(from, to)).toBe(link)
})
