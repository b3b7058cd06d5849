import type { RegulationFigures } from '../../answers/overview/count-regulation.js'
import { marksOf, sharesOf } from '../../answers/overview/count-regulation.js'
import { ruleName, type ListedStanding } from '../../answers/overview/list-buildings.js'
import { standings } from '../../answers/overview/overview-query.js'
import type { Overview } from '../../answers/overview/overviews.js'
import type { Sheet } from '../../dumps/workbook.js'

/** Tables of an overview, by name. */
export const tableNames = ['buildings', 'figures', 'failings', 'profiles'] as const

/** What an overview holds, as tables; shares are from 0 to 1, and empty where there is nothing to share. */
export function toTables(overview: Overview): Record<(typeof tableNames)[number], Sheet> {
  const { figures, profiles } = overview
  return {
    buildings: toBuildings(overview),
    figures: toFigures(figures),
    failings: {
      name: 'failings',
      columns: ['regulation', 'rule', 'clause', 'title', 'confirmed', 'buildings', 'through', 'through_if_others_hold'],
      rows: figures.failings.map(({ rule, buildings, through, throughIfOthersHold }) => [
        figures.regulation.name,
        rule.iri.value,
        rule.clause,
        (rule.labels.find(({ language }) => language === 'en') ?? rule.labels[0])?.value,
        String(rule.confirmed),
        ...[buildings, through, throughIfOthersHold],
      ]),
    },
    profiles: {
      name: 'profiles',
      columns: ['profile', 'fits', 'does_not_fit', 'unknown'],
      rows: profiles.map(({ profile, verdicts: { fits, doesNotFit, unknown } }) => [
        profile,
        fits,
        doesNotFit,
        unknown,
      ]),
    },
  }
}

function toFigures({ regulation, buildings, marks, ...figures }: RegulationFigures): Sheet {
  const counts: (readonly [string, number | undefined])[] = [
    ['buildings', buildings],
    ...standings.map(standing => [`buildings_${standing}`, figures.standings[standing]] as const),
    ['rules_met', marks.m],
    ['rules_not_met', marks.f],
    ['rules_not_assessable', marks['?']],
    ['rules_not_applicable', marks['-']],
    ['share_met', rounded(figures.shareMet)],
    ['share_assessed', rounded(figures.shareAssessed)],
    ['rules_to_be_confirmed', regulation.rules.filter(({ confirmed }) => !confirmed).length],
  ]
  return {
    name: 'figures',
    columns: ['regulation', 'version', 'figure', 'value'],
    rows: counts.map(([figure, value]) => [regulation.name, regulation.version, figure, value]),
  }
}

function toBuildings({ listed, figures: { regulation }, profiles }: Overview): Sheet {
  const names = profiles.map(({ profile }) => profile)
  const failed = (item: ListedStanding) => {
    const marks = marksOf(item.building, regulation) ?? ''
    return regulation.rules.filter((_, at) => marks[at] === 'f').map(ruleName)
  }
  return {
    name: 'buildings',
    columns: [
      ...['building', 'name', 'municipality', 'operator', 'lat', 'long', 'regulation', 'standing'],
      ...['rules_met', 'rules_not_met', 'rules_not_assessable', 'rules_not_applicable', 'share_met', 'share_assessed'],
      ...['not_met', ...names],
    ],
    rows: listed.map(item => {
      const { building, marks, standing } = item
      const { shareMet, shareAssessed } = marks ? sharesOf(marks) : {}
      return [
        ...[building.iri, building.names[0]?.value, building.town, building.operators.join('; ')],
        ...[building.place?.lat, building.place?.long, regulation.name, standing],
        ...[marks?.m, marks?.f, marks?.['?'], marks?.['-'], rounded(shareMet), rounded(shareAssessed)],
        failed(item).join(' '),
        ...names.map(name => building.outcomes?.profiles[name]),
      ]
    }),
  }
}

const rounded = (share: number | undefined) => (share === undefined ? undefined : Number(share.toFixed(4)))
