import type { files as english } from '../en/files.js'
import type { Translation } from '../sentence.js'

export const files: Translation<typeof english> = {
  'encoding-assumed': {
    message: 'Die Datei ist kein UTF-8 und wurde als {encoding} gelesen. Wörter daraus: {words}.',
    cure: 'Sehen die Wörter falsch aus, „encoding“ im Dialekt der Zuordnung setzen oder die Datei als UTF-8 speichern.',
  },
  'twice-encoded': {
    message: 'Die Datei enthält Texte wie „{sample}“: UTF-8, das ein Programm für Windows-1252 hielt.',
    cure: 'Die Datei erneut als UTF-8 exportieren; bis dahin werden diese Zellen gemeldet.',
  },
  'unpaired-quote': {
    message: 'Eine Zelle dieser Zeile beginnt mit einem Anführungszeichen, das die Zelle nicht schließt.',
    cure: 'Das Anführungszeichen schließen, oder ein Zeichen innerhalb einer solchen Zelle doppelt schreiben.',
  },
  'too-many-cells': {
    message: 'Die Zeile hat {count} Zellen, der Kopf {width}; die Werte können also in falschen Spalten stehen.',
    cure: 'Zellen, die das Trennzeichen enthalten, in Anführungszeichen setzen.',
  },
  'too-few-cells': {
    message: 'Die Zeile hat {count} Zellen, der Kopf {width}; die fehlenden gelten als leer.',
    cure: 'Prüfen, ob ein Zeilenumbruch in einer Zelle die Zeile zerschnitten hat.',
  },
  'damaged-text': {
    message: 'Die Zelle enthält unlesbare Zeichen (ein NUL-Byte oder Bytes, die nicht zur Kodierung gehören).',
    cure: 'Die Zelle neu eintippen und die Datei als UTF-8 speichern.',
  },
  'error-value': {
    message: 'Die Zelle zeigt den Fehler {error}.',
    cure: 'Die Formel berichtigen oder den Wert eintippen.',
  },
  'formula-without-value': {
    message: 'Die Zelle ist eine Formel, deren Ergebnis nicht gespeichert wurde.',
    cure: 'Die Arbeitsmappe im Tabellenprogramm öffnen, rechnen lassen und speichern.',
  },
  'struck-through': {
    message: 'Die Zelle enthält durchgestrichenen Text; was noch gilt, ist nicht klar.',
    cure: 'Löschen, was nicht mehr gilt.',
  },
  'hidden-sheet': {
    message: 'Das Blatt „{sheet}“ ist ausgeblendet; es wurde trotzdem importiert.',
    cure: 'Löschen, was nicht importiert werden soll.',
  },
  'hidden-rows': {
    message: 'Das Blatt „{sheet}“ hat ausgeblendete oder gefilterte Zeilen ({count}); sie wurden trotzdem importiert.',
    cure: 'Löschen, was nicht importiert werden soll.',
  },
  'sheet-not-imported': {
    message: 'Das Blatt „{sheet}“ wird nicht importiert.',
    cure: 'Nichts zu tun, außer es enthält Daten: dann in der Zuordnung eine Quelle dafür angeben.',
  },
  'column-not-imported': {
    message: 'Die Spalte „{column}“ wird nicht importiert.',
    cure: 'In die Zuordnung aufnehmen oder dort unter „columns“ mit suppressOutput aufführen.',
  },
}
