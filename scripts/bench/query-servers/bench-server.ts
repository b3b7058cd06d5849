import { readdirSync, readFileSync } from 'node:fs'
import type { BenchRecord } from '../generator.js'

/** A product that answers SPARQL, with the data in it. */
export interface BenchServer {
  name: string
  /** Address of its SPARQL 1.1 Protocol. */
  url: string
  /** Time to take in the data, and from the start of the process over data taken in before to its first answer, in ms. */
  loadMs: number
  startMs: number
  /** The process that was started; those below it count too. */
  pid: number
  /** Text before a query over all there is, which leaves out what the product brings along. */
  prologue?: string
  /** Puts a record in place; absent for those that only read. */
  commit?(record: BenchRecord): Promise<void>
  stop(): Promise<void>
}

/** The data, on disk as N-Quads, and how much of it there is. */
export interface BenchData {
  quads: number
  folder: string
  file: string
}

/** Starts a product over the data. */
export type StartServer = (data: BenchData) => Promise<BenchServer>

/** Memory of a process and all below it, in MiB: what is shared between them counts once. */
export function readMemory(pid: number): number {
  const parents = readParents()
  const tree = new Set([pid])
  for (let size = 0; size < tree.size;) {
    size = tree.size
    for (const [child, parent] of parents) if (tree.has(parent)) tree.add(child)
  }
  return [...tree].reduce((sum, each) => sum + readProportional(each), 0) / 1024
}

function readParents(): [number, number][] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .flatMap(name => {
      const stat = readProcessFile(Number(name), 'stat')
      const parent = /\) \S+ (\d+)/.exec(stat)?.[1]
      return parent === undefined ? [] : [[Number(name), Number(parent)] as [number, number]]
    })
}

/** Proportional set size in KiB; 0 for a process that has ended meanwhile. */
function readProportional(pid: number): number {
  return Number(/^Pss:\s+(\d+)/m.exec(readProcessFile(pid, 'smaps_rollup'))?.[1] ?? 0)
}

function readProcessFile(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch (error) {
    if (['ENOENT', 'ESRCH', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) return ''
    throw error
  }
}
