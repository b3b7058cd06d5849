/** Strings of the pages about the data as a whole: catalogue, quality, files. */
export interface OpenDataStrings {
  title: string
  text: string
  formats: string
  dataSets: string
  everything: string
  place: string
  buildings: string
  triples: string
  surveys: string
  noDate: string
  files: string
  services: string
  quality: string
  qualityText: string
  /** Of the figures by shape. */
  known: string
  missed: string
  licence: string
  publisher: string
  contact: string
  dumps: DumpStrings
}

/** Strings of the page of files. */
export interface DumpStrings {
  title: string
  text: string
  live: string
  liveText: string
  tables: string
  municipality: string
  kept: (date: string) => string
  name: string
  size: string
  checksum: string
  checksums: string
}

/** In Dutch. */
export const nlOpenData: OpenDataStrings = {
  title: 'Catalogus',
  text: 'Wat wij als open data geven, voor alle gebouwen samen en per gemeente.',
  formats: 'De catalogus als data',
  dataSets: 'Datasets',
  everything: 'Alle gemeenten',
  place: 'Gemeente',
  buildings: 'Gebouwen',
  triples: 'Uitspraken',
  surveys: 'Opgenomen van – tot',
  noDate: 'niet bekend',
  files: 'Bestanden',
  services: 'Diensten',
  quality: 'Kwaliteit',
  qualityText: 'Wat wij van de data meten, als aandeel. Een streepje: er is niets om te meten.',
  known: 'Wat bekend is, volgens elke vorm van volledigheid',
  missed: 'Wat de vorm anders zegt',
  licence: 'Licentie',
  publisher: 'Uitgever',
  contact: 'Contact',
  dumps: {
    title: 'Bestanden',
    text: 'Alle gebouwen als bestand. Eenheden: centimeter voor voorwerpen, meter voor afstanden langs een weg.',
    live: 'De nieuwste gegevens',
    liveText: 'Wordt gemaakt wanneer u het vraagt, tenzij er al een bestand met datum is.',
    tables: 'CSV per soort',
    municipality: 'Per gemeente',
    kept: date => `Van ${date}`,
    name: 'Bestand',
    size: 'Grootte',
    checksum: 'SHA-256',
    checksums: 'Alle controlegetallen',
  },
}

/** In French. */
export const frOpenData: OpenDataStrings = {
  title: 'Catalogue',
  text: 'Ce que nous donnons en données ouvertes, pour tous les bâtiments et par commune.',
  formats: 'Le catalogue en données',
  dataSets: 'Jeux de données',
  everything: 'Toutes les communes',
  place: 'Commune',
  buildings: 'Bâtiments',
  triples: 'Énoncés',
  surveys: 'Relevés de – à',
  noDate: 'inconnu',
  files: 'Fichiers',
  services: 'Services',
  quality: 'Qualité',
  qualityText: 'Ce que nous mesurons des données, en proportion. Un tiret : il n’y a rien à mesurer.',
  known: 'Ce qui est connu, selon chaque forme de complétude',
  missed: 'Ce que la forme dit sinon',
  licence: 'Licence',
  publisher: 'Éditeur',
  contact: 'Contact',
  dumps: {
    title: 'Fichiers',
    text: 'Tous les bâtiments en fichier. Unités : centimètres pour les objets, mètres pour les distances d’un chemin.',
    live: 'Les données les plus récentes',
    liveText: 'Fait à votre demande, à moins qu’un fichier daté n’existe déjà.',
    tables: 'CSV par type',
    municipality: 'Par commune',
    kept: date => `Du ${date}`,
    name: 'Fichier',
    size: 'Taille',
    checksum: 'SHA-256',
    checksums: 'Toutes les sommes de contrôle',
  },
}

/** In German. */
export const deOpenData: OpenDataStrings = {
  title: 'Katalog',
  text: 'Was wir als offene Daten geben, für alle Gebäude zusammen und je Gemeinde.',
  formats: 'Der Katalog als Daten',
  dataSets: 'Datensätze',
  everything: 'Alle Gemeinden',
  place: 'Gemeinde',
  buildings: 'Gebäude',
  triples: 'Aussagen',
  surveys: 'Erhoben von – bis',
  noDate: 'nicht bekannt',
  files: 'Dateien',
  services: 'Dienste',
  quality: 'Qualität',
  qualityText: 'Was wir an den Daten messen, als Anteil. Ein Strich: Es gibt nichts zu messen.',
  known: 'Was bekannt ist, nach jeder Form der Vollständigkeit',
  missed: 'Was die Form sonst sagt',
  licence: 'Lizenz',
  publisher: 'Herausgeber',
  contact: 'Kontakt',
  dumps: {
    title: 'Dateien',
    text: 'Alle Gebäude als Datei. Einheiten: Zentimeter für Gegenstände, Meter für Strecken eines Weges.',
    live: 'Die neuesten Daten',
    liveText: 'Wird auf Anfrage erstellt, es sei denn, es gibt schon eine Datei mit Datum.',
    tables: 'CSV je Art',
    municipality: 'Je Gemeinde',
    kept: date => `Vom ${date}`,
    name: 'Datei',
    size: 'Größe',
    checksum: 'SHA-256',
    checksums: 'Alle Prüfsummen',
  },
}

/** In English. */
export const enOpenData: OpenDataStrings = {
  title: 'Catalogue',
  text: 'What we give as open data, for all buildings together and by municipality.',
  formats: 'The catalogue as data',
  dataSets: 'Data sets',
  everything: 'All municipalities',
  place: 'Municipality',
  buildings: 'Buildings',
  triples: 'Statements',
  surveys: 'Surveyed from – to',
  noDate: 'not known',
  files: 'Files',
  services: 'Services',
  quality: 'Quality',
  qualityText: 'What we measure of the data, as a share. A dash: there is nothing to measure.',
  known: 'What is known, by each shape of completeness',
  missed: 'What the shape says otherwise',
  licence: 'Licence',
  publisher: 'Publisher',
  contact: 'Contact',
  dumps: {
    title: 'Files',
    text: 'All buildings as a file. Units: centimetres for objects, metres for distances along a way.',
    live: 'The newest data',
    liveText: 'Made when you ask for it, unless there is a file with a date already.',
    tables: 'CSV by kind',
    municipality: 'By municipality',
    kept: date => `Of ${date}`,
    name: 'File',
    size: 'Size',
    checksum: 'SHA-256',
    checksums: 'All checksums',
  },
}
