import type { Verdict } from '../../answers/needs/to-verdict.js'
import type { PageLanguage } from '../page-context.js'

/** Strings about what a visitor needs. */
export interface NeedsStrings {
  title: string
  /** In the header, before anything is chosen. */
  set: string
  /** In the header; with the name of the profile. */
  chosen: (profile: string) => string
  own: string
  verdicts: Record<Verdict, string>
  /** "at least 90 cm", of a value of which only that is known. */
  bounds: Record<'at-least' | 'at-most', (value: string) => string>
  /** What is measured, then what is needed: "Width of the door: 74 cm; you need at least 80 cm." */
  atLeast: (what: string, value: string, limit: string) => string
  atMost: (what: string, value: string, limit: string) => string
  /** The same where none may be there. */
  noneAllowed: (what: string, value: string) => string
  notMeasured: (what: string) => string
  notKnown: (what: string) => string
  isAbsent: (what: string) => string
  isSo: (what: string) => string
  isNotSo: (what: string) => string
  closed: string
  noEntrance: string
  page: NeedsPageStrings
}

/** Strings of the page of needs. */
export interface NeedsPageStrings {
  text: string
  stays: string
  profiles: string
  noProfile: string
  noProfileText: string
  showNumbers: string
  showNumbersText: string
  numbers: string
  numbersText: string
  /** Heading of what is asked of the building, of each kind but one thing. */
  others: string
  use: string
  clear: string
  keepTitle: string
  keepText: string
  save: string
  readLabel: string
  file: string
  read: string
  faultTitle: string
  noNumber: (what: string) => string
  nothingAsked: string
  unreadable: string
}

const nl: NeedsStrings = {
  title: 'Wat ik nodig heb',
  set: 'Wat heb jij nodig?',
  chosen: profile => `Wat ik nodig heb: ${profile}`,
  own: 'eigen getallen',
  verdicts: { fits: 'Past', doesNotFit: 'Past niet', unknown: 'Onbekend' },
  bounds: { 'at-least': value => `minstens ${value}`, 'at-most': value => `hoogstens ${value}` },
  atLeast: (what, value, limit) => `${what}: ${value}; jij hebt minstens ${limit} nodig.`,
  atMost: (what, value, limit) => `${what}: ${value}; voor jou mag het hoogstens ${limit} zijn.`,
  noneAllowed: (what, value) => `${what}: ${value}; voor jou mag er geen zijn.`,
  notMeasured: what => `${what}: nooit gemeten.`,
  notKnown: what => `${what}: niet bekend.`,
  isAbsent: what => `${what}: is er niet.`,
  isSo: what => `${what}: ja, zegt de bron.`,
  isNotSo: what => `${what}: nee, zegt de bron.`,
  closed: 'Nu gesloten.',
  noEntrance: 'Er is nog geen ingang beschreven.',
  page: {
    text: 'Zeg wat je nodig hebt. Bij elk gebouw en elke ingang lees je dan of het past, niet past of onbekend is, en waarom.',
    stays:
      'Dit blijft van jou: wij bewaren het niet en het staat in geen enkel adres. Je browser onthoudt het op dit toestel, tot je het wist.',
    profiles: 'Begin met een profiel',
    noProfile: 'Geen profiel',
    noProfileText: 'Je vult alleen eigen getallen in.',
    showNumbers: 'Toon de getallen van dit profiel',
    showNumbersText: 'Daarna kun je ze aanpassen.',
    numbers: 'Pas de getallen aan',
    numbersText: 'Een leeg veld wil zeggen: daar let ik niet op.',
    others: 'In en rond het gebouw',
    use: 'Gebruik dit',
    clear: 'Wis alles',
    keepTitle: 'Bewaren en teruglezen',
    keepText: 'Bewaar wat je nodig hebt als een klein tekstbestand, voor een ander toestel of voor later.',
    save: 'Bewaar als bestand',
    readLabel: 'Plak hier de tekst uit je bestand',
    file: 'Of kies het bestand',
    read: 'Lees terug',
    faultTitle: 'Dit klopt nog niet',
    noNumber: what => `${what}: vul een getal in, zoals 80 of 2,5.`,
    nothingAsked: 'Kies een profiel of vul minstens één getal in.',
    unreadable: 'In deze tekst staat niets wat we kunnen lezen.',
  },
}

