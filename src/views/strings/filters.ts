import type { Sort } from '../../answers/search/order-found.js'
import type { PageLanguage } from '../page-context.js'
import { createPlural } from './plural.js'

/** Strings of filters and orders of a search. */
export interface FilterStrings {
  title: string
  /** The title with what is chosen. */
  titleWith: (labels: string) => string
  equipment: string
  /** Buildings that have it, and those of which nobody knows. */
  count: (yes: number, unknown: number) => string
  unknownTitle: string
  showUnknown: string
  hideUnknown: string
  order: string
  sorts: Record<Sort, string>
  apply: string
  clear: string
  /** After the sentence that counts what is found: "…, with: lift". */
  having: (labels: string) => string
  sureAndMaybe: (sure: number, maybe: number) => string
  hidden: (count: number) => string
  notKnown: (labels: string) => string
  without: (label: string, count: number) => string
  reading: string
}

/** A number alone. */
const plain = { one: '#', other: '#' }

const nl = createPlural('nl-BE')
const fr = createPlural('fr-BE')
const de = createPlural('de-DE')
const en = createPlural('en-GB')

/** In each language. */
export const filterStrings: Record<PageLanguage, FilterStrings> = {
  nl: {
    title: 'Verfijn en sorteer',
    titleWith: labels => `Verfijnd: ${labels}`,
    equipment: 'Wat er moet zijn',
    count: (yes, unknown) => (unknown === 0 ? nl(yes, plain) : `${nl(yes, plain)}, en ${nl(unknown, plain)} onbekend`),
    unknownTitle: 'Waar niemand het weet',
    showUnknown: 'Toon die gebouwen ook, na de andere',
    hideUnknown: 'Laat die gebouwen weg',
    order: 'Volgorde',
    sorts: {
      words: 'Wat best past bij je woorden eerst',
      fit: 'Wat past voor jou eerst',
      distance: 'Dichtste eerst',
      surveyed: 'Laatst opgemeten eerst',
      name: 'Op naam',
    },
    apply: 'Toon',
    clear: 'Wis alles wat je koos',
    having: labels => `, met: ${labels}`,
    sureAndMaybe: (sure, maybe) =>
      `Van ${nl(sure, { one: '# gebouw', other: '# gebouwen' })} is dat geweten; ` +
      `van ${nl(maybe, { one: '# gebouw', other: '# gebouwen' })} weet niemand het.`,
    hidden: count =>
      nl(count, {
        one: '# gebouw is weggelaten, omdat niemand het weet.',
        other: '# gebouwen zijn weggelaten, omdat niemand het weet.',
      }),
    notKnown: labels => `Niet bekend: ${labels}`,
    without: (label, count) => `Zonder “${label}”: ${nl(count, { one: '# gebouw', other: '# gebouwen' })}`,
    reading: 'De maten worden nog ingelezen. Plaatsen, filters en antwoorden op je noden volgen zo.',
  },
  fr: {
    title: 'Affiner et trier',
    titleWith: labels => `Affiné : ${labels}`,
    equipment: 'Ce qui doit être là',
    count: (yes, unknown) =>
      unknown === 0
        ? fr(yes, plain)
        : `${fr(yes, plain)}, et ${fr(unknown, { one: '# inconnu', other: '# inconnus' })}`,
    unknownTitle: 'Là où personne ne sait',
    showUnknown: 'Montrer aussi ces bâtiments, après les autres',
    hideUnknown: 'Ne pas montrer ces bâtiments',
    order: 'Ordre',
    sorts: {
      words: 'Le plus proche de vos mots d’abord',
      fit: 'Ce qui vous convient d’abord',
      distance: 'Le plus près d’abord',
      surveyed: 'Relevé le plus récent d’abord',
      name: 'Par nom',
    },
    apply: 'Montrer',
    clear: 'Effacer tous vos choix',
    having: labels => `, avec : ${labels}`,
    sureAndMaybe: (sure, maybe) =>
      `C’est connu pour ${fr(sure, { one: '# bâtiment', other: '# bâtiments' })} ; ` +
      `pour ${fr(maybe, { one: '# bâtiment', other: '# bâtiments' })}, personne ne sait.`,
    hidden: count =>
      fr(count, {
        one: '# bâtiment n’est pas montré, car personne ne sait.',
        other: '# bâtiments ne sont pas montrés, car personne ne sait.',
      }),
    notKnown: labels => `Inconnu : ${labels}`,
    without: (label, count) => `Sans « ${label} » : ${fr(count, { one: '# bâtiment', other: '# bâtiments' })}`,
    reading: 'Les mesures sont en cours de lecture. Lieux, filtres et réponses à vos besoins suivront bientôt.',
  },
  de: {
    title: 'Eingrenzen und ordnen',
    titleWith: labels => `Eingegrenzt: ${labels}`,
    equipment: 'Was es geben soll',
    count: (yes, unknown) =>
      unknown === 0 ? de(yes, plain) : `${de(yes, plain)}, und ${de(unknown, plain)} unbekannt`,
    unknownTitle: 'Wo es niemand weiß',
    showUnknown: 'Diese Gebäude auch zeigen, nach den anderen',
    hideUnknown: 'Diese Gebäude weglassen',
    order: 'Reihenfolge',
    sorts: {
      words: 'Was am besten zu den Wörtern passt, zuerst',
      fit: 'Was für Sie passt, zuerst',
      distance: 'Nächste zuerst',
      surveyed: 'Zuletzt vermessene zuerst',
      name: 'Nach Namen',
    },
    apply: 'Zeigen',
    clear: 'Alle Eingrenzungen aufheben',
    having: labels => `, mit: ${labels}`,
    sureAndMaybe: (sure, maybe) =>
      `Von ${de(sure, { one: '# Gebäude', other: '# Gebäuden' })} ist das bekannt; ` +
      `von ${de(maybe, { one: '# Gebäude', other: '# Gebäuden' })} weiß es niemand.`,
    hidden: count =>
      de(count, {
        one: '# Gebäude ist weggelassen, weil es niemand weiß.',
        other: '# Gebäude sind weggelassen, weil es niemand weiß.',
      }),
    notKnown: labels => `Nicht bekannt: ${labels}`,
    without: (label, count) => `Ohne „${label}“: ${de(count, { one: '# Gebäude', other: '# Gebäude' })}`,
    reading: 'Die Maße werden noch eingelesen. Orte, Filter und Antworten auf Ihren Bedarf folgen gleich.',
  },
  en: {
    title: 'Narrow down and sort',
    titleWith: labels => `Narrowed down: ${labels}`,
    equipment: 'What must be there',
    count: (yes, unknown) => (unknown === 0 ? en(yes, plain) : `${en(yes, plain)}, and ${en(unknown, plain)} unknown`),
    unknownTitle: 'Where nobody knows',
    showUnknown: 'Show these buildings too, after the others',
    hideUnknown: 'Leave these buildings out',
    order: 'Order',
    sorts: {
      words: 'What fits your words best first',
      fit: 'What fits you first',
      distance: 'Nearest first',
      surveyed: 'Newest survey first',
      name: 'By name',
    },
    apply: 'Show',
    clear: 'Clear all that you chose',
    having: labels => `, with: ${labels}`,
    sureAndMaybe: (sure, maybe) =>
      `That is known of ${en(sure, { one: '# building', other: '# buildings' })}; ` +
      `of ${en(maybe, { one: '# building', other: '# buildings' })} nobody knows.`,
    hidden: count =>
      en(count, {
        one: '# building is left out, as nobody knows.',
        other: '# buildings are left out, as nobody knows.',
      }),
    notKnown: labels => `Not known: ${labels}`,
    without: (label, count) => `Without “${label}”: ${en(count, { one: '# building', other: '# buildings' })}`,
    reading: 'The measures are still being read. Places, filters and answers to your needs follow in a moment.',
  },
}
