import type { OutOfUse } from '../../answers/entrances/current-closures.js'
import type { Iris } from '../../model/iris.js'
import type { Vocabulary } from '../../model/vocabulary.js'
import { namedNode } from '../../rdf/terms.js'
import { escapeXml } from '../../sparql/results/sparql-xml.js'
import type { Texts } from './operation.js'

/** What a feed of the status says besides what is closed. */
export interface AtomFacts {
  iris: Iris
  vocabulary: Vocabulary
  /** Languages of the reader, the preferred one first. */
  languages: readonly string[]
  title: Texts
  author: string
  /** When the record of a building was last changed, ISO 8601. */
  changed: (building: string) => string | undefined
  /** The time of a feed without entries. */
  otherwise: string
}

/** What is out of use as an Atom feed (RFC 4287): an entry for each, with its times in a summary. */
export function toAtom(found: readonly OutOfUse[], facts: AtomFacts): string {
  const { iris, languages, title, author, otherwise } = facts
  const language = languages.find((one): one is keyof Texts => one in title) ?? 'nl'
  const timed = found.map(one => ({ one, updated: facts.changed(one.building.iri) ?? otherwise }))
  const latest =
    timed
      .map(({ updated }) => updated)
      .sort()
      .at(-1) ?? otherwise
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<id>${escapeXml(`${iris.base}status`)}</id>`,
    `<title>${escapeXml(title[language])}</title>`,
    `<updated>${latest}</updated>`,
    `<author><name>${escapeXml(author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(`${iris.base}status.atom`)}"/>`,
    `<link rel="alternate" type="application/geo+json" href="${escapeXml(`${iris.base}status`)}"/>`,
    ...timed.flatMap(({ one, updated }) => toEntry(one, updated, facts)),
    '</feed>\n',
  ].join('\n')
}

function toEntry(one: OutOfUse, updated: string, { vocabulary, languages }: AtomFacts): string[] {
  const { iri, closure, building, types, reason, from, until, since } = one
  const word = (term: string | undefined) =>
    term === undefined ? [] : [vocabulary.label(namedNode(term), languages).value]
  const title = [building.names[0]?.value ?? building.iri, ...word(types[0]), ...word(reason)].join(' · ')
  const times = since ?? (from === undefined && until === undefined ? '' : `${from ?? ''}/${until ?? ''}`)
  return [
    '<entry>',
    `<id>${escapeXml(closure ?? iri)}</id>`,
    `<title>${escapeXml(withoutControls(title))}</title>`,
    `<updated>${updated}</updated>`,
    `<link rel="alternate" href="${escapeXml(iri)}"/>`,
    `<category term="${one.state}"/>`,
    `<summary>${escapeXml(times)}</summary>`,
    '</entry>',
  ]
}

/** A name with a sign that XML cannot hold must not take the other entries away. */
function withoutControls(text: string): string {
  return text.replace(/[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu, '\ufffd')
}
