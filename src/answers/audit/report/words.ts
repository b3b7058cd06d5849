import type { Outcome } from '../assess-rule.js'
import type { LinkName } from '../chain.js'
import type { Verdict } from '../judge-parts.js'

/** What a report says in its own words; all else comes from the vocabulary, the regulation and the record. */
export interface Words {
  outcomes: Readonly<Record<Outcome, string>>
  verdicts: Readonly<Record<Verdict | 'absent', string>>
  links: Readonly<Record<LinkName, string>>
  version: string
  clause: string
  wayIn: string
  chain: string
  weakest: string
  noWeakest: string
  decidedBy: string
  notKnown: string
  /** Of a value that is only a bound, or contradicts another. */
  unclear: string
  nothingKnown: string
  toConfirm: string
  derived: string
  present: string
  none: string
  yes: string
  no: string
  building: string
  /** Said where rules for new and for existing buildings stand side by side. */
  bothScopes: string
}

/** The languages that reports are written in. */
export const reportLanguages = ['nl', 'fr', 'de', 'en'] as const

export type ReportLanguage = (typeof reportLanguages)[number]

/** Words in each language. */
export const words: Readonly<Record<ReportLanguage, Words>> = {
  nl: {
    outcomes: {
      met: 'voldaan',
      'not-met': 'niet voldaan',
      'not-assessable': 'niet te beoordelen',
      'not-applicable': 'niet van toepassing',
    },
    verdicts: {
      independent: 'zelfstandig bruikbaar',
      'with-help': 'bruikbaar met hulp',
      not: 'niet bruikbaar voor iedereen',
      'not-assessable': 'niet te beoordelen',
      absent: 'niet aanwezig',
    },
    links: {
      street: 'straat',
      parking: 'parkeren',
      path: 'pad',
      entrance: 'ingang',
      reception: 'onthaal',
      lift: 'lift',
      toilet: 'toilet',
    },
    version: 'versie',
    clause: 'art.',
    wayIn: 'Beste ingang',
    chain: 'Van de straat tot het toilet',
    weakest: 'Zwakste schakel',
    noWeakest: 'geen, voor zover bekend',
    decidedBy: 'door',
    notKnown: 'niet bekend',
    unclear: 'de waarde is een grens of spreekt een andere tegen',
    nothingKnown: 'Hierover is niets bekend',
    toConfirm: 'regel te bevestigen',
    derived: 'berekend uit hoogteverschil en lengte',
    present: 'aanwezig',
    none: 'geen',
    yes: 'ja',
    no: 'nee',
    building: 'het gebouw als geheel',
    bothScopes: 'Met de regels voor nieuwe en die voor bestaande gebouwen',
  },
  fr: {
    outcomes: {
      met: 'respecté',
      'not-met': 'non respecté',
      'not-assessable': 'impossible à évaluer',
      'not-applicable': 'sans objet',
    },
    verdicts: {
      independent: 'utilisable en autonomie',
      'with-help': 'utilisable avec aide',
      not: 'pas utilisable par tous',
      'not-assessable': 'impossible à évaluer',
      absent: 'absent',
    },
    links: {
      street: 'rue',
      parking: 'stationnement',
      path: 'cheminement',
      entrance: 'entrée',
      reception: 'accueil',
      lift: 'ascenseur',
      toilet: 'toilettes',
    },
    version: 'version',
    clause: 'art.',
    wayIn: 'Meilleure entrée',
    chain: 'De la rue aux toilettes',
    weakest: 'Maillon faible',
    noWeakest: 'aucun, pour autant que l’on sache',
    decidedBy: 'à cause de',
    notKnown: 'inconnu',
    unclear: 'la valeur est une borne ou en contredit une autre',
    nothingKnown: 'On ne sait rien sur',
    toConfirm: 'règle à confirmer',
    derived: 'calculé à partir du dénivelé et de la longueur',
    present: 'présent',
    none: 'aucun',
    yes: 'oui',
    no: 'non',
    building: 'le bâtiment dans son ensemble',
    bothScopes: 'Avec les règles des bâtiments neufs et celles des bâtiments existants',
  },
  de: {
    outcomes: {
      met: 'erfüllt',
      'not-met': 'nicht erfüllt',
      'not-assessable': 'nicht beurteilbar',
      'not-applicable': 'nicht zutreffend',
    },
    verdicts: {
      independent: 'selbstständig nutzbar',
      'with-help': 'mit Hilfe nutzbar',
      not: 'nicht für alle nutzbar',
      'not-assessable': 'nicht beurteilbar',
      absent: 'nicht vorhanden',
    },
    links: {
      street: 'Straße',
      parking: 'Parken',
      path: 'Weg',
      entrance: 'Eingang',
      reception: 'Empfang',
      lift: 'Aufzug',
      toilet: 'Toilette',
    },
    version: 'Fassung',
    clause: 'Abschnitt',
    wayIn: 'Bester Eingang',
    chain: 'Von der Straße bis zur Toilette',
    weakest: 'Schwächstes Glied',
    noWeakest: 'keines, soweit bekannt',
    decidedBy: 'wegen',
    notKnown: 'nicht bekannt',
    unclear: 'der Wert ist nur eine Grenze oder widerspricht einem anderen',
    nothingKnown: 'Hierzu ist nichts bekannt',
    toConfirm: 'Regel zu bestätigen',
    derived: 'aus Höhenunterschied und Länge berechnet',
    present: 'vorhanden',
    none: 'keine',
    yes: 'ja',
    no: 'nein',
    building: 'das Gebäude als Ganzes',
    bothScopes: 'Mit den Regeln für Neubauten und denen für Bestandsgebäude',
  },
  en: {
    outcomes: {
      met: 'met',
      'not-met': 'not met',
      'not-assessable': 'not assessable',
      'not-applicable': 'not applicable',
    },
    verdicts: {
      independent: 'usable without help',
      'with-help': 'usable with help',
      not: 'not usable for everyone',
      'not-assessable': 'not assessable',
      absent: 'not there',
    },
    links: {
      street: 'street',
      parking: 'parking',
      path: 'path',
      entrance: 'entrance',
      reception: 'reception',
      lift: 'lift',
      toilet: 'toilet',
    },
    version: 'version',
    clause: 'clause',
    wayIn: 'Best entrance',
    chain: 'From the street to the toilet',
    weakest: 'Weakest link',
    noWeakest: 'none, as far as is known',
    decidedBy: 'because of',
    notKnown: 'not known',
    unclear: 'the value is only a bound, or contradicts another',
    nothingKnown: 'Nothing is known of',
    toConfirm: 'rule to be confirmed',
    derived: 'worked out from height difference and length',
    present: 'present',
    none: 'none',
    yes: 'yes',
    no: 'no',
    building: 'the building as a whole',
    bothScopes: 'With the rules for new and those for existing buildings',
  },
}
