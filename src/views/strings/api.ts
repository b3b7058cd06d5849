import type { PageLanguage } from '../page-context.js'

/** Words of the page on the interfaces for route planners. */
export interface ApiStrings {
  title: string
  text: string
  unknown: string
  document: string
  parameters: string
  examples: string
  forms: string
  unit: string
  oneOf: string
}

export const apiStrings: Readonly<Record<PageLanguage, ApiStrings>> = {
  nl: {
    title: 'Voor routeplanners',
    text: 'Adressen die vragen van routeplanners beantwoorden. Ze vragen geen sleutel en staan open voor elke website.',
    unknown: 'Wat niemand weet, staat er niet; het is nooit 0 en nooit nee.',
    document: 'Dezelfde beschrijving voor programma’s (OpenAPI 3.1)',
    parameters: 'Wat je kunt vragen',
    examples: 'Voorbeelden',
    forms: 'Antwoord als',
    unit: 'Eenheid',
    oneOf: 'Een van',
  },
  fr: {
    title: 'Pour les calculateurs d’itinéraires',
    text: 'Des adresses qui répondent aux calculateurs d’itinéraires, sans clé et ouvertes à tout site.',
    unknown: 'Ce que personne ne sait n’y figure pas ; ce n’est jamais 0 ni non.',
    document: 'La même description pour les programmes (OpenAPI 3.1)',
    parameters: 'Ce que l’on peut demander',
    examples: 'Exemples',
    forms: 'Réponse en',
    unit: 'Unité',
    oneOf: 'Une valeur parmi',
  },
  de: {
    title: 'Für Routenplaner',
    text: 'Adressen, die Fragen von Routenplanern beantworten, ohne Schlüssel und offen für jede Website.',
    unknown: 'Was niemand weiß, steht nicht da; es ist nie 0 und nie ein Nein.',
    document: 'Dieselbe Beschreibung für Programme (OpenAPI 3.1)',
    parameters: 'Was man fragen kann',
    examples: 'Beispiele',
    forms: 'Antwort als',
    unit: 'Einheit',
    oneOf: 'Eines von',
  },
  en: {
    title: 'For route planners',
    text: 'Addresses that answer what route planners ask. They need no key and are open to every website.',
    unknown: 'What nobody knows is not there; it is never 0, and never no.',
    document: 'The same description for programs (OpenAPI 3.1)',
    parameters: 'What can be asked',
    examples: 'Examples',
    forms: 'Answers as',
    unit: 'Unit',
    oneOf: 'One of',
  },
}
