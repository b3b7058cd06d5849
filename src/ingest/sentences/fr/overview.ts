import type { overview as english } from '../en/overview.js'
import type { Translation } from '../sentence.js'

export const overview: Translation<typeof english> = {
  'constant-column': {
    message:
      'Les {count} cellules remplies de « {column} » disent toutes « {text} » : peut-être une recopie vers le bas.',
    cure: 'Vérifiez que chaque bâtiment a vraiment été examiné ; sinon, videz les cellules ou retirez la colonne de la correspondance.',
  },
  'default-suspect': {
    message:
      '{count} cellules de « {column} » disent « {text} » là où il n’y a rien à dire, et presque aucune ne dit autre chose : cela semble une valeur par défaut, mise par un formulaire ou par quelqu’un.',
    cure: 'Ne vous fiez pas non plus à cette valeur dans les autres lignes : demandez comment la colonne a été remplie, ou retirez-la de la correspondance.',
  },
  'empty-column': {
    message: 'La correspondance lit « {column} », mais aucune de ses {count} cellules ne contient quelque chose.',
    cure: 'Rien à faire, sauf si les valeurs se trouvent dans une autre colonne.',
  },
  'blank-rows': {
    message: '{count} lignes ne contiennent rien.',
    cure: 'Rien à faire.',
  },
  'identical-rows': {
    message: '{count} lignes disent dans chaque cellule ce que dit une ligne précédente : {rows}.',
    cure: 'Supprimez les lignes copiées par erreur.',
  },
  'shared-identifier': {
    message:
      '{count} identifiants figurent dans plus d’une ligne, {example} dans {times} ; les lignes de même identifiant sont un seul bâtiment.',
    cure: 'Rien à faire s’il y a une ligne par entrée ; sinon, donnez à chaque bâtiment son identifiant.',
  },
  'shifted-row': {
    message:
      'Les cellules de cette ligne semblent décalées à partir de « {column} » : ce qui convient là se trouve sous « {neighbour} ».',
    cure: 'Remettez les cellules sous leurs propres en-têtes.',
  },
  'unit-changes': {
    message:
      'À partir de la ligne {row}, « {column} » semble écrit dans une autre unité : environ {before} {unit} avant, {after} {unit} après.',
    cure: 'Écrivez toute la colonne dans une seule unité, ou l’unité dans chaque cellule.',
  },
  'unit-suspect': {
    message:
      '{count} des {total} valeurs de « {column} » sont hors de {low} à {high} {unit}, comme {example} {unit} ; en {other}, elles conviendraient.',
    cure: 'Si la colonne est écrite en {other}, indiquez « unit: {other} » pour elle dans la correspondance.',
  },
  'future-dates': {
    message: '{count} dates de « {column} » sont encore à venir, la première à la ligne {row} : {example}.',
    cure: 'Corrigez l’année, sauf si ces dates doivent être dans l’avenir.',
  },
}
