import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DatasetCore, NamedNode, Quad } from '@rdfjs/types'
import { projectPath } from '../../paths.js'
import { createDataset, inOrder, objectOf } from '../../rdf/dataset.js'
import { parseQuads } from '../../rdf/parse.js'
import { namedNode } from '../../rdf/terms.js'
import { acc, boundKind, prefixes, qudt, sh } from '../../rdf/vocab.js'
import { lazily } from '../../lazily.js'

/** A measure that a municipality steers by. */
export interface Indicator {
  metric: NamedNode
  unit: NamedNode | undefined
  /** Undefined where nobody has set one. */
  target: number | undefined
  isMoreBetter: boolean
  /** Whether it counts; else it is a share, from 0 to 1. */
  isCount: boolean
  /** Template of the query that computes it; undefined where shapes do. */
  template: string | undefined
}

/** What the city says in `kpi.ttl` of its data folder: targets of its own, and how many public buildings there are. */
export interface Stated {
  quads: readonly Quad[]
  /** By IRI of the data set; without a statement nobody knows. */
  publicBuildings(dataSet: string): number | undefined
}

/** Name of the file in the data folder. */
const statedName = 'kpi.ttl'

/** Reads what the city states; a data folder without the file states nothing. Relative IRIs are those of the base. */
export function readStated(folder: string, base: string): Stated {
  const file = join(folder, statedName)
  const quads = existsSync(file) ? parseQuads(readFileSync(file, 'utf8'), { baseIri: base }) : []
  const data = createDataset(quads)
  return {
    quads,
    publicBuildings: dataSet => toNumber(objectOf(data, namedNode(dataSet), acc.publicBuildings)?.value),
  }
}

/** The indicators in the order of their page; what is stated goes before our own targets. */
export function readIndicators({ quads }: Pick<Stated, 'quads'>): Indicator[] {
  const stated = createDataset(quads)
  return ownIndicators().map(own => {
    const target = objectOf(stated, own.metric, acc.target)
    return target === undefined ? own : { ...own, target: toNumber(target.value) }
  })
}

/** The indicators with our own targets; they change with the program only. */
export const ownIndicators = lazily((): readonly Indicator[] => {
  const own = createDataset(parseQuads(readFileSync(projectPath('data/kpi/indicators.ttl'), 'utf8')))
  const metrics = [...own.match(null, sh.order)].map(({ subject }) => subject as NamedNode)
  return inOrder(own, metrics).map(metric => readIndicator(metric, own))
})

function readIndicator(metric: NamedNode, own: DatasetCore): Indicator {
  const unit = objectOf(own, metric, qudt.hasUnit) as NamedNode | undefined
  return {
    metric,
    unit,
    target: toNumber(objectOf(own, metric, acc.target)?.value),
    isMoreBetter: !objectOf(own, metric, acc.bound)?.equals(boundKind['at-most']),
    isCount: unit?.value.endsWith('/NUM') ?? false,
    template: readTemplate(metric.value.slice(prefixes.acc.length)),
  }
}

function readTemplate(name: string): string | undefined {
  const file = projectPath(`data/kpi/${name}.rq`)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

function toNumber(text: string | undefined): number | undefined {
  return text === undefined || !Number.isFinite(Number(text)) ? undefined : Number(text)
}
