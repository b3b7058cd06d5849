import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { codesOf, statementsIn } from './conversion.js'
import { convertWith, surveyFile } from './files.js'

const mapping = 'dila-public-offices.yaml'
const header =
  'id,codeInsee,pivotLocal,dateMiseAJour,Nom,Adresse_type,Lignes,CodePostal,NomCommune,Latitude,Longitude,Accessibilite_type,Accessibilite_note'

interface Office {
  id: string
  kind: string
  updated: string
  name: string
  addressKind: string
  street: string
  postCode: string
  latitude: string
  longitude: string
  state: string
  note: string
}

const usual: Office = {
  ...{
    id: 'mairie-99001-01',
    kind: 'mairie',
    updated: '2021-02-28',
    name: 'Mairie - Ville',
    addressKind: 'géopostale',
  },
  ...{ street: '1 place Haute', postCode: '01000', latitude: '46.2', longitude: '5.2', state: '', note: '' },
}

function line(given: Partial<Office>): string {
  const { id, kind, updated, name, addressKind, street, postCode, latitude, longitude, state, note } = {
    ...usual,
    ...given,
  }
  const cells = [
    id,
    '99001',
    kind,
    updated,
    name,
    addressKind,
    street,
    postCode,
    'Ville',
    latitude,
    longitude,
    state,
    note,
  ]
  return cells.map(cell => `"${cell}"`).join(',')
}

const offices = (...rows: Partial<Office>[]) =>
  convertWith(mapping, [header, ...rows.map(line)].join('\n'), 'dila-public-offices.csv')

const faults = ({ findings }: Awaited<ReturnType<typeof offices>>) =>
  findings.filter(({ severity }) => severity !== 'info').map(({ column, code }) => `${column ?? 'row'}: ${code}`)

describe('a public office', () => {
  test('keeps its postcode, and its state as a verdict of the source', async () => {
    const said = statementsIn(await offices({ state: 'ACC', note: 'plain-pied' }))
    expect(said).toContain('address/1-place-haute postCode 01000')
    expect(said).toContain('assertion/reduced-mobility outcome passed')
    expect(said).toContain('. description plain-pied')
    expect(said).toContain('. buildingUse town-hall')
  })

  test.each([
    ['ACC', 'passed'],
    ['DEM', 'partly'],
    ['NAC', 'failed'],
  ])('with the state %s has the verdict %s', async (state, verdict) => {
    expect(statementsIn(await offices({ state }))).toContain(`assertion/reduced-mobility outcome ${verdict}`)
  })

  test('without a state has no verdict', async () => {
    expect(statementsIn(await offices({ note: 'rampe' })).filter(one => one.includes('assertion'))).toEqual([])
  })

  test.each([
    ['NAC', 'plain-pied'],
    ['NAC', "rampe d'accès"],
    ['ACC', 'travaux en cours'],
    ['ACC', 'plain-pied, petite marche'],
    ['ACC', 'inaccessible pour la salle des mariages'],
  ])('with state %s and note %s contradicts itself: neither is imported', async (state, note) => {
    const conversion = await offices({ state, note })
    expect(faults(conversion)).toEqual(['Accessibilite_type: row-check', 'Accessibilite_note: row-check'])
    expect(statementsIn(conversion).filter(one => /assertion|description/.test(one))).toEqual([])
  })

  test.each([
    ['NAC', 'rampe en cours de travaux'],
    ['NAC', 'deux marches à l’entrée'],
    ['ACC', 'plain-pied sans marche'],
    ['ACC', 'aide pour toutes les démarches'],
    ['DEM', 'sonnette'],
  ])('with state %s and note %s does not', async (state, note) => {
    expect(faults(await offices({ state, note }))).toEqual([])
  })

  test.each([['2924-01-28'], ['2024-01-28'], ['2021-02-30']])('updated on %s is a finding', async updated => {
    const conversion = await offices({ updated })
    expect(faults(conversion)).toEqual([expect.stringMatching(/^dateMiseAJour: /)])
    expect(statementsIn(conversion).filter(one => one.includes(updated))).toEqual([])
  })

  test.each([['9999'], ['Laon']])('with the postcode %s is a finding', async postCode => {
    expect(faults(await offices({ postCode }))).toEqual(['CodePostal: wrong-form'])
  })

  test('with two addresses keeps two, and tells what else differs', async () => {
    const conversion = await offices({}, { name: 'Annexe', street: '2 rue Basse', postCode: '01001' })
    const said = statementsIn(conversion)
    expect(conversion.drafts).toHaveLength(1)
    expect(said.filter(one => one.startsWith('. address '))).toEqual([
      '. address address/1-place-haute',
      '. address address/2-rue-basse',
    ])
    expect(said).toContain('address/2-rue-basse postCode 01001')
    expect(said.filter(one => one.startsWith('. label'))).toEqual(['. label Mairie - Ville'])
    expect(codesOf(conversion.findings)).toContain('repeated-row')
  })

  test('without a street keeps its town', async () => {
    expect(statementsIn(await offices({ street: '' }))).toContain('address/sans-rue postName Ville')
  })

  test('keeps an address of several lines', async () => {
    const said = statementsIn(await offices({ street: 'Tour B | 1 place Haute\nEntrée 3' }))
    expect(said.filter(one => one.includes('thoroughfare'))).toHaveLength(1)
  })
})

const file = surveyFile('dila-public-offices.csv')

describe.skipIf(!file)(`the real offices${file ? '' : ' (skipped: ../shared/data is not there)'}`, () => {
  const rows = file ? readFileSync(file, 'utf8').split('\n') : []
  const some = (id: RegExp) =>
    convertWith(mapping, [header, ...rows.filter(row => id.test(row))].join('\n'), 'dila-public-offices.csv')

  test('have one that was updated in 2924', async () => {
    expect(faults(await some(/^mairie-02594-01,/))).toEqual([expect.stringMatching(/^dateMiseAJour: /)])
  })

  test('have one at two addresses', async () => {
    const said = statementsIn(await some(/^spip-59350-01,/))
    expect(said.filter(one => one.startsWith('. address '))).toHaveLength(2)
  })
})
