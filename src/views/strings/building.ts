import type { PageLanguage } from '../page-context.js'
import { createPlural } from './plural.js'

/** Strings of the pages of buildings and entrances, beside those of records. */
export interface BuildingStrings {
  forMe: string
  noNeeds: string
  setNeeds: string
  best: string
  maybe: string
  noneFits: string
  whyNot: (name: string) => string
  closed: string
  coming: string
  broken: string
  from: (date: string) => string
  until: (date: string) => string
  since: (date: string) => string
  instead: string
  inShort: string
  noThing: (thing: string) => string
  complete: (known: number, total: number) => string
  actions: string
  qr: string
  easy: string
  badge: string
  whole: string
  easyIntro: string
  present: string
  entranceCount: (count: number) => string
  withoutSteps: (count: number) => string
  surveyed: (year: string) => string
}

const nl = createPlural('nl-BE')
const fr = createPlural('fr-BE')
const de = createPlural('de-DE')
const en = createPlural('en-GB')

/** Those strings, by language. */
export const buildingStrings: Record<PageLanguage, BuildingStrings> = {
  nl: {
    forMe: 'Kom ik binnen?',
    noNeeds: 'Zeg wat je nodig hebt. Dan lees je hier of je binnen komt, en langs welke deur.',
    setNeeds: 'Mijn noden instellen',
    best: 'Neem deze ingang',
    maybe: 'Misschien deze ingang',
    noneFits: 'Geen enkele ingang past bij wat je nodig hebt.',
    whyNot: name => `Waarom niet ${name}?`,
    closed: 'Gesloten',
    coming: 'Binnenkort gesloten',
    broken: 'Buiten gebruik',
    from: date => `vanaf ${date}`,
    until: date => `tot en met ${date}`,
    since: date => `sinds ${date}`,
    instead: 'Neem in de plaats',
    inShort: 'In het kort',
    noThing: thing => `Er is geen ${thing}.`,
    complete: (known, total) => `Van ${total} dingen die we willen weten, kennen we er ${known}.`,
    actions: 'Wat je hier kunt doen',
    qr: 'QR-code voor de deur',
    easy: 'Gemakkelijk te lezen',
    badge: 'Op je eigen site tonen',
    whole: 'Alles over dit gebouw',
    easyIntro: 'Hier lees je hoe je binnen komt.',
    present: 'Wat er is',
    entranceCount: count => nl(count, { one: '# ingang', other: '# ingangen' }),
    withoutSteps: count => `${count} zonder treden`,
    surveyed: year => `opgenomen in ${year}`,
  },
  fr: {
    forMe: 'Est-ce que je peux entrer ?',
    noNeeds: 'Dites ce dont vous avez besoin. Vous lirez ici si vous pouvez entrer, et par quelle porte.',
    setNeeds: 'Indiquer mes besoins',
    best: 'Prenez cette entrée',
    maybe: 'Peut-être cette entrée',
    noneFits: 'Aucune entrée ne convient à vos besoins.',
    whyNot: name => `Pourquoi pas ${name} ?`,
    closed: 'Fermé',
    coming: 'Bientôt fermé',
    broken: 'Hors service',
    from: date => `à partir du ${date}`,
    until: date => `jusqu’au ${date} inclus`,
    since: date => `depuis le ${date}`,
    instead: 'Prenez à la place',
    inShort: 'En bref',
    noThing: thing => `Il n’y a pas ${/^[aeiouyéèêâîôhœ]/i.test(thing) ? 'd’' : 'de '}${thing}.`,
    complete: (known, total) => `Sur ${total} choses que nous voulons savoir, nous en connaissons ${known}.`,
    actions: 'Ce que vous pouvez faire ici',
    qr: 'Code QR pour la porte',
    easy: 'Facile à lire',
    badge: 'Montrer sur votre site',
    whole: 'Tout sur ce bâtiment',
    easyIntro: 'Lisez ici comment entrer.',
    present: 'Ce qu’il y a',
    entranceCount: count => fr(count, { one: '# entrée', other: '# entrées' }),
    withoutSteps: count => `${count} sans marche`,
    surveyed: year => `relevé en ${year}`,
  },
  de: {
    forMe: 'Komme ich hinein?',
    noNeeds: 'Sagen Sie, was Sie brauchen. Dann lesen Sie hier, ob und durch welche Tür Sie hineinkommen.',
    setNeeds: 'Meinen Bedarf angeben',
    best: 'Nehmen Sie diesen Eingang',
    maybe: 'Vielleicht dieser Eingang',
    noneFits: 'Kein Eingang passt zu dem, was Sie brauchen.',
    whyNot: name => `Warum nicht ${name}?`,
    closed: 'Gesperrt',
    coming: 'Bald gesperrt',
    broken: 'Außer Betrieb',
    from: date => `ab ${date}`,
    until: date => `bis einschließlich ${date}`,
    since: date => `seit ${date}`,
    instead: 'Nehmen Sie stattdessen',
    inShort: 'Kurz gesagt',
    noThing: thing => `Nicht vorhanden: ${thing}.`,
    complete: (known, total) => `Von ${total} Dingen, die wir wissen möchten, kennen wir ${known}.`,
    actions: 'Was Sie hier tun können',
    qr: 'QR-Code für die Tür',
    easy: 'Leicht zu lesen',
    badge: 'Auf Ihrer Website zeigen',
    whole: 'Alles über dieses Gebäude',
    easyIntro: 'Hier lesen Sie, wie Sie hineinkommen.',
    present: 'Was es gibt',
    entranceCount: count => de(count, { one: '# Eingang', other: '# Eingänge' }),
    withoutSteps: count => `${count} ohne Stufen`,
    surveyed: year => `erhoben ${year}`,
  },
  en: {
    forMe: 'Can I get in?',
    noNeeds: 'Say what you need. Then you read here whether you can get in, and by which door.',
    setNeeds: 'Set my needs',
    best: 'Take this entrance',
    maybe: 'Perhaps this entrance',
    noneFits: 'No entrance fits what you need.',
    whyNot: name => `Why not ${name}?`,
    closed: 'Closed',
    coming: 'Closed soon',
    broken: 'Out of order',
    from: date => `from ${date}`,
    until: date => `up to and including ${date}`,
    since: date => `since ${date}`,
    instead: 'Take instead',
    inShort: 'In short',
    noThing: thing => `There is no ${thing}.`,
    complete: (known, total) => `Of ${total} things that we would like to know, we know ${known}.`,
    actions: 'What you can do here',
    qr: 'QR code for the door',
    easy: 'Easy to read',
    badge: 'Show it on your own site',
    whole: 'Everything about this building',
    easyIntro: 'Here you read how to get in.',
    present: 'What there is',
    entranceCount: count => en(count, { one: '# entrance', other: '# entrances' }),
    withoutSteps: count => `${count} without steps`,
    surveyed: year => `surveyed in ${year}`,
  },
}
