import type { OverviewStrings } from '../overview.js'
import { createPlural } from '../plural.js'

const plural = createPlural('nl-BE')

/** In Dutch. */
export const nlOverview: OverviewStrings = {
  title: 'Overzicht van de toegankelijkheid',
  of: town => `Toegankelijkheid in ${town}`,
  everywhere: 'Alle gemeenten',
  text: (buildings, regulation) =>
    `${plural(buildings, { one: '# gebouw', other: '# gebouwen' })}, getoetst aan: ${regulation}.`,
  version: version => `Versie ${version}.`,
  toConfirm: (rules, all) =>
    `${plural(rules, { one: '# regel', other: '# regels' })} van ${all} zijn nog te bevestigen door een bron: wat daaruit volgt, is geen vaststelling in rechte.`,
  toConfirmMark: 'te bevestigen',
  pending: buildings =>
    `${plural(buildings, { one: '# gebouw is', other: '# gebouwen zijn' })} nog niet opnieuw getoetst. Kom straks terug.`,
  filter: {
    title: 'Kies gebouwen en regels',
    municipality: 'Gemeente',
    regulation: 'Regels',
    use: 'Functie',
    operator: 'Beheerder',
    standing: 'Stand',
    all: 'Alle',
    button: 'Toon',
  },
  figures: 'In cijfers',
  buildings: 'Gebouwen',
  sentenceOfBuildings: count => plural(count, { one: '# gebouw', other: '# gebouwen' }),
  shareMet: 'Regels gehaald',
  shareAssessed: 'te beoordelen',
  nothingAssessed: 'niets te beoordelen',
  rulesCounted: ({ met, notMet, notAssessable }) =>
    `${met} gehaald, ${notMet} niet gehaald, ${notAssessable} niet te beoordelen`,
  standings: {
    failing: 'Haalt een regel niet',
    open: 'Nog niet uit te maken',
    met: 'Haalt alles',
    none: 'Geen regel van toepassing',
    pending: 'Nog te toetsen',
  },
  failings: 'De tien meest voorkomende gebreken',
  noFailings: 'Geen gebouw haalt een regel niet, voor zover bekend.',
  rule: 'Regel',
  doNotMeet: 'Gebouwen die ze niet halen',
  through: 'Alleen dit herstellen volstaat',
  throughIf: 'Volstaat misschien',
  failingsText:
    '“Volstaat”: het gebouw haalt dan alles. “Volstaat misschien”: het haalt dan alles wat te beoordelen is, maar van andere regels ontbreken de maten.',
  allFailings: 'De query die alle gebreken telt',
  profiles: 'Voor wie past het',
  profilesText: 'Wat elk behoeftenprofiel van de gebouwen maakt. Onbekend is geen nee.',
  profile: 'Profiel',
  verdicts: { fits: 'Past', doesNotFit: 'Past niet', unknown: 'Onbekend' },
  list: 'Gebouwen',
  picked: count => plural(count, { one: '# gebouw, het ergste eerst', other: '# gebouwen, de ergste eerst' }),
  noneListed: 'Geen gebouw voldoet aan deze keuze.',
  showAll: 'Toon alle gebouwen van dit overzicht',
  marks: ({ met, notMet, notAssessable }) =>
    `${notMet} niet gehaald · ${notAssessable} niet te beoordelen · ${met} gehaald`,
  notJudged: 'nog niet getoetst',
  report: 'Auditrapport',
  mapTitle: 'Op de kaart',
  mapAlternative: count =>
    plural(count, { one: 'Kaart met # gebouw van deze bladzijde', other: 'Kaart met # gebouwen van deze bladzijde' }),
  pages: 'Bladzijden van de lijst',
  page: (page, pages) => `Bladzijde ${page} van ${pages}`,
  previous: 'Vorige',
  next: 'Volgende',
  asData: 'Dit overzicht als data',
  tables: { buildings: 'Gebouwen', figures: 'Cijfers', failings: 'Gebreken', profiles: 'Profielen' },
  query: 'SPARQL',
  queryOf: figure => `Query die dit telt: ${figure}`,
  kpi: 'Indicatoren',
}
