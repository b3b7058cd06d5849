import { escapeXml } from '../../sparql/results/sparql-xml.js'

/** A change of a building as people read it. */
export interface FeedEntry {
  /** Address of the version that it made. */
  address: string
  /** ISO 8601, UTC. */
  time: string
  title: string
  sentences: readonly string[]
}

/** What a feed says of itself. */
export interface FeedHead {
  address: string
  /** Address of the page that it is about. */
  page: string
  language: string
  title: string
  author: string
  licence: string | undefined
}

/** Changes as an Atom feed (RFC 4287), those that are given first at the top. */
export function toFeed(entries: readonly FeedEntry[], head: FeedHead): string {
  const { address, page, language, title, author, licence } = head
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<id>${text(address)}</id>`,
    `<title>${text(title)}</title>`,
    `<updated>${entries[0]?.time ?? ''}</updated>`,
    `<author><name>${text(author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${text(address)}"/>`,
    `<link rel="alternate" type="text/html" href="${text(page)}"/>`,
    ...(licence === undefined ? [] : [`<link rel="license" href="${text(licence)}"/>`]),
    ...entries.flatMap(toEntry),
    '</feed>\n',
  ].join('\n')
}

function toEntry({ address, time, title, sentences }: FeedEntry): string[] {
  return [
    '<entry>',
    `<id>${text(address)}</id>`,
    `<title>${text(title)}</title>`,
    `<updated>${time}</updated>`,
    `<link rel="alternate" type="text/html" href="${text(address)}"/>`,
    '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><ul>',
    ...sentences.map(sentence => `<li>${text(sentence)}</li>`),
    '</ul></div></content>',
    '</entry>',
  ]
}

/** A sign that XML cannot hold must not take the rest away. */
function text(words: string): string {
  return escapeXml(words.replace(/[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu, '\ufffd'))
}
