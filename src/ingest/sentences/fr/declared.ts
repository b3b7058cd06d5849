import type { declared as english } from '../en/declared.js'
import type { Translation } from '../sentence.js'

/** See the English sentences. */
export const declared: Translation<typeof english> = {
  'too-many-digits': {
    message:
      'Le nombre a plus de quinze chiffres ; les tableurs arrondissent les autres, ce n’est donc plus ce qui a été saisi.',
    cure: 'Donnez à la colonne le format de nombre Texte, et saisissez de nouveau le nombre.',
  },
  'personal-data': {
    message:
      'La cellule contient des données sur une personne (nom, téléphone, courriel) ; elle n’est donc pas publiée.',
    cure: 'Retirez-les de la cellule ; ou écrivez contact: organisation pour la colonne « {column} » dans la correspondance, si c’est le contact d’une organisation.',
  },
  'date-order-mixed': {
    message:
      'Dans {monthFirst} dates de cette colonne, le mois vient en premier ; {open} autres se lisent de deux façons, et ont été lues avec le jour en premier.',
    cure: 'Donnez un « format » à la colonne dans la correspondance, comme MM/dd/yyyy, et importez à nouveau le fichier.',
  },
  'date-order-open': {
    message:
      'Aucune date de cette colonne ne montre si le jour ou le mois vient en premier ; {open} ont été lues avec le jour en premier, comme {example}.',
    cure: 'Si le mois vient en premier, donnez un « format » à la colonne dans la correspondance : MM/dd/yyyy.',
  },
  'wrong-form': {
    message: '« {text} » n’a pas la forme attendue dans cette colonne.',
    cure: 'Corrigez la cellule, ou « matches » de la colonne dans la correspondance.',
  },
  'not-whole': {
    message: '« {text} » n’est pas un nombre entier.',
    cure: 'N’écrivez que des chiffres, ou retirez « datatype: integer » de la colonne dans la correspondance.',
  },
  'out-of-range': {
    message:
      '« {text} » est hors de ce que la correspondance admet dans cette colonne[ : au moins {minimum}][ : au plus {maximum}].',
    cure: 'Corrigez la cellule, ou « minimum » et « maximum » de la colonne dans la correspondance.',
  },
  mojibake: {
    message: '« {text} » a été lu un jour dans le mauvais encodage ; il semble signifier « {meant} ».',
    cure: 'Écrivez « {meant} » dans la cellule, ou exportez de nouveau le fichier en UTF-8.',
  },
  'wrong-pieces': {
    message: '« {text} » n’a pas {count} parties séparées par « {separator} » ; rien n’en a été repris.',
    cure: 'Écrivez toutes les parties, comme 90 {separator} 120.',
  },
  'default-used': {
    message: 'Les cellules vides de cette colonne sont lues comme « {text} », car la correspondance dit : {reason}',
    cure: 'Rien à faire, sauf si elles veulent dire autre chose.',
  },
  'unit-from-header': {
    message:
      'L’en-tête dit {unit} ; les nombres sans unité de cette colonne sont lus en {unit} et convertis en {other}.',
    cure: 'Rien à faire, sauf si les nombres sont d’une autre unité : donnez alors une « unit » à la colonne dans la correspondance.',
  },
  'unit-differs': {
    message: 'L’en-tête dit {unit}, mais la correspondance lit cette colonne en {other}.',
    cure: 'Corrigez « unit » de la colonne dans la correspondance, ou l’en-tête.',
  },
  'row-check': {
    message: '{says}',
    cure: 'Corrigez les cellules fausses ; d’ici là, aucune n’est importée.',
  },
  'outside-bounds': {
    message: 'Le lieu {place} est hors de la zone du relevé.',
    cure: 'Corrigez les coordonnées, ou « bounds » de la correspondance.',
  },
  'outside-system': {
    message: '« {text} » n’est pas un lieu dans la zone de {system}.',
    cure: 'Voyez dans quel système de coordonnées le fichier est écrit, et nommez-le dans la correspondance.',
  },
  'other-system': {
    message: '« {text} » ne sont pas des degrés ; ce peuvent être des mètres en {systems}.',
    cure: 'Nommez le système dans la correspondance : fn:system = "EPSG:31370".',
  },
  'not-a-pair': {
    message: '« {text} » ne se lit pas comme deux coordonnées.',
    cure: 'Écrivez deux nombres séparés par un point-virgule ou une espace : 51.0543; 3.7174.',
  },
  'which-hemisphere': {
    message: 'La lettre O dans « {text} » est l’est en néerlandais et en allemand, l’ouest en français et en espagnol.',
    cure: 'Écrivez E ou W.',
  },
}
