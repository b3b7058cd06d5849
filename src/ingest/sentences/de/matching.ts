import type { matching as english } from '../en/matching.js'
import type { Translation } from '../sentence.js'

/** About which building a row is, and what is known of it already. */
export const matching: Translation<typeof english> = {
  'to-be-chosen': {
    message: 'Das Gebäude ist vielleicht schon bekannt: {candidate}. Die Zeile ist nicht importiert.',
    cure: 'Mit --decisions DATEI importieren, in dieser Datei antworten und damit noch einmal importieren.',
  },
  'identifier-moved': {
    message:
      '{record} hat jetzt eine andere Adresse als vorher. Die Zeile ist nicht importiert, da die Kennung für ein anderes Gebäude stehen kann.',
    cure: 'Mit --decisions DATEI importieren, in dieser Datei antworten und damit noch einmal importieren.',
  },
  'left-out-by-decision': {
    message: '{record} ist ausgelassen, wie entschieden.',
    cure: 'Nichts zu tun, außer es soll doch importiert werden: dann seine Zeile in der Datei der Entscheidungen löschen.',
  },
  'duplicate-building': {
    message: 'Die Zeile scheint dasselbe Gebäude zu beschreiben wie Zeile {row}: {record}.',
    cure: 'Eine der Zeilen löschen oder beiden dieselbe Kennung geben; sind es zwei Gebäude, beide stehen lassen.',
  },
  'newer-than-stored': {
    message:
      '{property} war {stored}; {value}, später beobachtet, tritt an die Stelle. Die ältere Beobachtung bleibt erhalten.',
    cure: 'Nichts zu tun, außer der ältere Wert war besser.',
  },
  'older-than-stored': {
    message:
      '{property} bleibt {stored}: von {value} ist nicht bekannt, dass es später beobachtet wurde. Der Wert bleibt als Beobachtung erhalten.',
    cure: 'Nachsehen, welcher von beiden stimmt; der Erhebung in der Zuordnung ihr Datum geben oder neu messen.',
  },
  'stored-stands': {
    message: '{property} ist schon {stored}, aus einer anderen Quelle; {value} ist ausgelassen.',
    cure: 'Nachsehen, welcher von beiden stimmt, und ihn an seiner Quelle berichtigen.',
  },
  'missing-record': {
    message: '{record} kam mit einer früheren Datei dieser Erhebung und steht nicht in dieser. Der Datensatz bleibt.',
    cure: 'Gibt es das Gebäude nicht mehr, mit --withdraw-missing importieren; seine Geschichte bleibt.',
  },
  'missing-withdrawn': {
    message:
      '{record} kam mit einer früheren Datei dieser Erhebung und steht nicht in dieser. Der Datensatz ist zurückgezogen.',
    cure: 'Nichts zu tun; drempel undo holt ihn zurück.',
  },
  'missing-shared': {
    message:
      '{record} steht nicht mehr in dieser Datei, aber andere beschreiben das Gebäude auch. Der Datensatz bleibt.',
    cure: 'Nichts zu tun, außer es gibt das Gebäude nicht mehr: dann von Hand zurückziehen.',
  },
}
