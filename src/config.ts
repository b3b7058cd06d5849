import { isIP } from 'node:net'
import { Problem } from './problem.js'

/** Everything that whoever runs the program can set. */
export interface Config {
  port: number
  host: string
  /** Data folder. */
  data: string
  /** Base IRI of records and addresses, ending in a slash; undefined leaves it to the data folder. */
  base: string | undefined
  /** Address of a SPARQL store that the service uses in place of its own; undefined for its own. */
  store: string | undefined
  /** Triples on a page of a fragment. */
  pageSize: number
  /** Memory for answers of fragments that are kept for who asks again, in MiB; 0 keeps none. */
  fragmentMemoryMb: number
  /** Query processes; each holds a copy of the index. */
  queryProcesses: number
  /** Time that a query may take, waiting included, in ms. */
  queryTimeoutMs: number
  /** Heap of a query process, in MiB. */
  queryHeapMb: number
  /** Memory that a query may take beyond that of an idle query process, in MiB; 0 sets no limit. */
  queryMemoryMb: number
  /** Long queries of one client that run at the same time, and its query time in s a minute; 0 sets no limit. */
  clientQueries: number
  clientSeconds: number
  /** Addresses and networks of proxies whose X-Forwarded-For header names the client. */
  trustedProxies: string[]
  /** Rows or triples in one answer. */
  queryRows: number
  /** Size of one answer and of a request's body, in bytes. */
  queryBytes: number
  bodyBytes: number
  /** Who publishes the data: a name, and an IRI when there is one. */
  publisher: string
  publisherIri: string | undefined
  /** Where readers can ask: a mail address, a page, or neither. */
  contactMail: string | undefined
  contactPage: string | undefined
  /**
   * Address of what lies below the points of interactive maps, of another service: raster tiles with {z}, {x} and {y}, or a
   * style; undefined for nothing but our own data. Whom to name for it, and a page about that.
   */
  mapTiles: string | undefined
  mapCredit: string
  mapCreditPage: string | undefined
  /** IRI of the licence of the data. */
  licence: string
  /** Names of the regulations that buildings are put to, and whose outcomes are kept; none for all. */
  regulations: string[]
  /** Hours between two sets of dumps; 0 makes none. */
  dumpHours: number
  /** Sets of dumps that are kept; 0 keeps all. */
  dumpsKept: number
  /** Days within which visitors are told that reports are looked at. */
  reportDays: number
  /** Days that the text of a report is kept after its last state; 0 keeps it. */
  reportsKept: number
  /** Reports, and confirmations, that one client can send in an hour; 0 sets no limit. */
  clientReports: number
}

/** One setting: its flag is `--name`, its environment variable `DREMPEL_NAME`. */
export interface Setting {
  key: keyof Config
  flag: string
  variable: string
  /** Value when nothing is set. */
  fallback: string
  help: string
}

const setting = (key: keyof Config, flag: string, fallback: string, help: string): Setting => ({
  key,
  flag,
  variable: `DREMPEL_${flag.toUpperCase().replace(/-/g, '_')}`,
  fallback,
  help,
})

