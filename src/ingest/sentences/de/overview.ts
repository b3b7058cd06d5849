import type { overview as english } from '../en/overview.js'
import type { Translation } from '../sentence.js'

export const overview: Translation<typeof english> = {
  'constant-column': {
    message: 'Alle {count} ausgefüllten Zellen von „{column}“ sagen „{text}“: vielleicht wurde nach unten ausgefüllt.',
    cure: 'Prüfen, ob das in jedem Gebäude wirklich nachgesehen wurde; sonst die Zellen leeren oder die Spalte aus der Zuordnung nehmen.',
  },
  'default-suspect': {
    message:
      '{count} Zellen von „{column}“ sagen „{text}“, wo es nichts zu sagen gibt, und kaum eine sagt etwas anderes: Es scheint ein Vorgabewert zu sein, den ein Formular oder jemand eingesetzt hat.',
    cure: 'Diesem Wert auch in den anderen Zeilen nicht trauen: nachfragen, wie die Spalte ausgefüllt wurde, oder sie aus der Zuordnung nehmen.',
  },
  'empty-column': {
    message: 'Die Zuordnung liest „{column}“, aber in keiner der {count} Zellen steht etwas.',
    cure: 'Nichts zu tun, außer die Werte stehen in einer anderen Spalte.',
  },
  'blank-rows': {
    message: '{count} Zeilen sind leer.',
    cure: 'Nichts zu tun.',
  },
  'identical-rows': {
    message: '{count} Zeilen sagen in jeder Zelle dasselbe wie eine frühere: {rows}.',
    cure: 'Die versehentlich kopierten Zeilen löschen.',
  },
  'shared-identifier': {
    message:
      '{count} Kennungen stehen in mehr als einer Zeile, {example} in {times}; Zeilen mit derselben Kennung sind ein Gebäude.',
    cure: 'Nichts zu tun, wenn es je Eingang eine Zeile gibt; sonst jedem Gebäude eine eigene Kennung geben.',
  },
  'shifted-row': {
    message: 'Die Zellen dieser Zeile scheinen ab „{column}“ verrutscht: Was dorthin passt, steht unter „{neighbour}“.',
    cure: 'Die Zellen unter ihre eigenen Köpfe zurücksetzen.',
  },
  'unit-changes': {
    message:
      'Ab Zeile {row} scheint „{column}“ in einer anderen Einheit geschrieben: vorher etwa {before} {unit}, danach etwa {after} {unit}.',
    cure: 'Die ganze Spalte in einer Einheit schreiben oder die Einheit in jede Zelle.',
  },
  'unit-suspect': {
    message:
      '{count} von {total} Werten von „{column}“ liegen außerhalb von {low} bis {high} {unit}, etwa {example} {unit}; in {other} würden sie passen.',
    cure: 'Ist die Spalte in {other} geschrieben, „unit: {other}“ für sie in die Zuordnung setzen.',
  },
  'future-dates': {
    message: '{count} Daten in „{column}“ liegen in der Zukunft, das erste in Zeile {row}: {example}.',
    cure: 'Das Jahr berichtigen, außer diese Daten sollen in der Zukunft liegen.',
  },
}
