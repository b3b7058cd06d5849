import type { PageLanguage } from '../page-context.js'

/** Strings of the pages of audits that no report on paper or in a file has. */
export interface AuditStrings {
  choose: string
  regulations: string
  since: string
  sinceHint: string
  show: string
  /** Link on the page of a building. */
  link: string
  startTitle: string
  startText: readonly string[]
  toSearch: string
  rulesOf: (rules: number, confirmed: number) => string
  barLabel: string
  chainNow: string
}

/** In each language. */
export const auditStrings: Readonly<Record<PageLanguage, AuditStrings>> = {
  nl: {
    choose: 'Andere regelgeving, andere regels of een vroegere dag kiezen',
    regulations: 'Regelgevingen (hoogstens zes naast elkaar)',
    since: 'Vergelijken met',
    sinceHint: 'Een dag; leeg laat de vergelijking weg.',
    show: 'Verslag maken',
    link: 'Auditverslag',
    startTitle: 'Audits',
    startText: [
      'Een audit legt één gebouw naast de regels van een wet, norm of screeningmethode: voldaan, niet voldaan, niet te beoordelen of niet van toepassing.',
      'Niet te beoordelen telt nooit als niet voldaan, en valt nooit weg. Een regel die nog in geen bron gezien is, heet “te bevestigen”.',
      'Zoek een gebouw; op zijn bladzijde staat het verslag, dat u kunt afdrukken en ondertekenen.',
    ],
    toSearch: 'Een gebouw zoeken',
    rulesOf: (rules, confirmed) => `${rules} regels, waarvan ${confirmed} bevestigd door een bron`,
    barLabel: 'Regels naar uitkomst',
    chainNow: 'zwakste schakel',
  },
  fr: {
    choose: 'Choisir une autre réglementation, d’autres règles ou un jour antérieur',
    regulations: 'Réglementations (six au plus côte à côte)',
    since: 'Comparer avec',
    sinceHint: 'Un jour ; vide, il n’y a pas de comparaison.',
    show: 'Établir le rapport',
    link: 'Rapport d’audit',
    startTitle: 'Audits',
    startText: [
      'Un audit met un bâtiment face aux règles d’une loi, d’une norme ou d’une méthode de relevé : respecté, non respecté, impossible à évaluer ou sans objet.',
      'Ce qui est impossible à évaluer ne compte jamais comme non respecté, et n’est jamais omis. Une règle qui n’a encore été vue dans aucune source est dite « à confirmer ».',
      'Cherchez un bâtiment ; sa page mène au rapport, que vous pouvez imprimer et signer.',
    ],
    toSearch: 'Chercher un bâtiment',
    rulesOf: (rules, confirmed) => `${rules} règles, dont ${confirmed} confirmées par une source`,
    barLabel: 'Règles par résultat',
    chainNow: 'maillon faible',
  },
  de: {
    choose: 'Ein anderes Regelwerk, andere Regeln oder einen früheren Tag wählen',
    regulations: 'Regelwerke (höchstens sechs nebeneinander)',
    since: 'Vergleichen mit',
    sinceHint: 'Ein Tag; leer entfällt der Vergleich.',
    show: 'Bericht erstellen',
    link: 'Prüfbericht',
    startTitle: 'Prüfungen',
    startText: [
      'Eine Prüfung legt ein Gebäude neben die Regeln eines Gesetzes, einer Norm oder eines Erhebungsverfahrens: erfüllt, nicht erfüllt, nicht beurteilbar oder nicht zutreffend.',
      'Nicht beurteilbar zählt nie als nicht erfüllt und fällt nie weg. Eine Regel, die noch in keiner Quelle gesehen wurde, heißt „zu bestätigen“.',
      'Suchen Sie ein Gebäude; seine Seite führt zum Bericht, den Sie drucken und unterschreiben können.',
    ],
    toSearch: 'Ein Gebäude suchen',
    rulesOf: (rules, confirmed) => `${rules} Regeln, davon ${confirmed} durch eine Quelle bestätigt`,
    barLabel: 'Regeln nach Ergebnis',
    chainNow: 'schwächstes Glied',
  },
  en: {
    choose: 'Choose another regulation, other rules or an earlier day',
    regulations: 'Regulations (six side by side at most)',
    since: 'Compare with',
    sinceHint: 'A day; left empty, nothing is compared.',
    show: 'Make the report',
    link: 'Audit report',
    startTitle: 'Audits',
    startText: [
      'An audit puts one building beside the rules of a law, standard or survey scheme: met, not met, not assessable or not applicable.',
      'Not assessable is never counted as not met, and is never left out. A rule that has not been seen in a source yet is called “to be confirmed”.',
      'Search for a building; its page leads to the report, which you can print and sign.',
    ],
    toSearch: 'Search for a building',
    rulesOf: (rules, confirmed) => `${rules} rules, of which ${confirmed} confirmed by a source`,
    barLabel: 'Rules by outcome',
    chainNow: 'weakest link',
  },
}