/** All settings, in the order of `--help` and docs/settings.md. */
export const settings: readonly Setting[] = [
  setting('port', 'port', '8080', 'port to listen on; 0 picks a free one and prints it'),
  setting('host', 'host', 'localhost', 'address to listen on; 0.0.0.0 for all'),
  setting('data', 'data', 'var/data', 'data folder'),
  setting(
    'base',
    'base',
    '',
    'base IRI of records and addresses; the data folder keeps the first one (http://localhost:PORT/ when empty)',
  ),
  setting('store', 'store', '', 'address of a SPARQL store to use in place of our own; see docs/remote-store.md'),
  setting('pageSize', 'page-size', '500', 'triples on a page of a fragment'),
  setting(
    'fragmentMemoryMb',
    'fragment-memory',
    '32',
    'memory for answers of fragments that are kept for who asks again, in MiB; 0 keeps none',
  ),
  setting('queryProcesses', 'query-processes', '2', 'processes that answer SPARQL queries'),
  setting('queryTimeoutMs', 'query-timeout', '10000', 'time that a query may take, in ms'),
  setting('queryHeapMb', 'query-heap', '1024', 'memory of a query process, in MiB'),
  setting(
    'queryMemoryMb',
    'query-memory',
    '1536',
    'memory that a query may take beyond its process, heap or not, in MiB; 0 for no limit; needs /proc',
  ),
  setting('clientQueries', 'client-queries', '2', 'long queries of one client that run at a time; 0 for no limit'),
  setting('clientSeconds', 'client-seconds', '30', 'query time of one client in a minute, in s; 0 for no limit'),
  setting(
    'trustedProxies',
    'trusted-proxies',
    '',
    'addresses or networks of reverse proxies, separated by commas, whose X-Forwarded-For tells clients apart',
  ),
  setting('queryRows', 'query-rows', '100000', 'rows or triples in one answer'),
  setting('queryBytes', 'query-bytes', '33554432', 'size of one answer, in bytes'),
  setting('bodyBytes', 'body-bytes', '262144', 'size of a request, in bytes'),
  setting('publisher', 'publisher', 'Drempel', 'name of who publishes the data, for the catalogue'),
  setting('publisherIri', 'publisher-iri', '', 'IRI of who publishes the data'),
  setting('contactMail', 'contact-mail', '', 'mail address for questions about the data'),
  setting('contactPage', 'contact-page', '', 'address of a page for questions about the data'),
  setting(
    'mapTiles',
    'map-tiles',
    '',
    'address of raster tiles, with {z}, {x} and {y}, or of a MapLibre style, below our points on interactive maps',
  ),
  setting('mapCredit', 'map-credit', '', 'whom to name on maps for --map-tiles; must be given with it'),
  setting('mapCreditPage', 'map-credit-page', '', 'address of a page about the rights to --map-tiles'),
  setting(
    'licence',
    'licence',
    'https://creativecommons.org/publicdomain/zero/1.0/',
    'IRI of the licence of the data, in the catalogue, in files and in headers',
  ),
  setting(
    'regulations',
    'regulations',
    '',
    'names of the regulations that buildings are put to, separated by commas, such as be-vlg-2009; all when empty',
  ),
  setting('dumpHours', 'dump-every', '0', 'hours between two sets of dumps that the service makes; 0 for none'),
  setting('dumpsKept', 'dumps-kept', '7', 'sets of dumps that the service keeps; 0 for all'),
  setting('reportDays', 'report-days', '14', 'days within which visitors are told that reports are looked at'),
  setting(
    'reportsKept',
    'reports-kept',
    '365',
    'days after its last state for which the text of a report is kept; 0 keeps it',
  ),
  setting('clientReports', 'client-reports', '20', 'reports that one client can send in an hour; 0 for no limit'),
]

/** A value for each setting from flags, else environment variables, else what stands above; refuses what cannot be. */
export function readConfig(flags: Record<string, string | undefined>, environment: NodeJS.ProcessEnv): Config {
  const value = ({ key, variable, fallback }: Setting) => flags[key] ?? environment[variable] ?? fallback
  const texts = Object.fromEntries(settings.map(each => [each.key, value(each)])) as Record<keyof Config, string>
  const number = (key: keyof Config, least: number) =>
    toNumber(
      texts[key],
      settings.find(each => each.key === key),
      least,
    )
  return {
    port: number('port', 0),
    ...{ host: texts.host, data: texts.data, publisher: texts.publisher, mapCredit: texts.mapCredit },
    base: texts.base === '' ? undefined : toBase(texts.base),
    store: texts.store === '' ? undefined : texts.store,
    pageSize: number('pageSize', 1),
    fragmentMemoryMb: number('fragmentMemoryMb', 0),
    queryProcesses: number('queryProcesses', 1),
    queryTimeoutMs: number('queryTimeoutMs', 1),
    queryHeapMb: number('queryHeapMb', 64),
    queryMemoryMb: number('queryMemoryMb', 0),
    clientQueries: number('clientQueries', 0),
    clientSeconds: number('clientSeconds', 0),
    trustedProxies: toProxies(texts.trustedProxies),
    queryRows: number('queryRows', 1),
    queryBytes: number('queryBytes', 1),
    bodyBytes: number('bodyBytes', 1024),
    publisherIri: toAddress(texts.publisherIri, 'publisherIri'),
    contactMail: toMail(texts.contactMail),
    contactPage: toAddress(texts.contactPage, 'contactPage'),
    mapTiles: toTiles(texts.mapTiles, texts.mapCredit),
    mapCreditPage: toAddress(texts.mapCreditPage, 'mapCreditPage'),
    licence: toAddress(texts.licence, 'licence') ?? '',
    regulations: toNames(texts.regulations),
    dumpHours: number('dumpHours', 0),
    dumpsKept: number('dumpsKept', 0),
    reportDays: number('reportDays', 1),
    reportsKept: number('reportsKept', 0),
    clientReports: number('clientReports', 0),
  }
}

