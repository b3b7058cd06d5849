import type { cells as english } from '../en/cells.js'
import type { Translation } from '../sentence.js'

export const cells: Translation<typeof english> = {
  'several-numbers': {
    message: 'Die Zelle enthält mehr als eine Zahl[: „{text}“][, und ein Verhältnis ist keine Zahl in {unit}].',
    cure: 'Eine einzige Zahl schreiben: die kleinste bei einer Breite, die größte bei einer Höhe, oder jede in eine eigene Spalte.',
  },
  'not-a-number': {
    message: '„{text}“ lässt sich nicht als eine Zahl lesen.',
    cure: 'Eine Zahl schreiben, wenn nötig mit Einheit: 92,5 oder 92,5 cm. Für andere Zeichen „decimalChar“ und „groupChar“ der Spalte in der Zuordnung setzen.',
  },
  'not-a-bare-number': {
    message: 'Hinter der Zahl steht etwas, das nicht dazugehört.',
    cure: 'Nur die Zahl schreiben.',
  },
  'ambiguous-number': {
    message: '„{text}“ kann eine ganze Zahl mit Tausendertrennzeichen sein oder eine Zahl mit drei Nachkommastellen.',
    cure: '„decimalChar“ oder „groupChar“ der Spalte in der Zuordnung setzen oder die Zahl ohne Zeichen schreiben.',
  },
  'not-a-count': {
    message: 'Eine Anzahl ist eine ganze Zahl, 0 oder mehr, ohne Einheit.',
    cure: 'Schreiben, wie viele es sind.',
  },
  'date-for-number': {
    message: 'Die Arbeitsmappe enthält diese Zelle als Datum oder Uhrzeit ({text}), nicht als Zahl.',
    cure: 'Die Zelle als Text formatieren und den Wert neu eintippen; Tabellenprogramme machen aus 1/2 und 1:12 Daten und Uhrzeiten.',
  },
  'wrong-unit': {
    message: '„{text}“ ist keine Einheit, die sich in {unit} umrechnen lässt.',
    cure: 'Eine von {fitting} schreiben, oder nur die Zahl.',
  },
  'not-a-date': {
    message: '„{text}“ lässt sich nicht als Datum lesen.',
    cure: 'Tag, Monat und vierstelliges Jahr schreiben (12/05/2024), oder nur 05/2024, oder nur 2024.',
  },
  'serial-date': {
    message: '„{text}“ ist vielleicht ein Datum, das als Zahl angezeigt wird: {date}.',
    cure: 'Die Zelle als Datum formatieren oder „format: serial“ für die Spalte in die Zuordnung setzen.',
  },
  'not-in-format': {
    message: '„{text}“ ist kein Datum, wie sie in dieser Spalte geschrieben werden: {formats}.',
    cure: 'So schreiben oder das „format“ der Spalte in die Zuordnung aufnehmen.',
  },
  'no-such-date': {
    message:
      'Ein solches Datum gibt es zwischen 1900 und 2100 nicht: „{text}“. Der Tag steht vor dem Monat, wenn die Zuordnung nichts anderes sagt.',
    cure: 'So schreiben: 2024-05-12.',
  },
  'not-a-time': {
    message: '„{text}“ lässt sich nicht als Uhrzeit lesen.',
    cure: 'Stunden und Minuten schreiben: 09:30.',
  },
  'unknown-word': {
    message: '„{text}“ ist weder als Ja noch als Nein bekannt.',
    cure: 'Eines davon schreiben oder das Wort unter „words“ in die Zuordnung aufnehmen. Ja: ja, j, x, ✓, oui, yes, sí, 1. Nein: nee, neen, n, non, nein, no, 0. Entfällt: n.v.t., s.o., entfällt, n/a. Unbekannt: ?, /, onbekend, inconnu, unbekannt, unknown, desconocido.',
  },
  'unknown-code': {
    message: '„{word}“[ in „{whole}“] steht nicht in der Codeliste.',
    cure: '[Ist „{nearest}“ gemeint? ]Unter „codes“ der Spalte in die Zuordnung aufnehmen oder eines davon schreiben: {codes}.',
  },
  'not-asked': {
    message: 'Die Zelle sagt etwas, das nur gilt, wenn eine andere Zelle etwas anderes sagen würde.',
    cure: 'Eine der beiden berichtigen oder diese Zelle leeren.',
  },
  'half-position': {
    message: 'Nur die Länge oder die Breite des Ortes ist angegeben.',
    cure: 'Beide angeben oder keine.',
  },
  'position-zero': {
    message: 'Der Ort 0, 0 liegt im Meer vor Afrika; gemeint ist meist „nicht bekannt“.',
    cure: "Beide Zellen leeren oder '0' unter „null“ beider Spalten in die Zuordnung aufnehmen.",
  },
  'swapped-position': {
    message: 'Länge und Breite des Ortes scheinen vertauscht.',
    cure: 'Die beiden Zellen tauschen; in Belgien liegt die Länge bei 2 bis 6, die Breite bei 50 bis 51.',
  },
  'not-a-position': {
    message: 'Das sind keine Grad Länge und Breite; vielleicht sind es Meter, wie bei Lambert 72.',
    cure: 'Vor dem Import in WGS 84 umrechnen.',
  },
  'not-degrees': {
    message: '„{text}“ lässt sich nicht als Dezimalgrad lesen.',
    cure: '3.7174 oder 51.0543 schreiben: Dezimalgrad nach WGS 84, ohne Minuten.',
  },
  'incomplete-text': {
    message: 'Dem Text, von dem diese Zelle ein Teil ist, fehlt ein anderer Teil.',
    cure: 'Die anderen Zellen ausfüllen oder den Text in der Zuordnung mit fn:join zusammensetzen.',
  },
  'wrong-datatype': {
    message: '„{text}“ ist kein Wert vom Typ {datatype}.',
    cure: 'In der Schreibweise des Datentyps angeben oder von einer Funktion der Zuordnung lesen lassen.',
  },
  'not-an-address': {
    message: '„{text}“ ist keine Adresse, die mit http://, https://, mailto: oder tel: beginnt.',
    cure: 'Die ganze Adresse schreiben, zum Beispiel https://www.example.org/page.',
  },
}
