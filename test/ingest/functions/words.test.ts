import { describe, expect, test } from 'vitest'
import { convert, evaluateCells, prefixes, statementsIn } from '../conversion.js'

const yes = [
  'ja',
  'JA',
  'j',
  'x',
  'X',
  '✓',
  'waar',
  'WAAR',
  'oui',
  'vrai',
  'yes',
  'true',
  '1',
  ' ja ',
  'sí',
  'Si',
  'Verdadero',
]
const no = ['nee', 'neen', 'n', 'non', 'faux', 'nein', 'no', 'false', '0', 'ONWAAR', 'Falso', 'falsch']
const away = ['n.v.t.', 'nvt', 'N.v.t.', 's.o.', 'sans objet', 'entfällt', 'n/a', 'no aplica', 'trifft nicht zu']
const silent = [
  '',
  'onbekend',
  'unbekannt',
  'inconnu',
  'unknown',
  '?',
  '/',
  'k.A.',
  'NR',
  'n/d',
  's/d',
  'desconocido',
  'non renseigné',
]
const strange = ['misschien', 'jaja', 'zie opmerking', '2', 'geen', 'NC']

async function each(cells: readonly string[], call: string, property: string, column = '') {
  const made = await evaluateCells(cells, { call, property, column })
  return cells.map((cell, index) => [cell, made[index]] as const)
}

describe('fn:boolean', async () => {
  const read = (cells: readonly string[]) => each(cells, 'fn:boolean(fn:value = $(cell))', 'acc:glazed')
  test.each(await read(yes))('%j is true', (_, made) => expect(made).toBe('true'))
  test.each(await read(no))('%j is false', (_, made) => expect(made).toBe('false'))
  test.each(await read(away))('%j does not apply', (_, made) => expect(made).toBe('not applicable'))
  test.each(await read(silent))('%j says nothing', (_, made) => expect(made).toBe('nothing'))
  test.each(await read(strange))('%j is not known, and never becomes no', (_, made) =>
    expect(made).toBe('unknown-word'),
  )
})

describe('fn:lacks', async () => {
  const read = (cells: readonly string[]) =>
    each(cells, 'fn:lacks(fn:value = $(cell), fn:type = acc:Ramp)', 'acc:lacks')
  test.each(await read([...no, '0,0']))('%j says that it is not there', (_, made) => expect(made).toBe('Ramp'))
  test.each(await read([...yes, ...silent, ...away, '3']))('%j does not say so', (_, made) =>
    expect(made).toBe('nothing'),
  )
  test.each(await read(['misschien', '-1']))('%j is not known', (_, made) => expect(made).toBe('unknown-word'))
})

describe('fn:notApplicable', async () => {
  const call = 'fn:notApplicable(fn:value = $(cell), fn:type = acc:Lift)'
  const made = await each([...away, 'ja', 'nee', '?'], call, 'acc:notApplicable')
  test.each(made.slice(0, away.length))('%j gives the type', (_, value) => expect(value).toContain('Lift'))
  test.each(made.slice(away.length))('%j gives nothing', (_, value) => expect(value).toBe('nothing'))
})

describe('fn:when', async () => {
  const call = 'fn:when(fn:value = $(cell), fn:then = door-operation:automatic, fn:else = door-operation:manual)'
  const made = await each(['ja', '3', 'nee', '0', '?', 'n.v.t.', 'misschien'], call, 'acc:operation')
  test('gives one thing for yes, another for no, and neither for anything else', () => {
    expect(made.map(([, value]) => value)).toEqual([
      ...['automatic', 'automatic', 'manual', 'manual'],
      ...['nothing', 'nothing', 'unknown-word'],
    ])
  })
})

describe('words of the mapping', async () => {
  const yaml = `${prefixes}
x-table: { id: test, words: { yes: [wel, '2'], no: [x], unknown: [later] } }
sources: { table: [table.csv~csv] }
mappings:
  building:
    sources: table
    s: building/town/$(id)
    po:
      - [a, acc:Building]
      - { p: acc:glazed, o: { function: 'fn:boolean(fn:value = $(cell))' } }
`
  const { drafts, findings } = await convert('id,cell\na,Wel\nb,2\nc,x\nd,later\ne,ja\n', yaml)

  test('are added to the known ones, and win', () => {
    const said = statementsIn({ drafts }).filter(text => text.startsWith('. glazed'))
    expect(said).toEqual(['. glazed true', '. glazed true', '. glazed false', '. glazed true'])
    expect(findings).toEqual([])
  })
})