function toNumber(text: string, from: Setting | undefined, least: number): number {
  const number = Number(text)
  if (/^\d+$/.test(text) && number >= least) return number
  throw new Problem('malformed', `--${from?.flag} (${from?.variable}) is "${text}".`, {
    cure: `Give a whole number, at least ${least}: ${from?.help}.`,
  })
}

/** "one, two" → the same as a list. */
function toNames(text: string): string[] {
  const names = text.split(',').map(name => name.trim())
  return names.filter(name => name !== '')
}

/** "10.0.0.0/8, loopback" → the same as a list. */
function toProxies(text: string): string[] {
  const proxies = toNames(text)
  const wrong = proxies.find(name => !isNetwork(name))
  if (wrong === undefined) return proxies
  throw new Problem('malformed', `--trusted-proxies (DREMPEL_TRUSTED_PROXIES) names "${wrong}".`, {
    cure: 'Give addresses or networks, such as 10.0.0.7 or 10.0.0.0/8; loopback stands for this machine.',
  })
}

function isNetwork(name: string): boolean {
  const [address = '', bits = '0', ...rest] = name.split('/')
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1
  return name === 'loopback' || (rest.length === 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= most)
}

/** An http or https address; undefined for none. */
function toAddress(text: string, key: keyof Config): string | undefined {
  if (text === '' && key !== 'licence') return undefined
  const isAddress = /^https?:\/\/[^\s<>"{}|\\^`]+$/.test(text) && URL.canParse(text)
  if (isAddress) return text
  const from = settings.find(each => each.key === key)
  throw new Problem('malformed', `--${from?.flag} (${from?.variable}) is "${text}".`, {
    cure: `Give an http or https address: ${from?.help}.`,
  })
}

/** Who is named for tiles has to be known before a map shows them. */
function toTiles(text: string, credit: string): string | undefined {
  if (text === '') return undefined
  toAddress(text.replace(/\{[zxy]\}/g, '0'), 'mapTiles')
  if (credit.trim() !== '') return text
  throw new Problem(
    'malformed',
    '--map-tiles (DREMPEL_MAP_TILES) is given without --map-credit (DREMPEL_MAP_CREDIT).',
    {
      cure: 'Say whom maps have to name, such as "© OpenStreetMap contributors".',
    },
  )
}

function toMail(text: string): string | undefined {
  if (text === '') return undefined
  if (/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(text)) return text
  throw new Problem('malformed', `--contact-mail (DREMPEL_CONTACT_MAIL) is "${text}".`, {
    cure: 'Give one mail address, such as data@example.org.',
  })
}

function toBase(text: string): string {
  const base = text.endsWith('/') ? text : `${text}/`
  const url = URL.canParse(base) ? new URL(base) : undefined
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.href
  throw new Problem('malformed', `--base (DREMPEL_BASE) is "${text}".`, {
    cure: 'Give an http or https address without path, such as https://data.example.org/.',
  })
}
