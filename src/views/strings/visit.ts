import type { PageLanguage } from '../page-context.js'

/** Names of the columns of the workbook of a visit, in their order; data/mappings/visit.yaml finds them by these. */
export interface VisitColumns {
  where: string
  what: string
  how: string
  unit: string
  known: string
  value: string
  absent: string
  inapplicable: string
  method: string
  date: string
  remark: string
  thing: string
  property: string
}

/** Strings of the checklist of a visit, as page and as workbook. */
export interface VisitStrings {
  title: (building: string) => string
  text: string
  /** Of the link on other pages. */
  link: string
  workbook: string
  since: (months: number) => string
  months: string
  apply: string
  nothing: string
  surveyor: string
  columns: VisitColumns
  yesOrNo: readonly [yes: string, no: string]
  /** Before what is asked of a part that may not be there. */
  ifThere: string
  /** Behind the kind of a part: "Toilet: is it there?". */
  isThere: string
  /** Name of the sheet that says how, and its lines. */
  helpSheet: string
  help: readonly string[]
}

export const visitStrings: Readonly<Record<PageLanguage, VisitStrings>> = {
  nl: {
    title: building => `Bezoek aan ${building}`,
    text: 'Alleen wat ontbreekt of verouderd is, in de volgorde waarin u het tegenkomt: van de straat tot het toilet. Druk de lijst af, of vul het werkboek in.',
    link: 'Vragenlijst voor een bezoek',
    workbook: 'Werkboek om in te vullen (XLSX)',
    since: months => `Gemeten waarden ouder dan ${months} maanden staan er ook bij.`,
    months: 'Verouderd na maanden',
    apply: 'Toon',
    nothing: 'Hier is niets te doen: niets ontbreekt, en niets is verouderd.',
    surveyor: 'Dienst en datum van het bezoek',
    columns: {
      ...{ where: 'Waar', what: 'Wat', how: 'Hoe', unit: 'Eenheid', known: 'Bekende waarde', value: 'Nieuwe waarde' },
      ...{ absent: 'Gezocht en niet daar', inapplicable: 'Niet van toepassing', method: 'Methode', date: 'Datum' },
      ...{ remark: 'Opmerking', thing: 'Ding (IRI)', property: 'Eigenschap (IRI)' },
    },
    yesOrNo: ['ja', 'nee'],
    ifThere: 'Als het er is',
    isThere: 'aanwezig?',
    helpSheet: 'uitleg',
    help: [
      'Vul alleen de gele cellen in, en laat leeg wat u niet hebt bekeken: leeg betekent “niet bekend”, nooit “nee”.',
      'Kruis met x aan dat iets gezocht is en er niet is, of dat een vraag hier niet past.',
      'De datum die u in de eerste rij schrijft, geldt ook voor de rijen eronder. Opmerkingen blijven in dit bestand.',
      'Daarna: drempel import BESTAND --mapping data/mappings/visit.yaml --role surveyor',
    ],
  },
  fr: {
    title: building => `Visite de ${building}`,
    text: 'Seulement ce qui manque ou date, dans l’ordre où vous le rencontrez : de la rue aux toilettes. Imprimez la liste, ou remplissez le classeur.',
    link: 'Liste pour une visite',
    workbook: 'Classeur à remplir (XLSX)',
    since: months => `Les valeurs mesurées il y a plus de ${months} mois y sont aussi.`,
    months: 'Ancien après, en mois',
    apply: 'Afficher',
    nothing: 'Il n’y a rien à faire ici : rien ne manque et rien ne date.',
    surveyor: 'Service et date de la visite',
    columns: {
      ...{ where: 'Où', what: 'Quoi', how: 'Comment', unit: 'Unité', known: 'Valeur connue', value: 'Nouvelle valeur' },
      ...{ absent: 'Cherché et absent', inapplicable: 'Sans objet', method: 'Méthode', date: 'Date' },
      ...{ remark: 'Remarque', thing: 'Objet (IRI)', property: 'Propriété (IRI)' },
    },
    yesOrNo: ['oui', 'non'],
    ifThere: 'S’il y en a',
    isThere: 'présence ?',
    helpSheet: 'aide',
    help: [
      'Ne remplissez que les cellules jaunes et laissez vide ce que vous n’avez pas vu : vide veut dire « inconnu », jamais « non ».',
      'Mettez un x quand vous avez cherché sans trouver, ou quand la question n’a pas de sens ici.',
      'La date de la première ligne vaut aussi pour les lignes en dessous. Les remarques restent dans ce fichier.',
      'Ensuite : drempel import FICHIER --mapping data/mappings/visit.yaml --role surveyor',
    ],
  },
  de: {
    title: building => `Begehung: ${building}`,
    text: 'Nur was fehlt oder veraltet ist, in der Reihenfolge, in der Sie daran vorbeikommen: von der Straße bis zur Toilette. Drucken Sie die Liste oder füllen Sie die Arbeitsmappe aus.',
    link: 'Checkliste für eine Begehung',
    workbook: 'Arbeitsmappe zum Ausfüllen (XLSX)',
    since: months => `Werte, die vor mehr als ${months} Monaten gemessen wurden, stehen auch darin.`,
    months: 'Veraltet nach Monaten',
    apply: 'Anzeigen',
    nothing: 'Hier ist nichts zu tun: nichts fehlt, und nichts ist veraltet.',
    surveyor: 'Stelle und Tag der Begehung',
    columns: {
      ...{ where: 'Wo', what: 'Was', how: 'Wie', unit: 'Einheit', known: 'Bekannter Wert', value: 'Neuer Wert' },
      ...{ absent: 'Gesucht und nicht da', inapplicable: 'Trifft nicht zu', method: 'Methode', date: 'Datum' },
      ...{ remark: 'Bemerkung', thing: 'Ding (IRI)', property: 'Eigenschaft (IRI)' },
    },
    yesOrNo: ['ja', 'nein'],
    ifThere: 'Falls vorhanden',
    isThere: 'vorhanden?',
    helpSheet: 'Hilfe',
    help: [
      'Füllen Sie nur die gelben Zellen aus, und lassen Sie leer, was Sie nicht angesehen haben: leer heißt „nicht bekannt“, nie „nein“.',
      'Setzen Sie ein x, wenn etwas gesucht wurde und nicht da ist, oder wenn die Frage hier nicht passt.',
      'Das Datum der ersten Zeile gilt auch für die Zeilen darunter. Bemerkungen bleiben in dieser Datei.',
      'Danach: drempel import DATEI --mapping data/mappings/visit.yaml --role surveyor',
    ],
  },
  en: {
    title: building => `Visit to ${building}`,
    text: 'Only what is missing or old, in the order in which you meet it: from the street to the toilet. Print the list, or fill in the workbook.',
    link: 'Checklist for a visit',
    workbook: 'Workbook to fill in (XLSX)',
    since: months => `Values measured more than ${months} months ago are in it too.`,
    months: 'Old after months',
    apply: 'Show',
    nothing: 'There is nothing to do here: nothing is missing, and nothing is old.',
    surveyor: 'Service, and day of the visit',
    columns: {
      ...{ where: 'Where', what: 'What', how: 'How', unit: 'Unit', known: 'Known value', value: 'New value' },
      ...{ absent: 'Looked for and not there', inapplicable: 'Not applicable', method: 'Method', date: 'Date' },
      ...{ remark: 'Remark', thing: 'Thing (IRI)', property: 'Property (IRI)' },
    },
    yesOrNo: ['yes', 'no'],
    ifThere: 'If it is there',
    isThere: 'is it there?',
    helpSheet: 'help',
    help: [
      'Fill in the yellow cells only, and leave empty what you have not looked at: empty means “not known”, never “no”.',
      'Write an x when something was looked for and is not there, or when the question makes no sense here.',
      'The date in the first row holds for the rows below it, too. Remarks stay in this file.',
      'Then: drempel import FILE --mapping data/mappings/visit.yaml --role surveyor',
    ],
  },
}
