import type { rows as english } from '../en/rows.js'
import type { Translation } from '../sentence.js'

export const rows: Translation<typeof english> = {
  'no-match': {
    message: 'La cellule n’est pas écrite comme la correspondance l’attend : rien n’a pu en être tiré.',
    cure: 'Écrivez-la comme les autres cellules de la colonne, ou corrigez « extract » dans la correspondance.',
  },
  'unused-cell': {
    message: 'Aucune affirmation n’est tirée de cette cellule.',
    cure: 'Voyez ce que la correspondance fait de la colonne.',
  },
  'required-cell': {
    message: 'Cette cellule ne peut pas être vide.',
    cure: 'Remplissez-la.',
  },
  'nothing-made': {
    message: 'Rien n’a été tiré de cette ligne.',
    cure: 'Voyez si la correspondance fait de telles lignes un bâtiment, ou une partie avec une valeur.',
  },
  'no-identifier': {
    message:
      'La ligne ne peut être attribuée à un bâtiment : « {column} » est vide[ de lettres et de chiffres (« {text} »)].',
    cure: 'Mettez dans « {column} » des lettres ou chiffres qui distinguent ce bâtiment de tous les autres, ou supprimez la ligne.',
  },
  'no-part-name': {
    message: 'La cellule concerne une partie ({part}) qui n’a pas de nom, car « {column} » est vide.',
    cure: 'Remplissez « {column} ».',
  },
  'absent-part': {
    message: 'La ligne dit que cette partie ({part}) n’existe pas, mais cette cellule la décrit.',
    cure: 'Videz cette cellule, ou corrigez celle qui dit non.',
  },
  'left-out': {
    message: 'La ligne est laissée de côté, comme le demande la correspondance : sa condition dit non.',
    cure: 'Rien à faire, sauf si la ligne doit être importée.',
  },
  'repeated-row': {
    message:
      'La ligne décrit la même chose que la ligne {rows}, mais dit autre chose dans {columns}. La ligne {rows} est retenue.',
    cure: 'Gardez une seule des lignes, ou donnez-leur des identifiants différents.',
  },
  'no-such-building': {
    message: 'La ligne concerne un bâtiment qu’aucune ligne du fichier ne décrit : {record}.',
    cure: 'Ajoutez le bâtiment, ou écrivez ici son nom comme il est écrit là.',
  },
  'refused-value': {
    message: '{rule} La valeur est laissée de côté.',
    cure: '[Ce semble être en {unit}, ce qui ferait {number}. ]Corrigez la cellule, ou son unité, et importez à nouveau le fichier.',
  },
  'refused-record': {
    message: '{record} n’est pas importé : {rule} ({thing})',
    cure: 'Corrigez les lignes de ce bâtiment, ou la correspondance, et importez à nouveau le fichier.',
  },
  'unknown-thing': {
    message: '« {text} » n’est pas dans les données, et n’est pas un élément qu’une valeur peut créer.',
    cure: 'Reprenez le nom du classeur ; le premier élément de son type finit par /1.',
  },
  'unknown-property': {
    message: '« {text} » n’est pas une propriété du vocabulaire.',
    cure: 'Reprenez le nom du classeur.',
  },
  'nothing-to-lack': {
    message: 'D’une mesure, on ne peut dire qu’elle n’est pas là.',
    cure: 'Notez la mesure, ou cochez qu’elle ne s’applique pas.',
  },
}
