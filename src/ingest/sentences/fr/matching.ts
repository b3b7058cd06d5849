import type { matching as english } from '../en/matching.js'
import type { Translation } from '../sentence.js'

/** About which building a row is, and what is known of it already. */
export const matching: Translation<typeof english> = {
  'to-be-chosen': {
    message: 'Le bâtiment est peut-être déjà connu : {candidate}. La ligne n’est pas importée.',
    cure: 'Importez avec --decisions FICHIER, répondez dans ce fichier, puis importez de nouveau avec lui.',
  },
  'identifier-moved': {
    message:
      '{record} a maintenant une autre adresse qu’avant. La ligne n’est pas importée, car l’identifiant peut désigner un autre bâtiment.',
    cure: 'Importez avec --decisions FICHIER, répondez dans ce fichier, puis importez de nouveau avec lui.',
  },
  'left-out-by-decision': {
    message: '{record} est laissé de côté, comme décidé.',
    cure: 'Rien à faire, sauf s’il doit être importé : supprimez alors sa ligne dans le fichier des décisions.',
  },
  'duplicate-building': {
    message: 'La ligne semble décrire le même bâtiment que la ligne {row} : {record}.',
    cure: 'Supprimez une des lignes, ou donnez aux deux le même identifiant ; si ce sont deux bâtiments, laissez-les.',
  },
  'newer-than-stored': {
    message:
      '{property} était {stored} ; {value}, observé plus tard, prend sa place. L’observation plus ancienne est conservée.',
    cure: 'Rien à faire, sauf si l’ancienne valeur était meilleure.',
  },
  'older-than-stored': {
    message:
      '{property} reste {stored} : rien ne dit que {value} a été observé plus tard. La valeur est conservée comme observation.',
    cure: 'Voyez laquelle est juste ; donnez sa date à l’enquête dans la correspondance, ou mesurez de nouveau.',
  },
  'stored-stands': {
    message: '{property} est déjà {stored}, d’une autre source ; {value} est laissé de côté.',
    cure: 'Voyez laquelle des deux est juste, et corrigez-la à sa source.',
  },
  'missing-record': {
    message: '{record} est venu d’un fichier antérieur de cette enquête et ne figure pas dans celui-ci. Il reste.',
    cure: 'Si le bâtiment n’existe plus, importez avec --withdraw-missing ; son histoire reste.',
  },
  'missing-withdrawn': {
    message: '{record} est venu d’un fichier antérieur de cette enquête et ne figure pas dans celui-ci. Il est retiré.',
    cure: 'Rien à faire ; drempel undo le fait revenir.',
  },
  'missing-shared': {
    message: '{record} ne figure plus dans ce fichier, mais d’autres le décrivent aussi. Il reste.',
    cure: 'Rien à faire, sauf si le bâtiment n’existe plus : retirez-le alors à la main.',
  },
}
