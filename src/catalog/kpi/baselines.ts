import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { link, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Quad } from '@rdfjs/types'
import { toSegment } from '../../model/iris.js'
import { Problem } from '../../problem.js'
import { parseQuads } from '../../rdf/parse.js'
import { flush } from '../../records/durable-files.js'
import { readKpi, type DescribedKpi } from './read-kpi.js'

/** Figures that were frozen, by the name of a baseline. */
export interface Baseline extends DescribedKpi {
  name: string
  quads: readonly Quad[]
}

/** The baselines of a data folder; none of them ever changes. */
export interface Baselines {
  /** The oldest first. */
  list(): readonly Baseline[]
  find(name: string): Baseline | undefined
  /** Puts one down for good. Throws a Problem when there is one of that name. */
  write(name: string, turtle: string): Promise<void>
}

/** Folder of the baselines in a data folder. */
export const baselinesFolder = (data: string) => join(data, 'baselines')

/** IRI of a baseline. */
export const baselineIri = (name: string, base: string) => `${base}baseline/${name}`

/** Opens the baselines of a data folder; each is read once, as it stays as it is. */
export function openBaselines(data: string, base: string): Baselines {
  const folder = baselinesFolder(data)
  const known = new Map<string, Baseline>()
  const fileOf = (name: string) => join(folder, `${name}.ttl`)
  const read = (name: string): Baseline | undefined => {
    if (toSegment(name) !== name || !existsSync(fileOf(name))) return undefined
    const quads = parseQuads(readFileSync(fileOf(name), 'utf8'))
    return { name, quads, ...readKpi(quads, baselineIri(name, base), base) }
  }
  const find = (name: string) => {
    const baseline = known.get(name) ?? read(name)
    if (baseline) known.set(name, baseline)
    return baseline
  }
  return {
    find,
    list() {
      const names = existsSync(folder) ? readdirSync(folder).flatMap(file => /^(.+)\.ttl$/.exec(file)?.[1] ?? []) : []
      return names
        .flatMap(name => find(name) ?? [])
        .sort((one, other) => one.version - other.version || (one.date < other.date ? -1 : 1))
    },
    async write(name, turtle) {
      checkName(name)
      mkdirSync(folder, { recursive: true })
      await writeForGood(fileOf(name), turtle, name)
    },
  }
}

function checkName(name: string): void {
  if (name !== '' && toSegment(name) === name && name.length <= 100) return
  throw new Problem('malformed', `"${name}" is no name for a baseline.`, {
    cure: 'Use small letters, digits and hyphens, such as zero-measurement-2026.',
  })
}

/** On disk before it returns, whole or not at all; a file that is there is never replaced. */
async function writeForGood(file: string, text: string, name: string): Promise<void> {
  const partial = `${file}.${process.pid}.partial`
  try {
    await writeFile(partial, text)
    flush(partial)
    await link(partial, file)
    flush(dirname(file))
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause
    throw new Problem('malformed', `There is a baseline "${name}" already, and it stays as it is.`, {
      cure: 'Give another name.',
      cause,
    })
  } finally {
    await rm(partial, { force: true })
  }
}
