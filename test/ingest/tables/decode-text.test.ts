import { describe, expect, test } from 'vitest'
import { decodeText, sampleWords } from '../../../src/ingest/tables/decode-text.js'

const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))
const text = 'naam;straat\nCafé;Zoëlaan\n'

describe('the encoding of a text file', () => {
  test.each([
    ['UTF-8', new Uint8Array(Buffer.from(text)), 'utf-8', true],
    ['UTF-8 with a mark', new Uint8Array(Buffer.from(`\ufeff${text}`)), 'utf-8', true],
    ['UTF-16 with a mark', utf16(`\ufeff${text}`), 'utf-16le', true],
    ['UTF-16 without a mark', utf16(text), 'utf-16le', true],
    ['Windows-1252', new Uint8Array(Buffer.from(text, 'latin1')), 'windows-1252', false],
  ])('%s is found out', (_, bytes, encoding, certain) => {
    expect(decodeText(bytes)).toEqual({ text, encoding, certain })
  })

  test('is found out even if the only accent is in the last of many lines', () => {
    const late = Buffer.concat([Buffer.alloc(200_000, 'a;b\n'), Buffer.from('é', 'latin1')])
    expect(decodeText(new Uint8Array(late)).encoding).toBe('windows-1252')
  })

  test('is that of the mapping when it gives one', () => {
    expect(decodeText(new Uint8Array([0x8e]), 'macintosh').text).toBe('é')
  })
})

test('a sample shows the words in which a wrong encoding would be seen', () => {
  expect(sampleWords('De Zoë en het café van Zoë in Gent')).toEqual(['Zoë', 'café'])
})

test('Windows-1252 has curly quotes and a euro sign', () => {
  const bytes = new Uint8Array([0x6c, 0x92, 0xe9, 0x74, 0xe9, 0x20, 0x80])
  expect(decodeText(bytes).text).toBe('l’été €')
  expect(decodeText(bytes, 'iso-8859-1').text).toBe('l’été €')
})
