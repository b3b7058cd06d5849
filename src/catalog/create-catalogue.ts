import type { NamedNode, Quad } from '@rdfjs/types'
import type { DumpShelf } from '../dumps/dump-set.js'
import type { Iris } from '../model/iris.js'
import { classTreeOf } from '../model/class-tree.js'
import { municipalityOfGraph } from '../model/municipality.js'
import type { Vocabulary } from '../model/vocabulary.js'
import { acc, dqv, rdf } from '../rdf/vocab.js'
import type { Ledger } from '../records/ledger.js'
import type { QuadStore } from '../store/store.js'
import { countRows, type AllCounts } from './count.js'
import { describeCatalogue, type Publisher } from './describe-catalogue.js'
import { describeDataSet } from './describe-data-set.js'
import { describeQuality } from './describe-quality.js'
import { createQuality, type AllQuality } from './follow-quality.js'
import { readIdRows } from './id-rows.js'
import { findOffers } from './offer.js'
import type { Finding } from './quality.js'
import { readCompletenessShapes } from './completeness-shapes.js'

export interface CatalogueSources {
  store: QuadStore
  ledger: Ledger
  iris: Iris
  vocabulary: Vocabulary
  publisher: Publisher
  dumps: DumpShelf
  /** Puts a record to the shapes. */
  validate: (record: Iterable<Quad>) => Promise<readonly Finding[]>
}

/** What we publish about ourselves; each answer is worked out once for a data version and a set of dumps. */
export interface Catalogue {
  /** Changes with the dumps: a part of entity tags, beside the data version. */
  stamp(): string
  counts(): Promise<AllCounts>
  /** VoID. */
  dataSet(): Promise<readonly Quad[]>
  /** DCAT-AP. */
  catalogue(): Promise<readonly Quad[]>
  quality(): Promise<AllQuality>
  /** DQV, with its metrics. */
  qualityQuads(): Promise<readonly Quad[]>
}

export function createCatalogue(sources: CatalogueSources): Catalogue {
  const { store, ledger, iris, vocabulary, publisher, dumps, validate } = sources
  const { base } = iris
  const newest = () => dumps.sets()[0]
  const stamp = () => newest()?.stamp ?? ''
  const version = () => String(store.version.sequence)
  const counts = remember(version, () =>
    countRows(readIdRows(store), graph => municipalityOfGraph(graph, iris), iris.isDerived),
  )
  const quality = createQuality(ledger, iris, {
    shapes: readCompletenessShapes(vocabulary),
    check: validate,
    entranceClasses: classTreeOf(vocabulary).kindsOf(acc.Entrance),
  })
  const both = () => `${version()} ${stamp()}`
  return {
    ...{ stamp, counts, quality },
    dataSet: remember(both, async () =>
      describeDataSet({
        ...{ base, counts: await counts(), modified: store.version.time, licence: publisher.licence },
        example: await findExample(store),
        offers: municipality => findOffers(newest(), municipality),
      }),
    ),
    catalogue: remember(both, async () =>
      describeCatalogue({
        ...{ base, counts: await counts(), publisher, newest: newest() },
        issued: ledger.change(1)?.time ?? store.version.time.toISOString(),
        modified: store.version.time.toISOString(),
      }),
    ),
    qualityQuads: async () => [
      ...describeMetrics(vocabulary),
      ...describeQuality(await quality(), { base, now: new Date() }),
    ],
  }
}

/** The value for the present key; those who ask while it is worked out share it, and a failure is not kept. */
function remember<Value>(key: () => string, make: () => Promise<Value>): () => Promise<Value> {
  let known: { key: string; value: Promise<Value> } | undefined
  return () => {
    const present = key()
    if (known?.key === present) return known.value
    const value = make()
    const made = (known = { key: present, value })
    value.catch(() => {
      if (known === made) known = undefined
    })
    return value
  }
}

async function findExample(store: QuadStore): Promise<NamedNode | undefined> {
  const [example] = await store.page({ predicate: rdf.type, object: acc.Building }, 0, 1)
  return example?.subject.termType === 'NamedNode' ? example.subject : undefined
}

/** What the vocabulary says of the metrics and of their dimensions. */
function describeMetrics({ quads }: Vocabulary): Quad[] {
  const metrics = [dqv.Metric, dqv.Dimension].flatMap(type => [...quads.match(null, rdf.type, type)])
  return metrics.flatMap(({ subject }) => [...quads.match(subject)])
}
