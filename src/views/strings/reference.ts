import { createPlural } from './plural.js'

/** Strings of the pages about our own words: vocabulary, code lists, shapes, profile, functions, regulations. */
export interface ReferenceStrings {
  version: string
  formats: string
  diagram: string
  diagramText: string
  diagramList: string
  index: string
  indexText: string
  /** Heading of the words by the keys that others know them by. */
  keys: string
  keysText: string
  elsewhere: string
  /** Properties of a class that are described elsewhere on the page. */
  also: string
  /** What holds for a class because it is a kind of another. */
  inherited: string
  usedFor: string
  withdrawn: string
  instead: string
  below: string
  identifier: string
  functions: string
  functionsText: string
  regulations: string
  regulationsText: string
  noRegulations: string
  profile: ProfileStrings
  shapes: ShapeStrings
}

/** Strings of the application profile. */
export interface ProfileStrings {
  title: string
  text: string
  property: string
  obligation: string
  must: string
  should: string
  may: string
  count: string
  plausible: string
  between: (minimum: string, maximum: string) => string
  atLeast: (minimum: string) => string
  atMost: (maximum: string) => string
  messages: string
}

/** Strings of the pages of shapes. */
export interface ShapeStrings {
  title: string
  text: string
  about: string
  checks: (count: number) => string
}

/** In Dutch. */
export const nlReference: ReferenceStrings = {
  version: 'Versie',
  formats: 'Dit als gegevens',
  diagram: 'Hoe de dingen samenhangen',
  diagramText: 'Elke pijl gaat van een ding naar wat erbij hoort. Getekend uit de vormen.',
  diagramList: 'Hetzelfde als lijst',
  index: 'Alle woorden op naam',
  indexText: 'Zoek met de zoekfunctie van je browser, of kies een woord.',
  keys: 'Woorden die je elders kent',
  keysText: 'Ken je OpenStreetMap of een ander model? Zo heet het bij ons.',
  elsewhere: 'Elders',
  also: 'Ook',
  inherited: 'En alles van',
  usedFor: 'Van',
  withdrawn: 'niet meer gebruikt',
  instead: 'Gebruik in de plaats',
  below: 'Wat erbij hoort',
  identifier: 'Vast adres',
  functions: 'Functies van een toewijzing',
  functionsText: 'Wat een toewijzing met een cel kan doen.',
  regulations: 'Regelgeving',
  regulationsText: 'De regels waaraan we gebouwen toetsen, elk met artikel, grens en bron.',
  noRegulations: 'Er is nog geen regelgeving beschreven.',
  profile: {
    title: 'Toepassingsprofiel',
    text: 'Wat een beschrijving mag en moet bevatten, per soort ding. Gemaakt uit de vormen waarmee we elke beschrijving nakijken.',
    property: 'Eigenschap',
    obligation: 'Nodig',
    must: 'verplicht',
    should: 'gewenst',
    may: 'vrij',
    count: 'Aantal',
    plausible: 'Aannemelijk',
    between: (minimum, maximum) => `van ${minimum} tot ${maximum}`,
    atLeast: minimum => `vanaf ${minimum}`,
    atMost: maximum => `tot ${maximum}`,
    messages: 'Wat we zeggen als het niet klopt',
  },
  shapes: {
    title: 'Vormen',
    text: 'De regels waarmee we nakijken of een beschrijving klopt, een bestand per soort ding.',
    about: 'Gaat over',
    checks: count => createPlural('nl-BE')(count, { one: '# controle', other: '# controles' }),
  },
}

/** The same in French. */
export const frReference: ReferenceStrings = {
  version: 'Version',
  formats: 'Cette page en données',
  diagram: 'Comment les choses se tiennent',
  diagramText: 'Chaque flèche va d’une chose à ce qui en fait partie. Dessiné d’après les formes.',
  diagramList: 'La même chose en liste',
  index: 'Tous les mots par nom',
  indexText: 'Cherchez avec votre navigateur, ou choisissez un mot.',
  keys: 'Les mots que vous connaissez d’ailleurs',
  keysText: 'Vous connaissez OpenStreetMap ou un autre modèle ? Voici nos mots.',
  elsewhere: 'Ailleurs',
  also: 'Aussi',
  inherited: 'Et tout ce qui vaut pour',
  usedFor: 'De',
  withdrawn: 'n’est plus utilisé',
  instead: 'À employer à la place',
  below: 'Ce qui en fait partie',
  identifier: 'Adresse permanente',
  functions: 'Fonctions d’une correspondance',
  functionsText: 'Ce qu’une correspondance peut faire d’une cellule.',
  regulations: 'Réglementation',
  regulationsText:
    'Les règles auxquelles nous confrontons les bâtiments, chacune avec son article, sa limite et sa source.',
  noRegulations: 'Aucune réglementation n’est encore décrite.',
  profile: {
    title: 'Profil d’application',
    text: 'Ce qu’une description peut et doit contenir, par sorte de chose. Tiré des formes avec lesquelles nous vérifions chaque description.',
    property: 'Propriété',
    obligation: 'Exigence',
    must: 'obligatoire',
    should: 'souhaité',
    may: 'libre',
    count: 'Nombre',
    plausible: 'Plausible',
    between: (minimum, maximum) => `de ${minimum} à ${maximum}`,
    atLeast: minimum => `à partir de ${minimum}`,
    atMost: maximum => `jusqu’à ${maximum}`,
    messages: 'Ce que nous disons en cas d’erreur',
  },
  shapes: {
    title: 'Formes',
    text: 'Les règles avec lesquelles nous vérifions une description, un fichier par sorte de chose.',
    about: 'Porte sur',
    checks: count => createPlural('fr-BE')(count, { one: '# contrôle', other: '# contrôles' }),
  },
}

