import { describe, expect, test } from 'vitest'
import { findPersonal, mask } from '../../../src/ingest/privacy/find-personal.js'
import { readPrivacyRules } from '../../../src/ingest/privacy/read-rules.js'

const rules = readPrivacyRules()
const find = (text: string) => findPersonal(text, rules, { persons: true })

describe('a text about a person', () => {
  test.each([
    ['sleutel bij an.peeters@stad.example', 'an.peeters@stad.example'],
    ['bel 0471 12 34 56 voor de sleutel', '0471 12 34 56'],
    ['bel 09/123 45 67', '09/123 45 67'],
    ['+32 9 123 45 67', '+32 9 123 45 67'],
    ['06-12345678 bellen', '06-12345678'],
    ['appeler le 01 23 45 67 89', '01 23 45 67 89'],
    ['appeler le 0123456789', '0123456789'],
    ['Schlüssel: 0341/123 45 67', '0341/123 45 67'],
    ['Tel. 123456', 'Tel. 123456'],
    ['llamar al 612 345 678', '612 345 678'],
    ['dhr. Janssens opent de deur', 'dhr. Janssens'],
    ['Vraag naar mevrouw Van den Berg.', 'mevrouw Van den Berg'],
    ['s’adresser à Mme Dupont', 'Mme Dupont'],
    ['Herr Müller hat den Schlüssel', 'Herr Müller'],
    ['contactpersoon: An Peeters', 'contactpersoon: An Peeters'],
  ])('is found: %s', (text, part) => {
    expect(find(text)).toContain(part)
  })

  test('is shown with dots', () => {
    const text = 'dhr. Janssens, 0471 12 34 56'
    expect(mask(text, find(text))).toBe('•••. ••••••••, •••• •• •• ••')
    expect(mask('Tel. 4 98 43 12, -13', find('Tel. 4 98 43 12, -13'))).toBe('•••. • •• •• ••, -••')
  })
})

test.each([
  ['open van 08.30 - 12.00 en 13.30 - 17.00'],
  ['Mo-Fr 08:00-12:00, 13:00-18:00'],
  ['gemeten op 01/02/2024 en 03-04-2024'],
  ['01.02.2024 - 03.04.2024'],
  ['breedte 90, 80, 100 en 120 cm'],
  ['04109 Leipzig, 04229 Leipzig'],
  ['BE 0123.456.789'],
  ['0518200000747446'],
  ['4.3166395, 52.0775912'],
  ['rez-de-chaussée, bâtiment M. 2e étage'],
  ['contact opnemen met de balie'],
  ['plain-pied, sonnette pour les personnes à mobilité réduite'],
  ['Herren-WC im Erdgeschoss'],
  ['weiteres WC m. Klappgriffen'],
  ['www.stad.example/toegankelijkheid'],
])('nothing is found in: %s', text => {
  expect(find(text)).toEqual([])
})
