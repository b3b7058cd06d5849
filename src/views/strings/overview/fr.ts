import type { OverviewStrings } from '../overview.js'
import { createPlural } from '../plural.js'

const plural = createPlural('fr-BE')

/** In French. */
export const frOverview: OverviewStrings = {
  title: 'Vue d’ensemble de l’accessibilité',
  of: town => `L’accessibilité à ${town}`,
  everywhere: 'Toutes les communes',
  text: (buildings, regulation) =>
    `${plural(buildings, { one: '# bâtiment examiné', other: '# bâtiments examinés' })} selon : ${regulation}.`,
  version: version => `Version ${version}.`,
  toConfirm: (rules, all) =>
    `${plural(rules, { one: '# règle', other: '# règles' })} sur ${all} restent à confirmer par une source : ce qui en découle n’est pas un constat juridique.`,
  toConfirmMark: 'à confirmer',
  pending: buildings =>
    `${plural(buildings, { one: '# bâtiment n’est', other: '# bâtiments ne sont' })} pas encore réexaminé(s). Revenez bientôt.`,
  filter: {
    title: 'Choisir les bâtiments et les règles',
    municipality: 'Commune',
    regulation: 'Règles',
    use: 'Fonction',
    operator: 'Gestionnaire',
    standing: 'Situation',
    all: 'Tous',
    button: 'Montrer',
  },
  figures: 'En chiffres',
  buildings: 'Bâtiments',
  sentenceOfBuildings: count => plural(count, { one: '# bâtiment', other: '# bâtiments' }),
  shareMet: 'Règles respectées',
  shareAssessed: 'évaluables',
  nothingAssessed: 'rien d’évaluable',
  rulesCounted: ({ met, notMet, notAssessable }) =>
    `${met} respectées, ${notMet} non respectées, ${notAssessable} non évaluables`,
  standings: {
    failing: 'Une règle non respectée',
    open: 'Pas encore décidable',
    met: 'Tout est respecté',
    none: 'Aucune règle applicable',
    pending: 'Encore à examiner',
  },
  failings: 'Les dix manquements les plus fréquents',
  noFailings: 'Aucun bâtiment ne manque à une règle, pour autant qu’on le sache.',
  rule: 'Règle',
  doNotMeet: 'Bâtiments en défaut',
  through: 'Il suffit de corriger cela',
  throughIf: 'Cela suffit peut-être',
  failingsText:
    '« Il suffit » : le bâtiment respecte alors tout. « Peut-être » : il respecte alors tout ce qui est évaluable, mais pour d’autres règles les mesures manquent.',
  allFailings: 'La requête qui compte tous les manquements',
  profiles: 'À qui cela convient',
  profilesText: 'Ce que chaque profil de besoins fait des bâtiments. Inconnu ne veut pas dire non.',
  profile: 'Profil',
  verdicts: { fits: 'Convient', doesNotFit: 'Ne convient pas', unknown: 'Inconnu' },
  list: 'Les bâtiments',
  picked: count => plural(count, { one: '# bâtiment', other: '# bâtiments, les pires d’abord' }),
  noneListed: 'Aucun bâtiment ne répond à ce choix.',
  showAll: 'Montrer tous les bâtiments de cette vue',
  marks: ({ met, notMet, notAssessable }) =>
    `${notMet} non respectées · ${notAssessable} non évaluables · ${met} respectées`,
  notJudged: 'pas encore examiné',
  report: 'Rapport d’audit',
  mapTitle: 'Sur la carte',
  mapAlternative: count =>
    plural(count, { one: 'Carte avec # bâtiment de cette page', other: 'Carte avec # bâtiments de cette page' }),
  pages: 'Pages de la liste',
  page: (page, pages) => `Page ${page} sur ${pages}`,
  previous: 'Précédente',
  next: 'Suivante',
  asData: 'Cette vue comme données',
  tables: { buildings: 'Bâtiments', figures: 'Chiffres', failings: 'Manquements', profiles: 'Profils' },
  query: 'SPARQL',
  queryOf: figure => `Requête qui compte : ${figure}`,
  kpi: 'Indicateurs',
}
