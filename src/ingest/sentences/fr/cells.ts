import type { cells as english } from '../en/cells.js'
import type { Translation } from '../sentence.js'

export const cells: Translation<typeof english> = {
  'several-numbers': {
    message: 'La cellule contient plus d’un nombre[ : « {text} »][, et un rapport n’est pas un nombre de {unit}].',
    cure: 'Écrivez un seul nombre : le plus petit pour une largeur, le plus grand pour une hauteur, ou donnez à chacun sa colonne.',
  },
  'not-a-number': {
    message: '« {text} » ne peut pas être lu comme un nombre.',
    cure: 'Écrivez un nombre, avec son unité si besoin : 92,5 ou 92,5 cm. Pour d’autres signes, indiquez « decimalChar » et « groupChar » pour la colonne dans la correspondance.',
  },
  'not-a-bare-number': {
    message: 'Le nombre est suivi de quelque chose qui n’en fait pas partie.',
    cure: 'Écrivez le nombre seul.',
  },
  'ambiguous-number': {
    message: '« {text} » peut être un entier avec un séparateur de milliers, ou un nombre à trois décimales.',
    cure: 'Indiquez « decimalChar » ou « groupChar » pour la colonne dans la correspondance, ou écrivez le nombre sans signe.',
  },
  'not-a-count': {
    message: 'Un nombre d’objets est un entier, 0 ou plus, sans unité.',
    cure: 'Écrivez combien il y en a.',
  },
  'date-for-number': {
    message: 'Le classeur contient cette cellule comme date ou heure ({text}), non comme nombre.',
    cure: 'Mettez la cellule au format texte et retapez sa valeur ; les tableurs changent 1/2 et 1:12 en dates et heures.',
  },
  'wrong-unit': {
    message: '« {text} » n’est pas une unité que l’on peut convertir en {unit}.',
    cure: 'Écrivez une de celles-ci : {fitting}, ou le nombre seul.',
  },
  'not-a-date': {
    message: '« {text} » ne peut pas être lu comme une date.',
    cure: 'Écrivez le jour, le mois et une année à quatre chiffres (12/05/2024), ou seulement 05/2024, ou seulement 2024.',
  },
  'serial-date': {
    message: '« {text} » est peut-être une date que le tableur montre comme nombre : {date}.',
    cure: 'Mettez la cellule au format date, ou indiquez « format: serial » pour la colonne dans la correspondance.',
  },
  'not-in-format': {
    message: '« {text} » n’est pas une date comme on les écrit dans cette colonne : {formats}.',
    cure: 'Écrivez-la ainsi, ou ajoutez son « format » à la colonne dans la correspondance.',
  },
  'no-such-date': {
    message:
      'Cette date n’existe pas entre 1900 et 2100 : « {text} ». Le jour précède le mois, sauf si la correspondance dit autre chose.',
    cure: 'Écrivez-la ainsi : 2024-05-12.',
  },
  'not-a-time': {
    message: '« {text} » ne peut pas être lu comme une heure.',
    cure: 'Écrivez heures et minutes : 09:30.',
  },
  'unknown-word': {
    message: '« {text} » n’est connu ni comme oui ni comme non.',
    cure: 'Écrivez un de ces mots, ou ajoutez le vôtre sous « words » de la correspondance. Oui : ja, j, x, ✓, oui, yes, sí, 1. Non : nee, neen, n, non, nein, no, 0. Sans objet : n.v.t., s.o., entfällt, n/a. Inconnu : ?, /, onbekend, inconnu, unbekannt, unknown, desconocido.',
  },
  'unknown-code': {
    message: '« {word} »[ dans « {whole} »] ne figure pas dans la liste de codes.',
    cure: '[Vouliez-vous dire « {nearest} » ? ]Ajoutez-le à « codes » de la colonne dans la correspondance, ou écrivez un de ces codes : {codes}.',
  },
  'not-asked': {
    message: 'La cellule dit une chose qui ne vaut que si une autre cellule disait autre chose.',
    cure: 'Corrigez l’une des deux, ou videz cette cellule.',
  },
  'half-position': {
    message: 'Seule la longitude ou la latitude est donnée.',
    cure: 'Donnez les deux, ou aucune.',
  },
  'position-zero': {
    message: 'Le lieu 0, 0 se trouve en mer au large de l’Afrique ; il signifie d’ordinaire « inconnu ».',
    cure: "Videz les deux cellules, ou mettez '0' sous « null » des deux colonnes dans la correspondance.",
  },
  'swapped-position': {
    message: 'Longitude et latitude semblent inversées.',
    cure: 'Échangez les deux cellules ; en Belgique, la longitude va de 2 à 6 environ, la latitude de 50 à 51.',
  },
  'not-a-position': {
    message: 'Ce ne sont pas des degrés de longitude et de latitude ; peut-être des mètres, comme en Lambert 72.',
    cure: 'Convertissez-les en WGS 84 avant l’importation.',
  },
  'not-degrees': {
    message: '« {text} » ne peut pas être lu comme des degrés décimaux.',
    cure: 'Écrivez 3.7174 ou 51.0543 : des degrés décimaux de WGS 84, sans minutes.',
  },
  'incomplete-text': {
    message: 'Au texte dont cette cellule fait partie, il manque une autre partie.',
    cure: 'Remplissez les autres cellules, ou composez le texte avec fn:join dans la correspondance.',
  },
  'wrong-datatype': {
    message: '« {text} » n’est pas du type {datatype}.',
    cure: 'Écrivez-le dans la notation de ce type, ou faites-le lire par une fonction de la correspondance.',
  },
  'not-an-address': {
    message: '« {text} » n’est pas une adresse commençant par http://, https://, mailto: ou tel:.',
    cure: 'Écrivez l’adresse entière, par exemple https://www.example.org/page.',
  },
}
