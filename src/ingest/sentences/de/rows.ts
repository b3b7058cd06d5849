import type { rows as english } from '../en/rows.js'
import type { Translation } from '../sentence.js'

export const rows: Translation<typeof english> = {
  'no-match': {
    message: 'Die Zelle ist nicht so geschrieben, wie die Zuordnung es erwartet; ihr war nichts zu entnehmen.',
    cure: 'Wie die anderen Zellen der Spalte schreiben oder „extract“ in der Zuordnung berichtigen.',
  },
  'unused-cell': {
    message: 'Aus dieser Zelle wird keine Aussage.',
    cure: 'Nachsehen, was die Zuordnung mit der Spalte macht.',
  },
  'required-cell': {
    message: 'Diese Zelle darf nicht leer sein.',
    cure: 'Ausfüllen.',
  },
  'nothing-made': {
    message: 'Aus dieser Zeile wurde nichts.',
    cure: 'Nachsehen, ob die Zuordnung aus solchen Zeilen ein Gebäude macht oder einen Teil mit einem Wert.',
  },
  'no-identifier': {
    message:
      'Die Zeile lässt sich keinem Gebäude zuordnen: In „{column}“ steht nichts[ mit Buchstaben oder Ziffern („{text}“)].',
    cure: '„{column}“ mit Buchstaben oder Ziffern ausfüllen, die dieses Gebäude von allen anderen unterscheiden, oder die Zeile löschen.',
  },
  'no-part-name': {
    message: 'Die Zelle gehört zu einem Teil ({part}), der keinen Namen hat, weil „{column}“ leer ist.',
    cure: '„{column}“ ausfüllen.',
  },
  'absent-part': {
    message: 'Die Zeile sagt, dass es diesen Teil ({part}) nicht gibt, aber diese Zelle beschreibt ihn.',
    cure: 'Diese Zelle leeren oder die berichtigen, die Nein sagt.',
  },
  'left-out': {
    message: 'Die Zeile bleibt weg, wie die Zuordnung es verlangt: Ihre Bedingung sagt Nein.',
    cure: 'Nichts zu tun, außer die Zeile soll importiert werden.',
  },
  'repeated-row': {
    message: 'Die Zeile beschreibt dasselbe wie Zeile {rows}, sagt aber in {columns} etwas anderes. Zeile {rows} gilt.',
    cure: 'Nur eine der Zeilen behalten oder ihnen verschiedene Kennungen geben.',
  },
  'no-such-building': {
    message: 'Die Zeile gehört zu einem Gebäude, das keine Zeile der Datei beschreibt: {record}.',
    cure: 'Das Gebäude hinzufügen oder seinen Namen hier so schreiben wie dort.',
  },
  'refused-value': {
    message: '{rule} Der Wert bleibt weg.',
    cure: '[Es sieht nach {unit} aus; das wären {number}. ]Die Zelle oder ihre Einheit berichtigen und die Datei erneut importieren.',
  },
  'refused-record': {
    message: '{record} wird nicht importiert: {rule} ({thing})',
    cure: 'Die Zeilen dieses Gebäudes oder die Zuordnung berichtigen und die Datei erneut importieren.',
  },
  'unknown-thing': {
    message: '„{text}“ ist nicht in den Daten und kein Teil, den ein Wert schaffen kann.',
    cure: 'Den Namen aus der Arbeitsmappe übernehmen; der erste Teil seiner Art endet auf /1.',
  },
  'unknown-property': {
    message: '„{text}“ ist keine Eigenschaft des Vokabulars.',
    cure: 'Den Namen aus der Arbeitsmappe übernehmen.',
  },
  'nothing-to-lack': {
    message: 'Von einem Maß lässt sich nicht sagen, dass es nicht da ist.',
    cure: 'Das Maß aufschreiben oder ankreuzen, dass es nicht zutrifft.',
  },
}
