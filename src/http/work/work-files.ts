import type { Regulation } from '../../answers/audit/regulation.js'
import type { BuildingWork, WorkItem, WorkResult } from '../../answers/work/work-list.js'
import { csvLine } from '../../dumps/csv.js'
import { escapeXml } from '../../sparql/results/sparql-xml.js'
import { capitalise } from '../../rdf/letter-case.js'
import { labelOf } from '../../views/label.js'
import { listDefinitions } from '../../answers/work/list-definitions.js'
import type { PageContext } from '../../views/page-context.js'
import { workStrings } from '../../views/strings/work.js'
import { pathName, sayItem } from '../../views/work/item-text.js'

/** Names of the columns, in their order. */
const columns = [
  ...['list', 'building', 'name', 'municipality', 'thing', 'place', 'property', 'what', 'because', 'since'],
  ...['people', 'stations'],
]

/** Entries of a feed at most: the buildings that were changed last. */
const mostEntries = 500

interface Line {
  work: BuildingWork
  item: WorkItem
}

function linesOf({ buildings }: WorkResult): Line[] {
  return buildings.flatMap(work => work.items.map(item => ({ work, item })))
}

/** A work list as a table: a row for each item, in the order of the page. */
export function toWorkCsv(context: PageContext, result: WorkResult, regulation: Regulation | undefined): string {
  const rows = linesOf(result).map(({ work, item }) => {
    const { building, people, stations } = work
    return [
      ...[item.list, building.iri, building.names[0]?.value ?? '', building.municipality, item.thing],
      ...[pathName(context, item.thing), item.property ?? '', sayItem(context, item, regulation), item.because ?? ''],
      ...[item.since ?? '', String(people), String(stations)],
    ]
  })
  return [columns, ...rows].map(csvLine).join('')
}

/** What a feed of a work list says besides its items. */
export interface WorkFeed {
  /** Address of the feed, and of the page that it is of. */
  self: string
  page: string
  author: string
  /** When the record of a building was last changed, ISO 8601. */
  changed: (building: string) => string
}

/** A work list as an Atom feed (RFC 4287): an entry for each item, those of the records changed last first. */
export function toWorkAtom(
  context: PageContext,
  { result, regulation, feed }: { result: WorkResult; regulation: Regulation | undefined; feed: WorkFeed },
): string {
  const timed = linesOf(result).map(line => ({ ...line, updated: feed.changed(line.work.building.iri) }))
  const newest = timed.sort((one, other) => (one.updated < other.updated ? 1 : one.updated > other.updated ? -1 : 0))
  const updated = newest[0]?.updated ?? new Date(0).toISOString()
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${context.language}">`,
    `<id>${escapeXml(feed.self)}</id>`,
    `<title>${escapeXml(workStrings[context.language].title)}</title>`,
    `<updated>${updated}</updated>`,
    `<author><name>${escapeXml(feed.author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(feed.self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(feed.page)}"/>`,
    ...newest.slice(0, mostEntries).flatMap(line => toEntry(context, line, regulation)),
    '</feed>\n',
  ].join('\n')
}

function toEntry(context: PageContext, line: Line & { updated: string }, regulation: Regulation | undefined): string[] {
  const { work, item, updated } = line
  const { names, iri } = work.building
  const place = [names[0]?.value ?? iri, pathName(context, item.thing)].filter(Boolean).join(' › ')
  const definition = listDefinitions(context.vocabulary).find(({ name }) => name === item.list)
  const list = definition ? capitalise(labelOf(context, definition.iri).value) : item.list
  const about = new URLSearchParams({ list: item.list, ...(item.because ? { because: item.because } : {}) })
  if (item.property !== undefined) about.set('property', item.property)
  return [
    '<entry>',
    `<id>${escapeXml(`${item.thing}?${String(about)}`)}</id>`,
    `<title>${escapeXml(withoutControls(`${list}: ${place}`))}</title>`,
    `<updated>${updated}</updated>`,
    `<link rel="alternate" href="${escapeXml(item.thing)}"/>`,
    `<category term="${item.list}"/>`,
    `<summary>${escapeXml(withoutControls(sayItem(context, item, regulation)))}</summary>`,
    '</entry>',
  ]
}

/** A name with a sign that XML cannot hold must not take the other entries away. */
function withoutControls(text: string): string {
  return text.replace(/[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu, '\ufffd')
}
