import type { PageLanguage } from '../page-context.js'

/** Strings of the results of a search. */
export interface FoundStrings {
  where: string
  whereHint: string
  nearMe: string
  nearMeFailed: string
  /** The question with a place in words: "…, at “Gent”". */
  at: (where: string) => string
  nearestFirst: string
  wrongNear: string
  meant: (words: string) => string
  distance: (length: string) => string
  asData: string
  tryWithout: string
  withoutWhere: string
  withoutName: string
  nearPlace: (place: string) => string
}

/** In each language. */
export const foundStrings: Record<PageLanguage, FoundStrings> = {
  nl: {
    where: 'Waar',
    whereHint: 'Gemeente, postcode, straat of naam',
    nearMe: 'Dicht bij mij',
    nearMeFailed: 'Je toestel zegt niet waar je bent. Vul in waar je zoekt.',
    at: where => `, waar: “${where}”`,
    nearestFirst: ', de dichtste eerst',
    wrongNear: 'De plek in het adres van deze pagina is niet te lezen. Geef breedte en lengte, zoals near=51.05,3.72.',
    meant: words => `We vonden niets dat precies zo heet. Bedoelde je “${words}”?`,
    distance: length => `op ${length}`,
    asData: 'Deze lijst als data',
    tryWithout: 'Zoek ruimer',
    withoutWhere: 'Zoek hetzelfde overal',
    withoutName: 'Toon alles op deze plek',
    nearPlace: place => `Toon wat het dichtst bij ${place} ligt`,
  },
  fr: {
    where: 'Où',
    whereHint: 'Commune, code postal, rue ou nom',
    nearMe: 'Près de moi',
    nearMeFailed: 'Votre appareil ne dit pas où vous êtes. Écrivez où vous cherchez.',
    at: where => `, où : « ${where} »`,
    nearestFirst: ', les plus proches d’abord',
    wrongNear: 'Le lieu dans l’adresse de cette page est illisible. Donnez latitude et longitude : near=51.05,3.72.',
    meant: words => `Rien ne porte exactement ce nom. Vouliez-vous dire « ${words} » ?`,
    distance: length => `à ${length}`,
    asData: 'Cette liste comme données',
    tryWithout: 'Chercher plus largement',
    withoutWhere: 'Chercher la même chose partout',
    withoutName: 'Montrer tout à cet endroit',
    nearPlace: place => `Montrer ce qui est le plus près de ${place}`,
  },
  de: {
    where: 'Wo',
    whereHint: 'Gemeinde, Postleitzahl, Straße oder Name',
    nearMe: 'In meiner Nähe',
    nearMeFailed: 'Ihr Gerät sagt nicht, wo Sie sind. Schreiben Sie, wo Sie suchen.',
    at: where => `, wo: „${where}“`,
    nearestFirst: ', die nächsten zuerst',
    wrongNear: 'Der Ort in der Adresse dieser Seite ist nicht lesbar. Geben Sie Breite und Länge an: near=51.05,3.72.',
    meant: words => `Nichts heißt genau so. Meinten Sie „${words}“?`,
    distance: length => `${length} entfernt`,
    asData: 'Diese Liste als Daten',
    tryWithout: 'Weiter suchen',
    withoutWhere: 'Dasselbe überall suchen',
    withoutName: 'Alles an diesem Ort zeigen',
    nearPlace: place => `Zeigen, was am nächsten bei ${place} liegt`,
  },
  en: {
    where: 'Where',
    whereHint: 'Municipality, postal code, street or name',
    nearMe: 'Near me',
    nearMeFailed: 'Your device does not say where you are. Write where you search.',
    at: where => `, where: “${where}”`,
    nearestFirst: ', the nearest first',
    wrongNear: 'The position in the address of this page cannot be read. Give latitude and longitude: near=51.05,3.72.',
    meant: words => `Nothing is called exactly so. Did you mean “${words}”?`,
    distance: length => `${length} away`,
    asData: 'This list as data',
    tryWithout: 'Search wider',
    withoutWhere: 'Search the same everywhere',
    withoutName: 'Show everything at this place',
    nearPlace: place => `Show what is nearest to ${place}`,
  },
}
