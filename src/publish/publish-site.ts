import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { thingAssets } from '../views/assets.js'
import { pageLanguages } from '../views/page-context.js'
import { stampsIn } from '../dumps/dump-set.js'
import { fileOf } from './file-of.js'
import { publishFeed } from './publish-feed.js'
import { documentSuffixes, type PublishedRecord } from './record-addresses.js'
import { addressesIn, withRelativeLinks } from './relative-links.js'
import type { SiteFolder } from './site-folder.js'
import type { SiteAnswer, SiteReader } from './site-reader.js'

/** What is published, and where to. */
export interface Publishing {
  site: SiteReader
  folder: SiteFolder
  /** Base IRI of the service. */
  base: string
  /** Changes whenever the program or its vocabulary does. */
  edition: string
  records: () => AsyncIterable<PublishedRecord>
  /** Folder of the kept sets of files. */
  dumps: string
  /** Whether the pages about our words are a part of the site; links lead to the service when not. */
  words: boolean
  report?: (files: number) => void
}

/** What stands in `published.json`: how far a later run can trust what it finds. */
interface Manifest {
  edition: string
  /** Files of the pages that lead from one to the other, but for those about our words. */
  pages: string[]
  /** Addresses of the finished pages of the feed. */
  feed: string[]
  /** Sequence number of the newest change of each record, by its path. */
  records: Record<string, number>
}

const manifestFile = 'published.json'

/** Where the way through the pages begins; all others are found from there. */
const start = ['/', ...pageLanguages.map(language => `/${language}/`)]
/** Pages of records have files of their own, and nobody walks through those pages. */
const assets = ['icon.svg', ...thingAssets].map(name => `/assets/${name}`)
const entries = [...start, ...assets, '/context.jsonld', '/robots.txt']

/** Addresses that need a service that thinks, or that are published by themselves. */
const dynamic =
  /^\/(?:(?:nl|fr|de|en)\/)?(?:sparql|query|queries|fragments|audit|overview|kpi|baseline|work|visit|needs|report|confirm|search\.(?:csv|geojson)|verdicts|entrances|tiles|paths|crosswalk|health|ready|metrics|feed|timemap|version|dumps\/latest)(?:[-/?.]|$)/
/** What follows from the program and its vocabulary alone. */
const aboutWords = /^\/(?:(?:nl|fr|de|en)\/)?(?:ns|code|shapes|regulation|profile|fn)(?:[/.]|$)/
/** What is published by itself, and leads to nothing. */
const apart = /^\/(?:(?:doc|id|badge|qr|(?:nl|fr|de|en)(?:\/(?:easy|follow))?)\/building\/|dumps\/\d)/

/**
 * Writes the public site as files, so that any web server carries it. What has not changed since the last run stays as it
 * is; files of what is no longer there are removed.
 */
export async function publishSite(publishing: Publishing): Promise<void> {
  const before = readManifest(publishing.folder)
  const same = before?.edition === publishing.edition
  const records = await publishRecords(publishing, same ? before.records : {})
  for (const path of Object.keys(before?.records ?? {})) if (!(path in records)) await removeRecord(publishing, path)
  const pages = await publishPages(publishing, same)
  for (const file of before?.pages ?? []) if (!pages.includes(file)) await publishing.folder.remove(file)
  const feed = await publishFeed({ ...publishing, finished: same ? before.feed : [] })
  await publishWellKnown(publishing)
  await publishDumps(publishing)
  await publishing.folder.write('_redirects', Buffer.from('/id/* /doc/:splat 303\n'))
  const manifest: Manifest = { edition: publishing.edition, pages, feed, records }
  await publishing.folder.write(manifestFile, Buffer.from(`${JSON.stringify(manifest, undefined, 1)}\n`))
}

/** The description of the data set, where clients look for it. */
async function publishWellKnown({ site, folder }: Publishing): Promise<void> {
  const { body } = await site.read('/.well-known/void', 'text/turtle')
  for (const file of ['.well-known/void', '.well-known/void.ttl']) await folder.write(file, body)
}

/** The kept sets of files, each of which never changes. */
async function publishDumps({ folder, dumps }: Publishing): Promise<void> {
  const kept = new Set<string>()
  for (const stamp of stampsIn(dumps))
    for (const name of await readdir(join(dumps, stamp))) {
      const file = join('dumps', stamp, name)
      kept.add(file)
      if (!folder.has(file)) await folder.copy(join(dumps, stamp, name), file)
    }
  for (const name of folder.foldersIn('dumps')) await folder.prune(join('dumps', name), kept)
}

function readManifest(folder: SiteFolder): Manifest | undefined {
  const text = folder.read(manifestFile)
  return text === undefined ? undefined : (JSON.parse(text) as Manifest)
}

/** The documents and pages of each record that has changed. */
async function publishRecords(publishing: Publishing, before: Manifest['records']): Promise<Manifest['records']> {
  const records: Manifest['records'] = {}
  for await (const { path, sequence, addresses } of publishing.records()) {
    records[path] = sequence
    if (before[path] === sequence) continue
    const kept = new Set<string>()
    for (const address of await addresses()) kept.add(await publishAddress(publishing, address))
    for (const folder of foldersOf(path)) await publishing.folder.prune(folder, kept)
    publishing.report?.(publishing.folder.counts.written)
  }
  return records
}

async function removeRecord({ folder }: Publishing, path: string): Promise<void> {
  for (const below of foldersOf(path)) {
    await folder.prune(below, new Set())
    for (const suffix of [...documentSuffixes, 'svg', 'atom']) await folder.remove(`${below}.${suffix}`)
  }
}

const roots = [
  'doc',
  'badge',
  'qr',
  ...pageLanguages.flatMap(language => [language, `${language}/easy`, `${language}/follow`]),
]
const foldersOf = (path: string): string[] => roots.map(root => `${root}/${path}`)

/**
 * All pages that lead from one to the other, with the files that they link to; gives the files that data can change.
 * @param same whether those about our words are there, as an earlier run left them
 */
async function publishPages(publishing: Publishing, same: boolean): Promise<string[]> {
  const seen = new Set(entries)
  const files: string[] = []
  // A set that grows while it is walked: what a page links to comes after it.
  for (const address of seen) {
    const { site, base } = publishing
    if (same && aboutWords.test(address)) continue
    const { body, mediaType } = await site.read(address, acceptOf(address))
    const file = await writeAnswer(publishing, address, { body, mediaType })
    if (!aboutWords.test(address)) files.push(file)
    if (mediaType !== 'text/html') continue
    for (const linked of addressesIn(body.toString(), { address, base }))
      if (isPublished(publishing, linked) && !apart.test(linked)) seen.add(linked)
    publishing.report?.(publishing.folder.counts.written)
  }
  return files
}

async function publishAddress(publishing: Publishing, address: string): Promise<string> {
  return writeAnswer(publishing, address, await publishing.site.read(address, acceptOf(address)))
}

async function writeAnswer(publishing: Publishing, address: string, { body, mediaType }: SiteAnswer): Promise<string> {
  const { folder, base } = publishing
  const page = { address, base, isPublished: (linked: string) => isPublished(publishing, linked) }
  const text = mediaType === 'text/html' ? withRelativeLinks(body.toString(), page) : undefined
  const file = fileOf(address)
  await folder.write(file, text === undefined ? body : Buffer.from(text))
  return file
}

const acceptOf = (address: string): string => (/\.[a-z0-9]+$/.test(address) ? '*/*' : 'text/html')

function isPublished({ words }: Publishing, address: string): boolean {
  return !dynamic.test(address) && (words || !aboutWords.test(address))
}
