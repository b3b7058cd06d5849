import type { PageLanguage } from '../page-context.js'

/** Strings of the work lists. */
export interface WorkStrings {
  title: string
  text: string
  /** How items are sorted. */
  order: string
  lists: string
  list: string
  buildings: string
  items: string
  all: string
  wanted: string
  join: string
  or: string
  and: string
  municipality: string
  use: string
  operator: string
  regulation: string
  months: string
  unchangedSince: string
  apply: string
  found: (buildings: number, items: number) => string
  nothing: string
  pending: (buildings: number) => string
  more: (items: number) => string
  visit: string
  surveyed: (date: string) => string
  neverSurveyed: string
  people: (presets: number) => string
  ends: (date: string) => string
  ended: (date: string) => string
  linkNothing: string
  toConfirm: string
  csv: string
  atom: string
  position: (page: number, pages: number) => string
  previous: string
  next: string
  pages: string
}

export const workStrings: Readonly<Record<PageLanguage, WorkStrings>> = {
  nl: {
    title: 'Werklijsten',
    text: 'Wat er aan de gegevens te doen is. Alles komt uit de open data; u hebt geen account nodig.',
    order:
      'Bovenaan staat wat de meeste mensen helpt: gebouwen die bij de meeste profielen niet passen of waarvan dat niet bekend is, daarna de dringendste lijst, de meeste open schakels tussen straat en toilet, en de oudste opname.',
    lists: 'De lijsten',
    list: 'Lijst',
    buildings: 'Gebouwen',
    items: 'Punten',
    all: 'alle',
    wanted: 'Lijsten samen bekijken',
    join: 'Het gebouw staat op',
    or: 'één van de lijsten',
    and: 'elk van de lijsten',
    municipality: 'Gemeente',
    use: 'Functie',
    operator: 'Beheerder',
    regulation: 'Regelgeving',
    months: 'Verouderd na maanden',
    unchangedSince: 'Niet gewijzigd sinds',
    apply: 'Toon',
    found: (buildings, items) =>
      `${buildings} ${buildings === 1 ? 'gebouw' : 'gebouwen'}, ${items} ${items === 1 ? 'punt' : 'punten'}`,
    nothing: 'Er is niets te doen.',
    pending: buildings => `Nog ${buildings} gebouwen worden gelezen: kom over een minuut terug.`,
    more: items => `en nog ${items}`,
    visit: 'Vragenlijst voor een bezoek',
    surveyed: date => `opgenomen: ${date}`,
    neverSurveyed: 'niemand weet wanneer het is opgenomen',
    people: presets => `past niet, of onbekend, bij ${presets} ${presets === 1 ? 'profiel' : 'profielen'}`,
    ends: date => `loopt af op ${date}`,
    ended: date => `liep af op ${date}`,
    linkNothing: 'Geen koppeling met een register, OpenStreetMap of Wikidata.',
    toConfirm: 'te bevestigen',
    csv: 'Deze lijst als CSV',
    atom: 'Deze lijst als Atom-feed',
    position: (page, pages) => `Pagina ${page} van ${pages}`,
    previous: 'Vorige',
    next: 'Volgende',
    pages: 'Pagina’s',
  },
  fr: {
    title: 'Listes de travail',
    text: 'Ce qu’il y a à faire aux données. Tout vient des données ouvertes ; aucun compte n’est nécessaire.',
    order:
      'En haut, ce qui aide le plus de monde : les bâtiments qui ne conviennent pas au plus grand nombre de profils, ou dont on ne le sait pas ; puis la liste la plus urgente, le plus de maillons ouverts entre la rue et les toilettes, et le relevé le plus ancien.',
    lists: 'Les listes',
    list: 'Liste',
    buildings: 'Bâtiments',
    items: 'Points',
    all: 'tous',
    wanted: 'Voir plusieurs listes',
    join: 'Le bâtiment est sur',
    or: 'l’une des listes',
    and: 'chacune des listes',
    municipality: 'Commune',
    use: 'Fonction',
    operator: 'Gestionnaire',
    regulation: 'Réglementation',
    months: 'Ancien après, en mois',
    unchangedSince: 'Sans changement depuis',
    apply: 'Afficher',
    found: (buildings, items) =>
      `${buildings} ${buildings === 1 ? 'bâtiment' : 'bâtiments'}, ${items} ${items === 1 ? 'point' : 'points'}`,
    nothing: 'Il n’y a rien à faire.',
    pending: buildings => `Encore ${buildings} bâtiments à lire : revenez dans une minute.`,
    more: items => `et encore ${items}`,
    visit: 'Liste pour une visite',
    surveyed: date => `relevé : ${date}`,
    neverSurveyed: 'personne ne sait quand il a été relevé',
    people: presets => `ne convient pas, ou inconnu, pour ${presets} ${presets === 1 ? 'profil' : 'profils'}`,
    ends: date => `se termine le ${date}`,
    ended: date => `terminé le ${date}`,
    linkNothing: 'Aucun lien vers un registre, OpenStreetMap ou Wikidata.',
    toConfirm: 'à confirmer',
    csv: 'Cette liste en CSV',
    atom: 'Cette liste en flux Atom',
    position: (page, pages) => `Page ${page} sur ${pages}`,
    previous: 'Précédente',
    next: 'Suivante',
    pages: 'Pages',
  },
  de: {
    title: 'Arbeitslisten',
    text: 'Was an den Daten zu tun ist. Alles stammt aus den offenen Daten; ein Konto ist nicht nötig.',
    order:
      'Oben steht, was den meisten hilft: Gebäude, die zu den meisten Profilen nicht passen oder von denen das nicht bekannt ist; dann die dringendste Liste, die meisten offenen Glieder zwischen Straße und Toilette und die älteste Erhebung.',
    lists: 'Die Listen',
    list: 'Liste',
    buildings: 'Gebäude',
    items: 'Punkte',
    all: 'alle',
    wanted: 'Mehrere Listen ansehen',
    join: 'Das Gebäude steht auf',
    or: 'einer der Listen',
    and: 'jeder der Listen',
    municipality: 'Gemeinde',
    use: 'Nutzung',
    operator: 'Betreiber',
    regulation: 'Regelwerk',
    months: 'Veraltet nach Monaten',
    unchangedSince: 'Nicht geändert seit',
    apply: 'Anzeigen',
    found: (buildings, items) => `${buildings} Gebäude, ${items} ${items === 1 ? 'Punkt' : 'Punkte'}`,
    nothing: 'Es gibt nichts zu tun.',
    pending: buildings => `Noch ${buildings} Gebäude werden gelesen: in einer Minute wiederkommen.`,
    more: items => `und ${items} weitere`,
    visit: 'Checkliste für eine Begehung',
    surveyed: date => `erhoben: ${date}`,
    neverSurveyed: 'niemand weiß, wann es erhoben wurde',
    people: presets => `passt nicht oder unbekannt für ${presets} ${presets === 1 ? 'Profil' : 'Profile'}`,
    ends: date => `endet am ${date}`,
    ended: date => `endete am ${date}`,
    linkNothing: 'Keine Verknüpfung mit einem Register, OpenStreetMap oder Wikidata.',
    toConfirm: 'zu bestätigen',
    csv: 'Diese Liste als CSV',
    atom: 'Diese Liste als Atom-Feed',
    position: (page, pages) => `Seite ${page} von ${pages}`,
    previous: 'Zurück',
    next: 'Weiter',
    pages: 'Seiten',
  },
  en: {
    title: 'Work lists',
    text: 'What is to be done about the data. All of it comes from the open data; no account is needed.',
    order:
      'What helps most people stands first: buildings that do not fit most profiles, or of which that is not known; then the most urgent list, the most open links between street and toilet, and the oldest survey.',
    lists: 'The lists',
    list: 'List',
    buildings: 'Buildings',
    items: 'Items',
    all: 'all',
    wanted: 'See several lists',
    join: 'The building is on',
    or: 'one of the lists',
    and: 'each of the lists',
    municipality: 'Municipality',
    use: 'Use',
    operator: 'Operator',
    regulation: 'Regulation',
    months: 'Old after months',
    unchangedSince: 'Not changed since',
    apply: 'Show',
    found: (buildings, items) =>
      `${buildings} ${buildings === 1 ? 'building' : 'buildings'}, ${items} ${items === 1 ? 'item' : 'items'}`,
    nothing: 'There is nothing to do.',
    pending: buildings => `${buildings} buildings are still being read: come back in a minute.`,
    more: items => `and ${items} more`,
    visit: 'Checklist for a visit',
    surveyed: date => `surveyed: ${date}`,
    neverSurveyed: 'nobody knows when it was surveyed',
    people: presets => `does not fit, or not known, for ${presets} ${presets === 1 ? 'profile' : 'profiles'}`,
    ends: date => `ends on ${date}`,
    ended: date => `ended on ${date}`,
    linkNothing: 'No link to a register, OpenStreetMap or Wikidata.',
    toConfirm: 'to be confirmed',
    csv: 'This list as CSV',
    atom: 'This list as an Atom feed',
    position: (page, pages) => `Page ${page} of ${pages}`,
    previous: 'Previous',
    next: 'Next',
    pages: 'Pages',
  },
}
