import { describe, expect, test } from 'vitest'
import { createGazetteer } from '../../../src/answers/gazetteer/gazetteer.js'

const at = (municipality: string, thoroughfare: string, [long, lat]: [number, number]) => ({
  ...{ municipality, thoroughfare, postCode: municipality === 'Gent' ? '9000' : '' },
  place: { long, lat },
})

describe('a gazetteer', () => {
  const gazetteer = createGazetteer()
  gazetteer.add(at('Aalst', 'Kerkstraat', [4, 50.9]))
  gazetteer.add(at('Gent', 'Kerkstraat', [3, 51]))
  gazetteer.add(at('Gent', 'Kerkstraat', [3.2, 51.2]))
  gazetteer.add(at('Gent', '', [3.4, 51.1]))

  test.each([
    ['gent', 'municipality', 'Gent', 3],
    ['9000', 'post-code', '9000', 3],
    ['Kérkstraat Aalst', 'street', 'Kerkstraat, Aalst', 1],
    ['aalst, kerkstraat', 'street', 'Kerkstraat, Aalst', 1],
    ['kerkstraat', 'street', 'Kerkstraat, Gent', 2],
  ])('knows %j as a %s: %s, from %i buildings', (text, kind, name, count) => {
    expect(gazetteer.find(text)).toMatchObject({ kind, name, count })
  })

  test('puts a place at the mean of its buildings', () => {
    const { long, lat } = gazetteer.find('gent') ?? { long: 0, lat: 0 }
    expect([long, lat].map(degrees => degrees.toFixed(3))).toEqual(['3.200', '51.100'])
  })

  test('names the municipalities with the most buildings first', () => {
    expect(gazetteer.municipalities().map(({ name }) => name)).toEqual(['Gent', 'Aalst'])
  })

  test('knows no other', () => {
    expect(gazetteer.find('brugge')).toBeUndefined()
  })
})
