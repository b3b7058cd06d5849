import type { OverviewStrings } from '../overview.js'
import { createPlural } from '../plural.js'

const plural = createPlural('en-GB')

/** In English. */
export const enOverview: OverviewStrings = {
  title: 'Overview of accessibility',
  of: town => `Accessibility in ${town}`,
  everywhere: 'All municipalities',
  text: (buildings, regulation) =>
    `${plural(buildings, { one: '# building', other: '# buildings' })}, put to: ${regulation}.`,
  version: version => `Version ${version}.`,
  toConfirm: (rules, all) =>
    `${plural(rules, { one: '# rule', other: '# rules' })} of ${all} are still to be confirmed by a source: what follows from them is no finding in law.`,
  toConfirmMark: 'to be confirmed',
  pending: buildings =>
    `${plural(buildings, { one: '# building is', other: '# buildings are' })} still to be judged anew. Come back soon.`,
  filter: {
    title: 'Choose buildings and rules',
    municipality: 'Municipality',
    regulation: 'Rules',
    use: 'Use',
    operator: 'Operator',
    standing: 'Standing',
    all: 'All',
    button: 'Show',
  },
  figures: 'In figures',
  buildings: 'Buildings',
  sentenceOfBuildings: count => plural(count, { one: '# building', other: '# buildings' }),
  shareMet: 'Rules met',
  shareAssessed: 'could be assessed',
  nothingAssessed: 'nothing could be assessed',
  rulesCounted: ({ met, notMet, notAssessable }) => `${met} met, ${notMet} not met, ${notAssessable} not assessable`,
  standings: {
    failing: 'A rule is not met',
    open: 'Not yet decidable',
    met: 'All rules met',
    none: 'No rule applies',
    pending: 'Still to be judged',
  },
  failings: 'The ten commonest failings',
  noFailings: 'No building fails a rule, as far as is known.',
  rule: 'Rule',
  doNotMeet: 'Buildings that do not meet it',
  through: 'Mending this alone is enough',
  throughIf: 'May be enough',
  failingsText:
    '“Enough”: the building then meets all. “May be enough”: it then meets all that could be assessed, but for other rules measures are missing.',
  allFailings: 'The query that counts all failings',
  profiles: 'Whom it fits',
  profilesText: 'What each needs profile makes of the buildings. Unknown does not mean no.',
  profile: 'Profile',
  verdicts: { fits: 'Fits', doesNotFit: 'Does not fit', unknown: 'Unknown' },
  list: 'The buildings',
  picked: count => plural(count, { one: '# building', other: '# buildings, the worst first' }),
  noneListed: 'No building matches this choice.',
  showAll: 'Show all buildings of this overview',
  marks: ({ met, notMet, notAssessable }) => `${notMet} not met · ${notAssessable} not assessable · ${met} met`,
  notJudged: 'not yet judged',
  report: 'Audit report',
  mapTitle: 'On the map',
  mapAlternative: count =>
    plural(count, { one: 'Map with # building of this page', other: 'Map with # buildings of this page' }),
  pages: 'Pages of the list',
  page: (page, pages) => `Page ${page} of ${pages}`,
  previous: 'Previous',
  next: 'Next',
  asData: 'This overview as data',
  tables: { buildings: 'Buildings', figures: 'Figures', failings: 'Failings', profiles: 'Profiles' },
  query: 'SPARQL',
  queryOf: figure => `Query that counts this: ${figure}`,
  kpi: 'Indicators',
}
