import { describe, expect, test } from 'vitest'
import { headerUnit } from '../../../src/ingest/cells/header-unit.js'
import { convert, prefixes, statementsIn, vocabulary } from '../conversion.js'

describe('the unit of a header', () => {
  test.each([
    ['Breedte (cm)', 'cm'],
    ['Breedte [m]', 'm'],
    ['Largeur en m', 'm'],
    ['Width in inches', 'in'],
    ['Breite-der-Rampe-cm', 'cm'],
    ['width_mm', 'mm'],
    ['Helling (%)', '%'],
    ['Hilfe-f-Menschen-m', undefined],
    ['Breedte (min)', 'min'],
    ['Breedte (binnen)', undefined],
    ['Breedte', undefined],
  ])('%j is %s', (header, symbol) => expect(headerUnit(header, vocabulary.units)?.symbol).toBe(symbol))
})

const yaml = (header: string, column: string) => `${prefixes}
x-table: { id: test, tables: { table: { columns: [{ name: width, titles: '${header}'${column} }] } } }
sources: { table: [table.csv~csv] }
mappings:
  building:
    sources: table
    s: building/town/$(id)
    po:
      - [a, acc:Building]
      - { p: acc:clearWidth, o: { function: 'fn:quantity(fn:value = $(width))' } }
`

describe('a column whose header names a unit', () => {
  test.each([
    ['Breedte (m)', '', '0,9', '90', ['unit-from-header']],
    ['Breedte (m)', '', '90 cm', '90', ['unit-from-header']],
    ['Breedte (cm)', '', '90', '90', []],
    ['Breedte (cm)', ', unit: cm', '90', '90', []],
    ['Breedte (m)', ', unit: cm', '90', '90', ['unit-differs']],
    ['Breedte (min)', '', '90', '90', []],
  ])('%s%s: %s is %s cm', async (...[header, column, cell, wanted, codes]) => {
    const { drafts, findings } = await convert(`id;${header}\na;${cell}\n`, yaml(header, column))
    expect(statementsIn({ drafts })).toContain(`. clearWidth ${wanted}`)
    expect(findings.map(({ code }) => code)).toEqual(codes)
  })
})
