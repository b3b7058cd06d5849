import type { PageLanguage } from '../page-context.js'

/** A side of a building. */
export type Side = 'north' | 'east' | 'south' | 'west'

/** Strings of the page of an entrance. */
export interface WayInStrings {
  title: string
  also: string
  /** Of things of the building that are near. */
  near: string
  drawing: string
  fromFront: string
  fromSide: string
  /** What the drawing shows, in sentences, for those who do not see it. */
  drawn: (sentences: string) => string
  dashed: string
  scale: string
  where: string
  sides: Record<Side, string>
  noSide: string
  this: string
  map: string
  better: string
}

/** Those strings, by language. */
export const wayInStrings: Record<PageLanguage, WayInStrings> = {
  nl: {
    title: 'Stap voor stap naar binnen',
    also: 'Meer over deze ingang',
    near: 'In het gebouw',
    drawing: 'De deur op maat getekend',
    fromFront: 'Van voren',
    fromSide: 'Van opzij, de straat links',
    drawn: sentences => `Tekening van de ingang. ${sentences}`,
    dashed: 'Gestreept met een vraagteken: niemand heeft het gemeten.',
    scale: 'Maten in cm, op schaal getekend.',
    where: 'Waar de ingang ligt',
    sides: {
      north: 'De ingang ligt aan de noordkant van het gebouw.',
      east: 'De ingang ligt aan de oostkant van het gebouw.',
      south: 'De ingang ligt aan de zuidkant van het gebouw.',
      west: 'De ingang ligt aan de westkant van het gebouw.',
    },
    noSide: 'Aan welke kant van het gebouw de ingang ligt, weten we niet.',
    this: 'deze ingang',
    map: 'Schets van het gebouw met de ingangen van de lijst hieronder.',
    better: 'Deze ingang past beter bij jou',
  },
  fr: {
    title: 'Entrer, étape par étape',
    also: 'Autres informations sur cette entrée',
    near: 'Dans le bâtiment',
    drawing: 'La porte dessinée à l’échelle',
    fromFront: 'Vue de face',
    fromSide: 'Vue de côté, la rue à gauche',
    drawn: sentences => `Dessin de l’entrée. ${sentences}`,
    dashed: 'En pointillé avec un point d’interrogation : personne ne l’a mesuré.',
    scale: 'Mesures en cm, dessin à l’échelle.',
    where: 'Où se trouve l’entrée',
    sides: {
      north: 'L’entrée est du côté nord du bâtiment.',
      east: 'L’entrée est du côté est du bâtiment.',
      south: 'L’entrée est du côté sud du bâtiment.',
      west: 'L’entrée est du côté ouest du bâtiment.',
    },
    noSide: 'Nous ne savons pas de quel côté du bâtiment se trouve l’entrée.',
    this: 'cette entrée',
    map: 'Croquis du bâtiment avec les entrées de la liste ci-dessous.',
    better: 'Cette entrée vous convient mieux',
  },
  de: {
    title: 'Schritt für Schritt hinein',
    also: 'Mehr über diesen Eingang',
    near: 'Im Gebäude',
    drawing: 'Die Tür, maßstäblich gezeichnet',
    fromFront: 'Von vorn',
    fromSide: 'Von der Seite, die Straße links',
    drawn: sentences => `Zeichnung des Eingangs. ${sentences}`,
    dashed: 'Gestrichelt mit Fragezeichen: Niemand hat es gemessen.',
    scale: 'Maße in cm, maßstäblich gezeichnet.',
    where: 'Wo der Eingang liegt',
    sides: {
      north: 'Der Eingang liegt an der Nordseite des Gebäudes.',
      east: 'Der Eingang liegt an der Ostseite des Gebäudes.',
      south: 'Der Eingang liegt an der Südseite des Gebäudes.',
      west: 'Der Eingang liegt an der Westseite des Gebäudes.',
    },
    noSide: 'Auf welcher Seite des Gebäudes der Eingang liegt, wissen wir nicht.',
    this: 'dieser Eingang',
    map: 'Skizze des Gebäudes mit den Eingängen der Liste darunter.',
    better: 'Dieser Eingang passt besser zu Ihnen',
  },
  en: {
    title: 'The way in, step by step',
    also: 'More about this entrance',
    near: 'In the building',
    drawing: 'The door, drawn to scale',
    fromFront: 'From the front',
    fromSide: 'From the side, the street on the left',
    drawn: sentences => `Drawing of the entrance. ${sentences}`,
    dashed: 'Dashed with a question mark: nobody has measured it.',
    scale: 'Measures in cm, drawn to scale.',
    where: 'Where the entrance is',
    sides: {
      north: 'The entrance is on the north side of the building.',
      east: 'The entrance is on the east side of the building.',
      south: 'The entrance is on the south side of the building.',
      west: 'The entrance is on the west side of the building.',
    },
    noSide: 'We do not know on which side of the building the entrance is.',
    this: 'this entrance',
    map: 'Sketch of the building with the entrances of the list below.',
    better: 'This entrance suits you better',
  },
}
