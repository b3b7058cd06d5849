import type { PageLanguage } from '../page-context.js'

/** Strings of the pages of indicators and of baselines. */
export interface KpiStrings {
  title: string
  text: string
  everywhere: string
  place: string
  since: string
  show: string
  cards: string
  unknown: string
  /** Where the number of public buildings is not stated. */
  noList: string
  target: (target: string) => string
  noTarget: string
  /** @param change such as "+3 points" */
  trend: (change: string, name: string) => string
  same: (name: string) => string
  notThen: (name: string) => string
  points: (points: string) => string
  rules: string
  regulation: string
  met: string
  assessed: string
  then: (name: string) => string
  toConfirm: string
  query: string
  queryOf: (figure: string) => string
  byShapes: string
  peers: string
  showPeers: string
  hidePeers: string
  municipality: string
  baselines: string
  noBaselines: string
  baseline: (name: string) => string
  baselineText: (date: string, version: string) => string
  indicator: string
  value: string
  asData: string
}

/** In each language. */
export const kpiStrings: Record<PageLanguage, KpiStrings> = {
  nl: {
    title: 'Indicatoren',
    text: 'Waaraan een gemeente ziet of het vooruitgaat. Wat niemand kan zeggen, staat er als onbekend, nooit als nul.',
    everywhere: 'Alle gemeenten',
    place: 'Gemeente',
    since: 'Vergelijk met de nulmeting',
    show: 'Toon',
    cards: 'Nu',
    unknown: 'onbekend',
    noList: 'Er is geen lijst die zegt hoeveel openbare gebouwen er zijn.',
    target: target => `Streefwaarde: ${target}`,
    noTarget: 'Geen streefwaarde',
    trend: (change, name) => `${change} sinds ${name}`,
    same: name => `Gelijk aan ${name}`,
    notThen: name => `Bij ${name} nog onbekend`,
    points: points => `${points} procentpunt`,
    rules: 'Regels gehaald',
    regulation: 'Regels',
    met: 'Gehaald',
    assessed: 'Te beoordelen',
    then: name => `Gehaald bij ${name}`,
    toConfirm: 'Regels die geen bron bevestigt, zijn nog te bevestigen: dit is geen vaststelling in rechte.',
    query: 'SPARQL',
    queryOf: figure => `Query die dit berekent: ${figure}`,
    byShapes: 'Berekend met de vormen van volledigheid',
    peers: 'Naast andere gemeenten',
    showPeers: 'Toon de andere gemeenten ernaast',
    hidePeers: 'Verberg de andere gemeenten',
    municipality: 'Gemeente',
    baselines: 'Nulmetingen',
    noBaselines: 'Er is nog geen nulmeting. drempel baseline NAAM legt er een vast.',
    baseline: name => `Nulmeting ${name}`,
    baselineText: (date, version) => `Vastgelegd op ${date}, bij wijziging ${version}. Ze verandert nooit meer.`,
    indicator: 'Indicator',
    value: 'Waarde',
    asData: 'De indicatoren als data',
  },
  fr: {
    title: 'Indicateurs',
    text: 'Ce qui montre à une commune si elle avance. Ce que personne ne sait est indiqué comme inconnu, jamais comme zéro.',
    everywhere: 'Toutes les communes',
    place: 'Commune',
    since: 'Comparer à la mesure de référence',
    show: 'Montrer',
    cards: 'Aujourd’hui',
    unknown: 'inconnu',
    noList: 'Aucune liste ne dit combien il y a de bâtiments publics.',
    target: target => `Valeur visée : ${target}`,
    noTarget: 'Pas de valeur visée',
    trend: (change, name) => `${change} depuis ${name}`,
    same: name => `Comme lors de ${name}`,
    notThen: name => `Encore inconnu lors de ${name}`,
    points: points => `${points} points`,
    rules: 'Règles respectées',
    regulation: 'Règles',
    met: 'Respectées',
    assessed: 'Évaluables',
    then: name => `Respectées lors de ${name}`,
    toConfirm: 'Les règles qu’aucune source ne confirme restent à confirmer : ceci n’est pas un constat juridique.',
    query: 'SPARQL',
    queryOf: figure => `Requête qui calcule : ${figure}`,
    byShapes: 'Calculé avec les formes de complétude',
    peers: 'À côté des autres communes',
    showPeers: 'Montrer les autres communes à côté',
    hidePeers: 'Cacher les autres communes',
    municipality: 'Commune',
    baselines: 'Mesures de référence',
    noBaselines: 'Il n’y a pas encore de mesure de référence. drempel baseline NOM en fixe une.',
    baseline: name => `Mesure de référence ${name}`,
    baselineText: (date, version) => `Fixée le ${date}, à la modification ${version}. Elle ne change plus jamais.`,
    indicator: 'Indicateur',
    value: 'Valeur',
    asData: 'Les indicateurs comme données',
  },
  de: {
    title: 'Kennzahlen',
    text: 'Woran eine Gemeinde sieht, ob es vorangeht. Was niemand sagen kann, steht da als unbekannt, nie als null.',
    everywhere: 'Alle Gemeinden',
    place: 'Gemeinde',
    since: 'Mit der Nullmessung vergleichen',
    show: 'Zeigen',
    cards: 'Jetzt',
    unknown: 'unbekannt',
    noList: 'Keine Liste sagt, wie viele öffentliche Gebäude es gibt.',
    target: target => `Zielwert: ${target}`,
    noTarget: 'Kein Zielwert',
    trend: (change, name) => `${change} seit ${name}`,
    same: name => `Wie bei ${name}`,
    notThen: name => `Bei ${name} noch unbekannt`,
    points: points => `${points} Prozentpunkte`,
    rules: 'Regeln erfüllt',
    regulation: 'Regeln',
    met: 'Erfüllt',
    assessed: 'Beurteilbar',
    then: name => `Erfüllt bei ${name}`,
    toConfirm: 'Regeln, die keine Quelle bestätigt, sind noch zu bestätigen: Dies ist keine rechtliche Feststellung.',
    query: 'SPARQL',
    queryOf: figure => `Abfrage, die dies berechnet: ${figure}`,
    byShapes: 'Berechnet mit den Formen der Vollständigkeit',
    peers: 'Neben anderen Gemeinden',
    showPeers: 'Die anderen Gemeinden daneben zeigen',
    hidePeers: 'Die anderen Gemeinden verbergen',
    municipality: 'Gemeinde',
    baselines: 'Nullmessungen',
    noBaselines: 'Es gibt noch keine Nullmessung. drempel baseline NAME hält eine fest.',
    baseline: name => `Nullmessung ${name}`,
    baselineText: (date, version) => `Festgehalten am ${date}, bei Änderung ${version}. Sie ändert sich nie mehr.`,
    indicator: 'Kennzahl',
    value: 'Wert',
    asData: 'Die Kennzahlen als Daten',
  },
  en: {
    title: 'Indicators',
    text: 'By which a municipality sees whether it makes progress. What nobody can tell is shown as unknown, never as zero.',
    everywhere: 'All municipalities',
    place: 'Municipality',
    since: 'Compare with the baseline',
    show: 'Show',
    cards: 'Now',
    unknown: 'unknown',
    noList: 'There is no list that says how many public buildings there are.',
    target: target => `Target: ${target}`,
    noTarget: 'No target',
    trend: (change, name) => `${change} since ${name}`,
    same: name => `As at ${name}`,
    notThen: name => `Still unknown at ${name}`,
    points: points => `${points} percentage points`,
    rules: 'Rules met',
    regulation: 'Rules',
    met: 'Met',
    assessed: 'Could be assessed',
    then: name => `Met at ${name}`,
    toConfirm: 'Rules that no source confirms are still to be confirmed: this is no finding in law.',
    query: 'SPARQL',
    queryOf: figure => `Query that computes this: ${figure}`,
    byShapes: 'Computed with the shapes of completeness',
    peers: 'Beside other municipalities',
    showPeers: 'Show the other municipalities beside it',
    hidePeers: 'Hide the other municipalities',
    municipality: 'Municipality',
    baselines: 'Baselines',
    noBaselines: 'There is no baseline yet. drempel baseline NAME freezes one.',
    baseline: name => `Baseline ${name}`,
    baselineText: (date, version) => `Frozen on ${date}, at change ${version}. It never changes again.`,
    indicator: 'Indicator',
    value: 'Value',
    asData: 'The indicators as data',
  },
}
