import type { tables as english } from '../en/tables.js'
import type { Translation } from '../sentence.js'

/** About how a table stands in its file. */
export const tables: Translation<typeof english> = {
  'other-than-named': {
    message: 'Der Name der Datei endet auf {ending}, aber sie ist {kind}; so wurde sie gelesen.',
    cure: 'Nichts zu tun, wenn die Werte richtig aussehen.',
  },
  'macros-ignored': {
    message: 'Die Arbeitsmappe enthält Makros; sie wurden weder gelesen noch ausgeführt.',
    cure: 'Nichts zu tun.',
  },
  'other-workbooks': {
    message:
      'Die Arbeitsmappe holt Werte aus anderen Arbeitsmappen; gelesen wurde, was beim Speichern bekannt war, und das kann veraltet sein.',
    cure: 'Die Verknüpfungen im Tabellenprogramm aktualisieren und speichern.',
  },
  'header-elsewhere': {
    message: 'Die Kopfzeile steht nicht, wo die Zuordnung sagt; sie wurde bei {place} gefunden.',
    cure: 'Nichts zu tun, oder „skipRows“ im Dialekt der Zuordnung angeben.',
  },
  'repeated-header': {
    message: 'Die Zeile wiederholt die Kopfzeile und wurde übergangen.',
    cure: 'Nichts zu tun.',
  },
  'rows-skipped': {
    message: 'Zeilen wurden übergangen, wie die Zuordnung es verlangt ({count}).',
    cure: 'Nichts zu tun, es sei denn, sie enthalten Daten: dann „skipWhere“ oder „commentPrefix“ im Dialekt der Zuordnung berichtigen.',
  },
  'looks-like-total': {
    message: 'Die Zeile sieht wie eine Summe aus („{text}“) und wurde nicht importiert.',
    cure: 'Nichts zu tun; ist es ein Gebäude, „readAllRows“ im Dialekt der Zuordnung setzen.',
  },
  'looks-like-title': {
    message:
      'Nur eine Zelle der Zeile ist gefüllt: Sie sieht wie ein Titel oder eine Bemerkung aus („{text}“) und wurde nicht importiert.',
    cure: 'Nichts zu tun; ist es ein Gebäude, „readAllRows“ im Dialekt der Zuordnung setzen; ist es der Titel der Zeilen darunter, eine „sectionColumn“ angeben.',
  },
  'coloured-cells': {
    message: 'Einzelne Zellen sind gefärbt ({count}); was eine Farbe bedeutet, wird nicht importiert.',
    cure: 'Wenn die Farben etwas bedeuten, das in eine eigene Spalte schreiben.',
  },
  'commented-cells': {
    message: 'Zellen haben Kommentare ({count}); sie werden nur gelesen, wo die Zuordnung „part: note“ sagt.',
    cure: 'Nachsehen, ob sie etwas sagen, das importiert werden soll.',
  },
  'hidden-columns': {
    message: 'Spalten mit Inhalt sind ausgeblendet ({columns}); sie wurden trotzdem gelesen.',
    cure: 'Löschen, was nicht importiert werden soll.',
  },
  'form-controls': {
    message:
      'Die Arbeitsmappe enthält Kontrollkästchen oder andere Steuerelemente, die keine Zellen sind; was sie sagen, wird nicht importiert.',
    cure: 'Jedes Element mit einer Zelle verknüpfen oder seinen Wert in eine Spalte schreiben.',
  },
}
