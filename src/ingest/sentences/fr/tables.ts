import type { tables as english } from '../en/tables.js'
import type { Translation } from '../sentence.js'

/** About how a table stands in its file. */
export const tables: Translation<typeof english> = {
  'other-than-named': {
    message: 'Le nom du fichier se termine par {ending}, mais c’est du {kind} ; il a été lu comme tel.',
    cure: 'Rien à faire, si les valeurs semblent justes.',
  },
  'macros-ignored': {
    message: 'Le classeur contient des macros ; elles n’ont été ni lues ni exécutées.',
    cure: 'Rien à faire.',
  },
  'other-workbooks': {
    message:
      'Le classeur prend des valeurs dans d’autres classeurs ; celles qui y ont été enregistrées ont été lues, et peuvent être périmées.',
    cure: 'Mettez à jour les liaisons dans le tableur, puis enregistrez.',
  },
  'header-elsewhere': {
    message: 'L’en-tête n’est pas là où la correspondance le dit ; il a été trouvé à {place}.',
    cure: 'Rien à faire, ou donnez « skipRows » dans le dialecte de la correspondance.',
  },
  'repeated-header': {
    message: 'La ligne répète l’en-tête et a été passée.',
    cure: 'Rien à faire.',
  },
  'rows-skipped': {
    message: 'Des lignes ont été passées, comme la correspondance le demande ({count}).',
    cure: 'Rien à faire, sauf si elles contiennent des données : corrigez alors « skipWhere » ou « commentPrefix » dans le dialecte de la correspondance.',
  },
  'looks-like-total': {
    message: 'La ligne ressemble à un total (« {text} ») et n’a pas été importée.',
    cure: 'Rien à faire ; si c’est un bâtiment, mettez « readAllRows » dans le dialecte de la correspondance.',
  },
  'looks-like-title': {
    message:
      'Une seule cellule de la ligne est remplie : elle ressemble à un titre ou à une remarque (« {text} ») et n’a pas été importée.',
    cure: 'Rien à faire ; si c’est un bâtiment, mettez « readAllRows » dans le dialecte de la correspondance ; si c’est le titre des lignes suivantes, donnez une « sectionColumn ».',
  },
  'coloured-cells': {
    message: 'Des cellules isolées sont colorées ({count}) ; le sens d’une couleur n’est pas importé.',
    cure: 'Si les couleurs ont un sens, écrivez-le dans une colonne à part.',
  },
  'commented-cells': {
    message:
      'Des cellules ont des commentaires ({count}) ; ils ne sont lus que là où la correspondance dit « part: note ».',
    cure: 'Voyez s’ils disent quelque chose qui devrait être importé.',
  },
  'hidden-columns': {
    message: 'Des colonnes remplies sont masquées ({columns}) ; elles ont été lues quand même.',
    cure: 'Supprimez ce qui ne doit pas être importé.',
  },
  'form-controls': {
    message:
      'Le classeur contient des cases à cocher ou d’autres contrôles qui ne sont pas des cellules ; ce qu’ils disent n’est pas importé.',
    cure: 'Liez chaque contrôle à une cellule, ou écrivez ce qu’il dit dans une colonne.',
  },
}
