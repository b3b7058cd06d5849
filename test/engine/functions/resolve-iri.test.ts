import { expect, test } from 'vitest'
import { resolveIri } from '../../../src/engine/functions/resolve-iri.js'

// Examples of RFC 3986, section 5.4.
test.each([
  ['g:h', 'g:h'],
  ['g', 'http://a/b/c/g'],
  ['./g', 'http://a/b/c/g'],
  ['g/', 'http://a/b/c/g/'],
  ['/g', 'http://a/g'],
  ['//g', 'http://g'],
  ['?y', 'http://a/b/c/d;p?y'],
  ['g?y', 'http://a/b/c/g?y'],
  ['#s', 'http://a/b/c/d;p?q#s'],
  ['g#s', 'http://a/b/c/g#s'],
  [';x', 'http://a/b/c/;x'],
  ['', 'http://a/b/c/d;p?q'],
  ['.', 'http://a/b/c/'],
  ['..', 'http://a/b/'],
  ['../g', 'http://a/b/g'],
  ['../../../g', 'http://a/g'],
  ['/./g', 'http://a/g'],
  ['g.', 'http://a/b/c/g.'],
  ['./g/.', 'http://a/b/c/g/'],
  ['g;x=1/../y', 'http://a/b/c/y'],
  ['g?y/../x', 'http://a/b/c/g?y/../x'],
])('%j is %s', (reference, iri) => {
  expect(resolveIri(reference, 'http://a/b/c/d;p?q')).toBe(iri)
})

test('without a base only what is absolute has an IRI', () => {
  expect(resolveIri('urn:uuid:1', undefined)).toBe('urn:uuid:1')
  expect(resolveIri('g', undefined)).toBeUndefined()
  expect(resolveIri('g', 'http://a')).toBe('http://a/g')
})
