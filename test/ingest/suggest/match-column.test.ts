import { describe, expect, test } from 'vitest'
import { describeValues } from '../../../src/ingest/suggest/describe-values.js'
import { knowledgeOf } from '../../../src/ingest/suggest/knowledge.js'
import { matchColumn } from '../../../src/ingest/suggest/match-column.js'
import { readHeader } from '../../../src/ingest/suggest/read-header.js'
import { readVocabulary } from '../../../src/model/vocabulary.js'
import { readTurtleFiles } from '../../../src/rdf/read-turtle-files.js'

const vocabulary = readVocabulary([...readTurtleFiles('vocab'), ...readTurtleFiles('shapes')])
const knowledge = knowledgeOf(vocabulary)

const yesNo = ['ja', 'nee', 'ja', 'oui', 'no']
const widths = ['90', '85', '100', '92']
const heights = ['80', '95', '110']
const counts = ['1', '3', '4', '2']
const texts = ['een tekst', 'weer iets anders', 'un texte']

/** "Door clearWidth": the class and property of the best guess, "–" when none is good enough to be imported. */
function meaningOf(text: string, cells: readonly string[]): string {
  const header = readHeader(text, knowledge.lexicon, vocabulary)
  const values = describeValues([...cells, ...cells])
  const [best] = matchColumn(header, values, { rowType: undefined, before: undefined }, knowledge)
  if (!best || best.score < 0.5) return '–'
  const names = [best.target.type, best.target.property].map(term => term?.value.replace(/^.*[/#]/, '') ?? 'is there')
  return names.join(' ')
}

describe('a header in Dutch', () => {
  test.each([
    ['Breedte voordeur', widths, 'Door clearWidth'],
    ['Deurbreedt hoofdingang', widths, 'Door clearWidth'],
    ['Drempelhoogte', ['2', '3', '1.5'], 'Door thresholdHeight'],
    ['Aantal treden aan de ingang', counts, 'Stairs stepCount'],
    ['Helling % oprit', ['6', '8', '5'], 'Ramp slope'],
    ['Lengte helling', ['300', '250'], 'Ramp length'],
    ['Diepte liftkooi', ['140', '120'], 'Lift cabinDepth'],
    ['Aangepast toilet', yesNo, 'ToiletRoom toiletKind'],
    ['Hoogte toiletpot', ['46', '48'], 'ToiletRoom seatHeight'],
    ['Verdieping toilet', ['0', '1', '-1', '2'], 'ToiletRoom level'],
    ['Aantal voorbehouden parkeerplaatsen', counts, 'AccessibleParking count'],
    ['Ringleiding aanwezig?', yesNo, 'HearingSupport is there'],
    ['Baliehoogte', heights, 'Reception counterHeight'],
    ['Openingsuren', texts, 'Building openingHoursText'],
    ['Gemeente', ['Gent', 'Aalst'], 'Address postName'],
    ['Telefoonnummer', ['09 123 45 67', '09 222 33 44'], 'ContactPoint telephone'],
    ['Rolstoeltoegankelijk', yesNo, 'Assertion outcome'],
  ])('%j', (header, cells, meaning) => {
    expect(meaningOf(header, cells)).toBe(meaning)
  })
})

describe('a header in French', () => {
  test.each([
    ["Largeur de la porte d'entrée (cm)", widths, 'Door clearWidth'],
    ["Nombre de marches à l'entrée", counts, 'Stairs stepCount'],
    ["Hauteur d'une marche", ['16', '17'], 'Stairs stepHeight'],
    ['Rampe d’accès', yesNo, 'Ramp is there'],
    ['Pente de la rampe (%)', ['6', '5'], 'Ramp slope'],
    ['Largeur cabine ascenseur', ['110', '100'], 'Lift cabinWidth'],
    ['WC PMR', yesNo, 'ToiletRoom toiletKind'],
    ['Boucle magnétique', yesNo, 'HearingSupport is there'],
    ['Places PMR', counts, 'AccessibleParking count'],
    ["Nom de l'établissement", texts, 'Building label'],
    ['Code postal', ['75001', '01000'], 'Address postCode'],
    ['Adresse', ['1 rue X', '2 rue Y'], 'Address fullAddress'],
    ['Hauteur du comptoir', heights, 'Reception counterHeight'],
  ])('%j', (header, cells, meaning) => {
    expect(meaningOf(header, cells)).toBe(meaning)
  })
})

describe('a header in German', () => {
  test.each([
    ['Türbreite', widths, 'Door clearWidth'],
    ['Tuer lichte Breite (cm)', widths, 'Door clearWidth'],
    ['Schwellenhöhe cm', ['2', '3'], 'Door thresholdHeight'],
    ['Anzahl Stufen Eingang', counts, 'Stairs stepCount'],
    ['Rampe vorhanden', yesNo, 'Ramp is there'],
    ['Rampenneigung in %', ['6', '5'], 'Ramp slope'],
    ['Aufzug Kabinenbreite', ['110', '100'], 'Lift cabinWidth'],
    ['Aufzug Türbreite', widths, 'Door clearWidth'],
    ['WC Bewegungsfläche links', ['90', '95'], 'ToiletRoom spaceLeftWidth'],
    ['Behindertenparkplätze Anzahl', counts, 'AccessibleParking count'],
    ['Bezeichnung', texts, 'Building label'],
    ['Hausnr.', ['1', '2a', '5'], 'Address locatorDesignator'],
    ['PLZ', ['04103', '04109'], 'Address postCode'],
    ['Rollstuhlgerecht', ['ja', 'nein', 'teilweise'], 'Assertion outcome'],
    ['Blindenleitsystem', yesNo, 'TactileGuidance is there'],
  ])('%j', (header, cells, meaning) => {
    expect(meaningOf(header, cells)).toBe(meaning)
  })
})

describe('a header in English, or of an exchange format', () => {
  test.each([
    ['Entrance door width (mm)', ['900', '850'], 'Door clearWidth'],
    ['entrance1_width', widths, 'Door clearWidth'],
    ['Number of steps at entrance', counts, 'Stairs stepCount'],
    ['Ramp gradient', ['1:12', '1:20'], 'Ramp slope'],
    ['Accessible toilet', yesNo, 'ToiletRoom toiletKind'],
    ['Hearing loop', yesNo, 'HearingSupport is there'],
    ['Blue badge spaces', counts, 'AccessibleParking count'],
    ['Venue name', texts, 'Building label'],
    ['Postcode', ['SW1A 1AA', 'M1 1AE'], 'Address postCode'],
    ['Lat', ['51.51', '51.62'], 'Building lat'],
    ['door:width', ['0.9', '0.85'], 'Door clearWidth'],
    ['entree_balise_sonore', ['True', 'False'], 'Entrance soundBeacon'],
    ['stops.stop_name', texts, 'TransitStop label'],
  ])('%j', (header, cells, meaning) => {
    expect(meaningOf(header, cells)).toBe(meaning)
  })
})

describe('a header in Spanish', () => {
  test.each([
    ['Anchura de la puerta (cm)', widths, 'Door clearWidth'],
    ['Número de escalones', counts, 'Stairs stepCount'],
    ['Altura del escalón', ['16', '17'], 'Stairs stepHeight'],
    ['Rampa', ['sí', 'no'], 'Ramp is there'],
    ['Pendiente rampa (%)', ['6', '8'], 'Ramp slope'],
    ['Anchura cabina ascensor', ['110', '100'], 'Lift cabinWidth'],
    ['Aseo adaptado', ['sí', 'no'], 'ToiletRoom toiletKind'],
    ['Bucle magnético', ['sí', 'no'], 'HearingSupport is there'],
    ['Nombre', texts, 'Building label'],
    ['Municipio', ['Madrid', 'Toledo'], 'Address postName'],
    ['Espacio de giro baño', ['150', '140'], 'ToiletRoom turningSpace'],
    ['Altura inodoro', ['46', '48'], 'ToiletRoom seatHeight'],
  ])('%j', (header, cells, meaning) => {
    expect(meaningOf(header, cells)).toBe(meaning)
  })
})

describe('what a column says', () => {
  test.each([
    ['Aktenzeichen', ['A-1', 'A-2'], '–'],
    ['Budget 2024', ['12000', '15000'], '–'],
    ['Deur', ['groen', 'rood', 'blauw'], '–'],
  ])('%j is not guessed', (header, cells, meaning) => {
    expect(meaningOf(header, cells)).toBe(meaning)
  })

  test.each([
    ['Deurbreedte', ['90', '85', '100'], 'cm'],
    ['Deurbreedte', ['0.9', '0.85', '1.1'], 'm'],
    ['Deurbreedte', ['900', '850', '1100'], 'mm'],
    ['Deurbreedte (m)', ['0,9', '0,85'], 'm'],
  ])('%j with %j is in %s', (text, cells, unit) => {
    const header = readHeader(text, knowledge.lexicon, vocabulary)
    const [best] = matchColumn(header, describeValues(cells), { rowType: undefined, before: undefined }, knowledge)
    expect(best?.unit?.symbol).toBe(unit)
  })
})