/** The same in German. */
export const deReference: ReferenceStrings = {
  version: 'Fassung',
  formats: 'Diese Seite als Daten',
  diagram: 'Wie die Dinge zusammenhängen',
  diagramText: 'Jeder Pfeil führt von einem Ding zu dem, was dazugehört. Gezeichnet aus den Shapes.',
  diagramList: 'Dasselbe als Liste',
  index: 'Alle Wörter nach Namen',
  indexText: 'Mit der Suche des Browsers finden oder ein Wort wählen.',
  keys: 'Wörter, die man anderswo kennt',
  keysText: 'Wer OpenStreetMap oder ein anderes Modell kennt, findet hier unser Wort.',
  elsewhere: 'Anderswo',
  also: 'Auch',
  inherited: 'Und alles von',
  usedFor: 'Von',
  withdrawn: 'nicht mehr in Gebrauch',
  instead: 'Stattdessen verwenden',
  below: 'Was dazugehört',
  identifier: 'Dauerhafte Adresse',
  functions: 'Funktionen einer Zuordnung',
  functionsText: 'Was eine Zuordnung aus einer Zelle machen kann.',
  regulations: 'Vorschriften',
  regulationsText: 'Die Regeln, an denen wir Gebäude messen, jede mit Abschnitt, Grenze und Quelle.',
  noRegulations: 'Noch ist keine Vorschrift beschrieben.',
  profile: {
    title: 'Anwendungsprofil',
    text: 'Was eine Beschreibung enthalten darf und muss, je Art von Ding. Gemacht aus den Shapes, mit denen wir jede Beschreibung prüfen.',
    property: 'Eigenschaft',
    obligation: 'Nötig',
    must: 'Pflicht',
    should: 'erwünscht',
    may: 'frei',
    count: 'Anzahl',
    plausible: 'Plausibel',
    between: (minimum, maximum) => `von ${minimum} bis ${maximum}`,
    atLeast: minimum => `ab ${minimum}`,
    atMost: maximum => `bis ${maximum}`,
    messages: 'Was wir sagen, wenn etwas nicht stimmt',
  },
  shapes: {
    title: 'Shapes',
    text: 'Die Regeln, mit denen wir eine Beschreibung prüfen, eine Datei je Art von Ding.',
    about: 'Handelt von',
    checks: count => createPlural('de-DE')(count, { one: '# Prüfung', other: '# Prüfungen' }),
  },
}

/** The same in English. */
export const enReference: ReferenceStrings = {
  version: 'Version',
  formats: 'This page as data',
  diagram: 'How things hang together',
  diagramText: 'Each arrow leads from a thing to what belongs to it. Drawn from the shapes.',
  diagramList: 'The same as a list',
  index: 'All words by name',
  indexText: 'Search with your browser, or pick a word.',
  keys: 'Words that you know from elsewhere',
  keysText: 'Do you know OpenStreetMap or another model? This is what we call it.',
  elsewhere: 'Elsewhere',
  also: 'Also',
  inherited: 'And all of',
  usedFor: 'Of',
  withdrawn: 'no longer used',
  instead: 'Use instead',
  below: 'What belongs to it',
  identifier: 'Permanent address',
  functions: 'Functions of a mapping',
  functionsText: 'What a mapping can make of a cell.',
  regulations: 'Regulations',
  regulationsText: 'The rules that we put buildings to, each with its clause, its limit and its source.',
  noRegulations: 'No regulation is described yet.',
  profile: {
    title: 'Application profile',
    text: 'What a description may and must hold, for each kind of thing. Made from the shapes by which we check every description.',
    property: 'Property',
    obligation: 'Needed',
    must: 'must',
    should: 'should',
    may: 'may',
    count: 'How many',
    plausible: 'Plausible',
    between: (minimum, maximum) => `from ${minimum} to ${maximum}`,
    atLeast: minimum => `from ${minimum}`,
    atMost: maximum => `up to ${maximum}`,
    messages: 'What we say when it is wrong',
  },
  shapes: {
    title: 'Shapes',
    text: 'The rules by which we check a description, a file for each kind of thing.',
    about: 'About',
    checks: count => createPlural('en-GB')(count, { one: '# check', other: '# checks' }),
  },
}
