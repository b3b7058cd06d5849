import type { PageLanguage } from '../page-context.js'

/** Strings of maps. */
export interface MapStrings {
  title: string
  caption: string
  /** One letter. */
  north: string
  alternative: (points: number) => string
}

/** In each language. */
export const mapStrings: Record<PageLanguage, MapStrings> = {
  nl: {
    title: 'Op de kaart',
    caption: 'De nummers zijn die van de lijst. Getekend met onze eigen gegevens; het noorden is boven.',
    north: 'N',
    alternative: points => `Kaart met ${points} genummerde punten; dezelfde plaatsen staan in de lijst.`,
  },
  fr: {
    title: 'Sur la carte',
    caption: 'Les numéros sont ceux de la liste. Dessinée avec nos propres données ; le nord est en haut.',
    north: 'N',
    alternative: points => `Carte avec ${points} points numérotés ; les mêmes lieux sont dans la liste.`,
  },
  de: {
    title: 'Auf der Karte',
    caption: 'Die Nummern sind die der Liste. Aus unseren eigenen Daten gezeichnet; Norden ist oben.',
    north: 'N',
    alternative: points => `Karte mit ${points} nummerierten Punkten; dieselben Orte stehen in der Liste.`,
  },
  en: {
    title: 'On the map',
    caption: 'The numbers are those of the list. Drawn from our own data; north is up.',
    north: 'N',
    alternative: points => `Map with ${points} numbered points; the same places are in the list.`,
  },
}