const fr: NeedsStrings = {
  title: 'Mes besoins',
  set: 'Indiquer mes besoins',
  chosen: profile => `Mes besoins\u00a0: ${profile}`,
  own: 'mes chiffres',
  verdicts: { fits: 'Convient', doesNotFit: 'Ne convient pas', unknown: 'Inconnu' },
  bounds: { 'at-least': value => `au moins ${value}`, 'at-most': value => `au plus ${value}` },
  atLeast: (what, value, limit) => `${what}\u00a0: ${value}\u00a0; il vous faut au moins ${limit}.`,
  atMost: (what, value, limit) => `${what}\u00a0: ${value}\u00a0; pour vous, ${limit} au plus.`,
  noneAllowed: (what, value) => `${what}\u00a0: ${value}\u00a0; pour vous, il n’en faut pas.`,
  notMeasured: what => `${what}\u00a0: jamais mesuré.`,
  notKnown: what => `${what}\u00a0: on ne sait pas.`,
  isAbsent: what => `${what}\u00a0: il n’y en a pas.`,
  isSo: what => `${what}\u00a0: oui, dit la source.`,
  isNotSo: what => `${what}\u00a0: non, dit la source.`,
  closed: 'Fermé en ce moment.',
  noEntrance: 'Aucune entrée n’est encore décrite.',
  page: {
    text: 'Dites ce dont vous avez besoin. Pour chaque bâtiment et chaque entrée, vous lirez si cela convient, ne convient pas ou reste inconnu, et pourquoi.',
    stays:
      'Cela reste à vous\u00a0: nous ne gardons rien et aucune adresse ne le contient. Votre navigateur le retient sur cet appareil, jusqu’à ce que vous l’effaciez.',
    profiles: 'Commencez par un profil',
    noProfile: 'Aucun profil',
    noProfileText: 'Vous indiquez seulement vos propres chiffres.',
    showNumbers: 'Montrer les chiffres de ce profil',
    showNumbersText: 'Vous pouvez ensuite les adapter.',
    numbers: 'Adaptez les chiffres',
    numbersText: 'Un champ vide veut dire\u00a0: cela ne compte pas pour moi.',
    others: 'Dans le bâtiment et autour',
    use: 'Utiliser ces besoins',
    clear: 'Tout effacer',
    keepTitle: 'Garder et relire',
    keepText: 'Gardez vos besoins dans un petit fichier texte, pour un autre appareil ou pour plus tard.',
    save: 'Garder comme fichier',
    readLabel: 'Collez ici le texte de votre fichier',
    file: 'Ou choisissez le fichier',
    read: 'Relire',
    faultTitle: 'Il reste quelque chose à corriger',
    noNumber: what => `${what}\u00a0: indiquez un nombre, comme 80 ou 2,5.`,
    nothingAsked: 'Choisissez un profil ou indiquez au moins un chiffre.',
    unreadable: 'Nous ne pouvons rien lire dans ce texte.',
  },
}

