import type { Iris } from '../model/iris.js'
import { municipalityOf } from '../model/municipality.js'
import { namedNode } from '../rdf/terms.js'
import type { Change, Ledger } from '../records/ledger.js'
import { createFeedAddresses, type FeedAddresses } from './addresses.js'
import { createView, type FeedView, type Parting } from './create-view.js'
import { describeMember, type FeedParts } from './describe-member.js'
import { describeParts, describeTiles } from './describe-parts.js'
import { notFound, toOutline, type FeedDocument } from './feed-document.js'
import { createGroups } from './groups.js'
import { openPart, openWhole, wholeTitle } from './stream.js'
import { createTileKeys } from './tiles.js'

export type { FeedDocument } from './feed-document.js'
export { partings, type FeedView, type Parting } from './create-view.js'

/** The ledger as a Linked Data Event Stream; each answer is that of one position of the ledger. */
export interface Feed {
  whole(position: number): FeedView
  /** The stream of a municipality or tile; throws a Problem when there is none. */
  part(parting: Parting, name: string, position: number): Promise<FeedView>
  /** The list of such streams. */
  parts(parting: Parting, position: number): Promise<FeedDocument>
  /** One member; throws a Problem when there is none. */
  version(sequence: number, position: number): FeedDocument
}

export function createFeed({ ledger, iris }: { ledger: Ledger; iris: Iris }): Feed {
  const addresses = createFeedAddresses(iris.base)
  const members = { ledger, iris, addresses }
  const municipality = ({ record }: Change) => municipalityOf(record, iris)
  const groups = {
    'by-municipality': createGroups(ledger, change => [municipality(change) ?? []].flat()),
    'by-place': createGroups(ledger, createTileKeys(ledger)),
  }
  const partAddresses = (parting: Parting, name: string) => createFeedAddresses(iris.base, `${parting}/${name}`)
  return {
    whole: position => createView(openWhole(ledger, addresses, position), members),
    async part(parting, name, position) {
      const sequences = (await groups[parting].at(position)).get(name)
      if (!sequences) throw notFound('There is no such part of the feed.', `${iris.base}feed/${parting}`)
      const title = Object.fromEntries(Object.entries(wholeTitle).map(([tag, text]) => [tag, `${text}: ${name}`]))
      const about = { addresses: partAddresses(parting, name), title, whole: addresses.stream }
      return createView(openPart(ledger, sequences, about), { ...members, addresses: about.addresses })
    },
    async parts(parting, position) {
      const names = [...(await groups[parting].at(position)).keys()].sort()
      const streams = names.map(name => ({ name, addresses: partAddresses(parting, name) }))
      return describeParting(parting, streams, members)
    },
    version(sequence, position) {
      const newest = sequence <= position ? ledger.change(sequence) : undefined
      if (!newest) throw notFound('There is no such change.', addresses.root.value)
      const outline = toOutline(addresses.version(sequence), iris.base, [], () => [newest])
      return { newest, finished: true, quads: describeMember(newest, members), outline }
    },
  }
}

interface NamedStream {
  name: string
  addresses: FeedAddresses
}

function describeParting(
  parting: Parting,
  streams: readonly NamedStream[],
  { iris, addresses }: FeedParts,
): FeedDocument {
  const node = namedNode(`${iris.base}feed/${parting}`)
  const list = streams.map(({ name, addresses: { root } }) => ({ name, root }))
  const parts = describeParts(
    node,
    addresses.stream,
    streams.map(each => each.addresses),
  )
  const tiles = parting === 'by-place' ? describeTiles(node, list) : []
  const nodes = list.map(({ name, root }) => ({ name, address: root.value }))
  return { newest: undefined, finished: false, quads: [...parts, ...tiles], outline: toOutline(node, iris.base, nodes) }
}
