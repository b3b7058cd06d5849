import type { Vocabulary } from '../../model/vocabulary.js'
import type { Demand } from '../../answers/needs/demand.js'
import { needsOf } from '../../answers/needs/read-needs.js'
import type { Parameter, Texts } from './operation.js'

export const box: Parameter = {
  name: 'bbox',
  in: 'query',
  kind: 'box',
  texts: {
    nl: 'Een rechthoek: west, zuid, oost, noord in graden.',
    fr: 'Un rectangle : ouest, sud, est, nord en degrés.',
    de: 'Ein Rechteck: Westen, Süden, Osten, Norden in Grad.',
    en: 'A box: west, south, east, north in degrees.',
  },
}

export const near: Parameter = {
  name: 'near',
  in: 'query',
  kind: 'position',
  texts: {
    nl: 'Een plaats: lengte, breedte in graden; de dichtste ingangen eerst.',
    fr: 'Un lieu : longitude, latitude en degrés ; les entrées les plus proches d’abord.',
    de: 'Ein Ort: Länge, Breite in Grad; die nächsten Eingänge zuerst.',
    en: 'A position: longitude, latitude in degrees; the nearest entrances first.',
  },
}

export const within: Parameter = {
  name: 'within',
  in: 'query',
  kind: 'number',
  unit: 'm',
  least: 0,
  most: 50_000,
  otherwise: 1000,
  texts: {
    nl: 'Hoe ver van de plaats, hoogstens.',
    fr: 'La distance maximale du lieu.',
    de: 'Wie weit vom Ort, höchstens.',
    en: 'How far from the position, at most.',
  },
}

export const ids: Parameter = {
  name: 'id',
  in: 'query',
  kind: 'text',
  many: true,
  texts: {
    nl: 'Een gebouw of ingang: onze IRI, of een naam elders zoals node/123, Q42 of een IRI van een register.',
    fr: 'Un bâtiment ou une entrée : notre IRI, ou un nom ailleurs comme node/123, Q42 ou l’IRI d’un registre.',
    de: 'Ein Gebäude oder Eingang: unsere IRI, oder ein Name anderswo wie node/123, Q42 oder die IRI eines Registers.',
    en: 'A building or entrance: our IRI, or a name elsewhere such as node/123, Q42 or the IRI of a register.',
  },
}

export const municipality: Parameter = {
  name: 'municipality',
  in: 'query',
  kind: 'text',
  texts: {
    nl: 'De naam van een gemeente.',
    fr: 'Le nom d’une commune.',
    de: 'Der Name einer Gemeinde.',
    en: 'The name of a municipality.',
  },
}

export const after: Parameter = {
  name: 'after',
  in: 'query',
  kind: 'text',
  texts: {
    nl: 'De laatste IRI van de vorige bladzijde; de link naar de volgende staat in het antwoord.',
    fr: 'La dernière IRI de la page précédente ; le lien vers la suivante est dans la réponse.',
    de: 'Die letzte IRI der vorigen Seite; der Verweis auf die nächste steht in der Antwort.',
    en: 'The last IRI of the page before; the link to the next one is in the answer.',
  },
}

/** How many a page holds. */
export function limit(most: number, otherwise: number): Parameter {
  return {
    name: 'limit',
    in: 'query',
    kind: 'integer',
    least: 1,
    most,
    otherwise,
    texts: {
      nl: 'Hoeveel, hoogstens.',
      fr: 'Combien, au plus.',
      de: 'Wie viele, höchstens.',
      en: 'How many, at most.',
    },
  }
}

export const building: Parameter = {
  name: 'building',
  in: 'query',
  kind: 'text',
  texts: {
    nl: 'De IRI van een gebouw.',
    fr: 'L’IRI d’un bâtiment.',
    de: 'Die IRI eines Gebäudes.',
    en: 'The IRI of a building.',
  },
}

/** The profile, and one parameter for each demand of the vocabulary. */
export function needParameters(vocabulary: Vocabulary): Parameter[] {
  const { demands } = needsOf(vocabulary)
  return [profileParameter(vocabulary), ...demands.map(demand => toParameter(demand, vocabulary))]
}

/** One of the profiles of the vocabulary. */
export function profileParameter(vocabulary: Vocabulary): Parameter {
  return {
    name: 'profile',
    in: 'query',
    kind: 'text',
    choices: needsOf(vocabulary).presets.map(({ name }) => name),
    texts: {
      nl: 'Een profiel om mee te beginnen; eigen getallen gaan voor.',
      fr: 'Un profil de départ ; vos propres chiffres l’emportent.',
      de: 'Ein Profil als Anfang; eigene Zahlen gehen vor.',
      en: 'A profile to begin with; numbers of your own come before it.',
    },
  }
}

function toParameter(demand: Demand, vocabulary: Vocabulary): Parameter {
  const text = (language: string) => vocabulary.definition(demand.iri, [language])?.value ?? ''
  const texts: Texts = { nl: text('nl'), fr: text('fr'), de: text('de'), en: text('en') }
  const { parameter: name, unit, direction } = demand
  if (!direction) return { name, in: 'query', kind: 'flag', texts }
  return { name, in: 'query', kind: 'number', least: 0, most: 100_000, unit: unit?.symbol, texts }
}
