import type { OverviewStrings } from '../overview.js'
import { createPlural } from '../plural.js'

const plural = createPlural('de-DE')

/** In German. */
export const deOverview: OverviewStrings = {
  title: 'Überblick über die Zugänglichkeit',
  of: town => `Zugänglichkeit in ${town}`,
  everywhere: 'Alle Gemeinden',
  text: (buildings, regulation) =>
    `${plural(buildings, { one: '# Gebäude', other: '# Gebäude' })}, geprüft nach: ${regulation}.`,
  version: version => `Fassung ${version}.`,
  toConfirm: (rules, all) =>
    `${plural(rules, { one: '# Regel', other: '# Regeln' })} von ${all} sind noch durch eine Quelle zu bestätigen: Was daraus folgt, ist keine rechtliche Feststellung.`,
  toConfirmMark: 'zu bestätigen',
  pending: buildings =>
    `${plural(buildings, { one: '# Gebäude ist', other: '# Gebäude sind' })} noch nicht neu geprüft. Bitte bald wiederkommen.`,
  filter: {
    title: 'Gebäude und Regeln wählen',
    municipality: 'Gemeinde',
    regulation: 'Regeln',
    use: 'Nutzung',
    operator: 'Betreiber',
    standing: 'Stand',
    all: 'Alle',
    button: 'Zeigen',
  },
  figures: 'In Zahlen',
  buildings: 'Gebäude',
  sentenceOfBuildings: count => plural(count, { one: '# Gebäude', other: '# Gebäude' }),
  shareMet: 'Regeln erfüllt',
  shareAssessed: 'beurteilbar',
  nothingAssessed: 'nichts beurteilbar',
  rulesCounted: ({ met, notMet, notAssessable }) =>
    `${met} erfüllt, ${notMet} nicht erfüllt, ${notAssessable} nicht beurteilbar`,
  standings: {
    failing: 'Erfüllt eine Regel nicht',
    open: 'Noch nicht zu entscheiden',
    met: 'Erfüllt alles',
    none: 'Keine Regel trifft zu',
    pending: 'Noch zu prüfen',
  },
  failings: 'Die zehn häufigsten Mängel',
  noFailings: 'Kein Gebäude verfehlt eine Regel, soweit bekannt.',
  rule: 'Regel',
  doNotMeet: 'Gebäude, die sie nicht erfüllen',
  through: 'Nur dies zu beheben genügt',
  throughIf: 'Genügt vielleicht',
  failingsText:
    '„Genügt“: Das Gebäude erfüllt dann alles. „Vielleicht“: Es erfüllt dann alles, was beurteilbar ist, aber für andere Regeln fehlen Maße.',
  allFailings: 'Die Abfrage, die alle Mängel zählt',
  profiles: 'Für wen es passt',
  profilesText: 'Was jedes Bedarfsprofil aus den Gebäuden macht. Unbekannt ist kein Nein.',
  profile: 'Profil',
  verdicts: { fits: 'Passt', doesNotFit: 'Passt nicht', unknown: 'Unbekannt' },
  list: 'Die Gebäude',
  picked: count => plural(count, { one: '# Gebäude', other: '# Gebäude, die schlechtesten zuerst' }),
  noneListed: 'Kein Gebäude entspricht dieser Auswahl.',
  showAll: 'Alle Gebäude dieses Überblicks zeigen',
  marks: ({ met, notMet, notAssessable }) =>
    `${notMet} nicht erfüllt · ${notAssessable} nicht beurteilbar · ${met} erfüllt`,
  notJudged: 'noch nicht geprüft',
  report: 'Prüfbericht',
  mapTitle: 'Auf der Karte',
  mapAlternative: count =>
    plural(count, { one: 'Karte mit # Gebäude dieser Seite', other: 'Karte mit # Gebäuden dieser Seite' }),
  pages: 'Seiten der Liste',
  page: (page, pages) => `Seite ${page} von ${pages}`,
  previous: 'Vorige',
  next: 'Nächste',
  asData: 'Dieser Überblick als Daten',
  tables: { buildings: 'Gebäude', figures: 'Zahlen', failings: 'Mängel', profiles: 'Profile' },
  query: 'SPARQL',
  queryOf: figure => `Abfrage, die dies zählt: ${figure}`,
  kpi: 'Kennzahlen',
}
