import type { declared as english } from '../en/declared.js'
import type { Translation } from '../sentence.js'

/** See the English sentences. */
export const declared: Translation<typeof english> = {
  'too-many-digits': {
    message:
      'Die Zahl hat mehr als fünfzehn Ziffern; Tabellenprogramme runden die übrigen weg, sie ist also nicht mehr, was eingegeben wurde.',
    cure: 'Der Spalte das Zahlenformat Text geben und die Zahl neu eingeben.',
  },
  'personal-data': {
    message: 'Die Zelle enthält Angaben zu einer Person (Name, Telefon, E-Mail) und wird deshalb nicht veröffentlicht.',
    cure: 'Die Angaben aus der Zelle nehmen; oder contact: organisation bei der Spalte „{column}“ in der Zuordnung schreiben, wenn es der Kontakt einer Organisation ist.',
  },
  'date-order-mixed': {
    message:
      'In {monthFirst} Daten dieser Spalte steht der Monat zuerst; {open} andere sind auf zwei Arten zu lesen und wurden mit dem Tag zuerst gelesen.',
    cure: 'Der Spalte in der Zuordnung ein „format“ geben, etwa MM/dd/yyyy, und die Datei erneut importieren.',
  },
  'date-order-open': {
    message:
      'Kein Datum dieser Spalte zeigt, ob der Tag oder der Monat zuerst steht; {open} wurden mit dem Tag zuerst gelesen, etwa {example}.',
    cure: 'Steht der Monat zuerst, der Spalte in der Zuordnung ein „format“ geben: MM/dd/yyyy.',
  },
  'wrong-form': {
    message: '„{text}“ hat nicht die Form, die in dieser Spalte erwartet wird.',
    cure: 'Die Zelle berichtigen oder „matches“ der Spalte in der Zuordnung.',
  },
  'not-whole': {
    message: '„{text}“ ist keine ganze Zahl.',
    cure: 'Nur Ziffern schreiben, oder „datatype: integer“ der Spalte aus der Zuordnung streichen.',
  },
  'out-of-range': {
    message:
      '„{text}“ liegt außerhalb dessen, was die Zuordnung in dieser Spalte zulässt[: mindestens {minimum}][: höchstens {maximum}].',
    cure: 'Die Zelle berichtigen, oder „minimum“ und „maximum“ der Spalte in der Zuordnung.',
  },
  mojibake: {
    message: '„{text}“ wurde einmal in der falschen Zeichenkodierung gelesen; gemeint ist wohl „{meant}“.',
    cure: '„{meant}“ in die Zelle schreiben, oder die Datei noch einmal als UTF-8 speichern.',
  },
  'wrong-pieces': {
    message: '„{text}“ hat nicht {count} Teile mit „{separator}“ dazwischen; es wurde nichts daraus übernommen.',
    cure: 'Alle Teile schreiben, etwa 90 {separator} 120.',
  },
  'default-used': {
    message: 'Leere Zellen dieser Spalte werden als „{text}“ gelesen, denn die Zuordnung sagt: {reason}',
    cure: 'Nichts zu tun, sofern sie nichts anderes bedeuten.',
  },
  'unit-from-header': {
    message:
      'Die Kopfzelle sagt {unit}; Zahlen ohne Einheit in dieser Spalte werden als {unit} gelesen und in {other} umgerechnet.',
    cure: 'Nichts zu tun, sofern die Zahlen keine andere Einheit haben: dann der Spalte in der Zuordnung eine „unit“ geben.',
  },
  'unit-differs': {
    message: 'Die Kopfzelle sagt {unit}, aber die Zuordnung liest diese Spalte als {other}.',
    cure: '„unit“ der Spalte in der Zuordnung berichtigen, oder die Kopfzelle.',
  },
  'row-check': {
    message: '{says}',
    cure: 'Die falschen Zellen berichtigen; bis dahin wird keine davon übernommen.',
  },
  'outside-bounds': {
    message: 'Der Ort {place} liegt außerhalb des Gebiets der Erhebung.',
    cure: 'Die Koordinaten berichtigen, oder „bounds“ der Zuordnung.',
  },
  'outside-system': {
    message: '„{text}“ ist kein Ort im Gebiet von {system}.',
    cure: 'Nachsehen, in welchem Koordinatensystem die Datei geschrieben ist, und es in der Zuordnung nennen.',
  },
  'other-system': {
    message: '„{text}“ sind keine Grad; es können Meter in {systems} sein.',
    cure: 'Das System in der Zuordnung nennen: fn:system = "EPSG:31370".',
  },
  'not-a-pair': {
    message: '„{text}“ ist nicht als zwei Koordinaten zu lesen.',
    cure: 'Zwei Zahlen mit Semikolon oder Leerzeichen dazwischen schreiben: 51.0543; 3.7174.',
  },
  'which-hemisphere': {
    message:
      'Der Buchstabe O in „{text}“ ist Osten im Niederländischen und Deutschen, Westen im Französischen und Spanischen.',
    cure: 'E oder W schreiben.',
  },
}
