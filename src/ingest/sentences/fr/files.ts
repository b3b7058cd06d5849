import type { files as english } from '../en/files.js'
import type { Translation } from '../sentence.js'

export const files: Translation<typeof english> = {
  'encoding-assumed': {
    message: 'Le fichier n’est pas en UTF-8 et a été lu comme {encoding}. Mots trouvés : {words}.',
    cure: 'Si ces mots semblent faux, indiquez « encoding » dans le dialecte de la correspondance, ou enregistrez le fichier en UTF-8.',
  },
  'twice-encoded': {
    message:
      'Le fichier contient des textes comme « {sample} » : de l’UTF-8 qu’un programme a pris pour du Windows-1252.',
    cure: 'Exportez à nouveau le fichier en UTF-8 ; d’ici là, ces cellules sont signalées.',
  },
  'unpaired-quote': {
    message: 'Une cellule de cette ligne commence par un guillemet qui ne ferme pas la cellule.',
    cure: 'Fermez le guillemet, ou doublez celui qui se trouve dans une cellule entre guillemets.',
  },
  'too-many-cells': {
    message: 'La ligne a {count} cellules et l’en-tête {width} : ses valeurs peuvent être dans de mauvaises colonnes.',
    cure: 'Mettez entre guillemets les cellules qui contiennent le séparateur.',
  },
  'too-few-cells': {
    message: 'La ligne a {count} cellules et l’en-tête {width} ; celles qui manquent comptent comme vides.',
    cure: 'Voyez si un retour à la ligne dans une cellule a coupé la ligne.',
  },
  'damaged-text': {
    message: 'La cellule contient des caractères illisibles (un octet NUL, ou des octets hors de l’encodage).',
    cure: 'Retapez la cellule et enregistrez le fichier en UTF-8.',
  },
  'error-value': {
    message: 'La cellule affiche l’erreur {error}.',
    cure: 'Corrigez la formule, ou tapez la valeur.',
  },
  'formula-without-value': {
    message: 'La cellule est une formule dont le résultat n’a pas été enregistré.',
    cure: 'Ouvrez le classeur dans le tableur, laissez-le calculer et enregistrez-le.',
  },
  'struck-through': {
    message: 'La cellule contient du texte barré : on ne sait pas ce qui vaut encore.',
    cure: 'Supprimez ce qui ne vaut plus.',
  },
  'hidden-sheet': {
    message: 'La feuille « {sheet} » est masquée ; elle a été importée quand même.',
    cure: 'Supprimez ce qui ne doit pas être importé.',
  },
  'hidden-rows': {
    message: 'La feuille « {sheet} » a des lignes masquées ou filtrées ({count}) ; elles ont été importées quand même.',
    cure: 'Supprimez ce qui ne doit pas être importé.',
  },
  'sheet-not-imported': {
    message: 'La feuille « {sheet} » n’est pas importée.',
    cure: 'Rien à faire, sauf si elle contient des données : donnez-lui alors une source dans la correspondance.',
  },
  'column-not-imported': {
    message: 'La colonne « {column} » n’est pas importée.',
    cure: 'Reprenez-la dans la correspondance, ou mettez-la sous « columns » de la correspondance avec suppressOutput.',
  },
}
