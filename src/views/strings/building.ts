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
  door: (width: string) => string
  doorUnknown: string
  notEveryDoor: string
  threshold: (height: string) => string
  noThreshold: string
  thresholdUnknown: string
  stepCount: (count: string) => string
  noSteps: string
  stepsUnknown: string
  stepsUncounted: string
  ramp: (slope: string) => string
  rampThere: string
  noRamp: string
  rampUnknown: string
  complete: (known: number, total: number) => string
  actions: string
  stillCorrect: string
  report: string
  qr: string
  easy: string
  badge: string
  whole: string
  easyIntro: string
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
    door: width => `De deur is ${width} breed.`,
    doorUnknown: 'Niemand heeft de deur gemeten.',
    notEveryDoor: 'Niet elke deur is gemeten.',
    threshold: height => `De drempel is ${height} hoog.`,
    noThreshold: 'Er is geen drempel.',
    thresholdUnknown: 'Niemand heeft de drempel gemeten.',
    stepCount: count => `Aantal treden: ${count}.`,
    noSteps: 'Er zijn geen treden.',
    stepsUnknown: 'Of er treden zijn, weten we niet.',
    stepsUncounted: 'Er zijn treden. Niemand heeft ze geteld.',
    ramp: slope => `Er is een hellend vlak van ${slope}.`,
    rampThere: 'Er is een hellend vlak.',
    noRamp: 'Er is geen hellend vlak.',
    rampUnknown: 'Of er een hellend vlak is, weten we niet.',
    complete: (known, total) => `Van ${total} dingen die we willen weten, kennen we er ${known}.`,
    actions: 'Wat je hier kunt doen',
    stillCorrect: 'Dit klopt nog',
    report: 'Een fout melden',
    qr: 'QR-code voor de deur',
    easy: 'Gemakkelijk te lezen',
    badge: 'Op je eigen site tonen',
    whole: 'Alles over dit gebouw',
    easyIntro: 'Hier lees je hoe je binnen komt.',
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
    door: width => `La porte fait ${width} de large.`,
    doorUnknown: 'Personne n’a mesuré la porte.',
    notEveryDoor: 'Toutes les portes ne sont pas mesurées.',
    threshold: height => `Le seuil fait ${height} de haut.`,
    noThreshold: 'Il n’y a pas de seuil.',
    thresholdUnknown: 'Personne n’a mesuré le seuil.',
    stepCount: count => `Nombre de marches : ${count}.`,
    noSteps: 'Il n’y a pas de marches.',
    stepsUnknown: 'Nous ne savons pas s’il y a des marches.',
    stepsUncounted: 'Il y a des marches. Personne ne les a comptées.',
    ramp: slope => `Il y a une rampe de ${slope}.`,
    rampThere: 'Il y a une rampe.',
    noRamp: 'Il n’y a pas de rampe.',
    rampUnknown: 'Nous ne savons pas s’il y a une rampe.',
    complete: (known, total) => `Sur ${total} choses que nous voulons savoir, nous en connaissons ${known}.`,
    actions: 'Ce que vous pouvez faire ici',
    stillCorrect: 'C’est toujours exact',
    report: 'Signaler une erreur',
    qr: 'Code QR pour la porte',
    easy: 'Facile à lire',
    badge: 'Montrer sur votre site',
    whole: 'Tout sur ce bâtiment',
    easyIntro: 'Lisez ici comment entrer.',
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
    door: width => `Die Tür ist ${width} breit.`,
    doorUnknown: 'Niemand hat die Tür gemessen.',
    notEveryDoor: 'Nicht jede Tür ist gemessen.',
    threshold: height => `Die Schwelle ist ${height} hoch.`,
    noThreshold: 'Es gibt keine Schwelle.',
    thresholdUnknown: 'Niemand hat die Schwelle gemessen.',
    stepCount: count => `Anzahl der Stufen: ${count}.`,
    noSteps: 'Es gibt keine Stufen.',
    stepsUnknown: 'Ob es Stufen gibt, wissen wir nicht.',
    stepsUncounted: 'Es gibt Stufen. Niemand hat sie gezählt.',
    ramp: slope => `Es gibt eine Rampe mit ${slope}.`,
    rampThere: 'Es gibt eine Rampe.',
    noRamp: 'Es gibt keine Rampe.',
    rampUnknown: 'Ob es eine Rampe gibt, wissen wir nicht.',
    complete: (known, total) => `Von ${total} Dingen, die wir wissen möchten, kennen wir ${known}.`,
    actions: 'Was Sie hier tun können',
    stillCorrect: 'Das stimmt noch',
    report: 'Einen Fehler melden',
    qr: 'QR-Code für die Tür',
    easy: 'Leicht zu lesen',
    badge: 'Auf Ihrer Website zeigen',
    whole: 'Alles über dieses Gebäude',
    easyIntro: 'Hier lesen Sie, wie Sie hineinkommen.',
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
    door: width => `The door is ${width} wide.`,
    doorUnknown: 'Nobody has measured the door.',
    notEveryDoor: 'Not every door has been measured.',
    threshold: height => `The threshold is ${height} high.`,
    noThreshold: 'There is no threshold.',
    thresholdUnknown: 'Nobody has measured the threshold.',
    stepCount: count => `Number of steps: ${count}.`,
    noSteps: 'There are no steps.',
    stepsUnknown: 'We do not know whether there are steps.',
    stepsUncounted: 'There are steps. Nobody has counted them.',
    ramp: slope => `There is a ramp of ${slope}.`,
    rampThere: 'There is a ramp.',
    noRamp: 'There is no ramp.',
    rampUnknown: 'We do not know whether there is a ramp.',
    complete: (known, total) => `Of ${total} things that we would like to know, we know ${known}.`,
    actions: 'What you can do here',
    stillCorrect: 'This is still correct',
    report: 'Report an error',
    qr: 'QR code for the door',
    easy: 'Easy to read',
    badge: 'Show it on your own site',
    whole: 'Everything about this building',
    easyIntro: 'Here you read how to get in.',
    entranceCount: count => en(count, { one: '# entrance', other: '# entrances' }),
    withoutSteps: count => `${count} without steps`,
    surveyed: year => `surveyed in ${year}`,
  },
}