const de: NeedsStrings = {
  title: 'Was ich brauche',
  set: 'Was brauchen Sie?',
  chosen: profile => `Was ich brauche: ${profile}`,
  own: 'eigene Zahlen',
  verdicts: { fits: 'Passt', doesNotFit: 'Passt nicht', unknown: 'Unbekannt' },
  bounds: { 'at-least': value => `mindestens ${value}`, 'at-most': value => `höchstens ${value}` },
  atLeast: (what, value, limit) => `${what}: ${value}; Sie brauchen mindestens ${limit}.`,
  atMost: (what, value, limit) => `${what}: ${value}; für Sie höchstens ${limit}.`,
  noneAllowed: (what, value) => `${what}: ${value}; für Sie darf es keine geben.`,
  notMeasured: what => `${what}: nie gemessen.`,
  notKnown: what => `${what}: nicht bekannt.`,
  isAbsent: what => `${what}: nicht vorhanden.`,
  isSo: what => `${what}: ja, sagt die Quelle.`,
  isNotSo: what => `${what}: nein, sagt die Quelle.`,
  closed: 'Zurzeit geschlossen.',
  noEntrance: 'Es ist noch kein Eingang beschrieben.',
  page: {
    text: 'Sagen Sie, was Sie brauchen. Bei jedem Gebäude und jedem Eingang lesen Sie dann, ob es passt, nicht passt oder unbekannt ist, und warum.',
    stays:
      'Das bleibt bei Ihnen: Wir speichern es nicht und es steht in keiner Adresse. Ihr Browser merkt es sich auf diesem Gerät, bis Sie es löschen.',
    profiles: 'Beginnen Sie mit einem Profil',
    noProfile: 'Kein Profil',
    noProfileText: 'Sie geben nur eigene Zahlen an.',
    showNumbers: 'Die Zahlen dieses Profils zeigen',
    showNumbersText: 'Danach können Sie sie anpassen.',
    numbers: 'Passen Sie die Zahlen an',
    numbersText: 'Ein leeres Feld heißt: Darauf achte ich nicht.',
    others: 'Im Gebäude und davor',
    use: 'So verwenden',
    clear: 'Alles löschen',
    keepTitle: 'Speichern und zurücklesen',
    keepText: 'Speichern Sie, was Sie brauchen, als kleine Textdatei, für ein anderes Gerät oder für später.',
    save: 'Als Datei speichern',
    readLabel: 'Fügen Sie hier den Text Ihrer Datei ein',
    file: 'Oder wählen Sie die Datei',
    read: 'Zurücklesen',
    faultTitle: 'Etwas stimmt noch nicht',
    noNumber: what => `${what}: Geben Sie eine Zahl an, wie 80 oder 2,5.`,
    nothingAsked: 'Wählen Sie ein Profil oder geben Sie mindestens eine Zahl an.',
    unreadable: 'In diesem Text steht nichts, was wir lesen können.',
  },
}

const en: NeedsStrings = {
  title: 'My needs',
  set: 'Set my needs',
  chosen: profile => `My needs: ${profile}`,
  own: 'my own numbers',
  verdicts: { fits: 'Fits', doesNotFit: 'Does not fit', unknown: 'Unknown' },
  bounds: { 'at-least': value => `at least ${value}`, 'at-most': value => `at most ${value}` },
  atLeast: (what, value, limit) => `${what}: ${value}; you need at least ${limit}.`,
  atMost: (what, value, limit) => `${what}: ${value}; you can take ${limit} at most.`,
  noneAllowed: (what, value) => `${what}: ${value}; you can take none.`,
  notMeasured: what => `${what}: never measured.`,
  notKnown: what => `${what}: not known.`,
  isAbsent: what => `${what}: there is none.`,
  isSo: what => `${what}: yes, says the source.`,
  isNotSo: what => `${what}: no, says the source.`,
  closed: 'Closed at the moment.',
  noEntrance: 'No entrance has been described yet.',
  page: {
    text: 'Say what you need. For each building and each entrance you then read whether it fits, does not fit or is unknown, and why.',
    stays:
      'This stays yours: we do not keep it, and it is in no address. Your browser remembers it on this device until you clear it.',
    profiles: 'Begin with a profile',
    noProfile: 'No profile',
    noProfileText: 'You only give numbers of your own.',
    showNumbers: 'Show the numbers of this profile',
    showNumbersText: 'You can change them after that.',
    numbers: 'Change the numbers',
    numbersText: 'An empty field means: I do not mind.',
    others: 'In and around the building',
    use: 'Use these needs',
    clear: 'Clear all',
    keepTitle: 'Keep and read back',
    keepText: 'Keep your needs as a small text file, for another device or for later.',
    save: 'Save as a file',
    readLabel: 'Paste the text of your file here',
    file: 'Or choose the file',
    read: 'Read back',
    faultTitle: 'Something is not right yet',
    noNumber: what => `${what}: give a number, such as 80 or 2.5.`,
    nothingAsked: 'Choose a profile or give at least one number.',
    unreadable: 'There is nothing in this text that we can read.',
  },
}

/** In each language. */
export const needsStrings: Readonly<Record<PageLanguage, NeedsStrings>> = { nl, fr, de, en }
