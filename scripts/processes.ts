import { readdirSync, readFileSync } from 'node:fs'

/** A process as the system tells of it. */
interface Process {
  pid: number
  parent: number
  /** Processor time, in hundredths of a second. */
  ticks: number
}

/** Numbers of the processes that a process has started and that live. */
export function childrenOf(pid: number): number[] {
  return all()
    .filter(({ parent }) => parent === pid)
    .map(child => child.pid)
}

/** Processor time that a process and those below it have used so far, in ms. */
export function processorMsOf(pid: number): number {
  const processes = all()
  const below = (parent: number): number =>
    processes.filter(each => each.parent === parent).reduce((sum, each) => sum + each.ticks * 10 + below(each.pid), 0)
  return below(pid) + (processes.find(each => each.pid === pid)?.ticks ?? 0) * 10
}

/** Waits until a process and those below it have used less than a tenth of a processor for a time, in ms. */
export async function untilAtRest(pid: number, ms = 3000): Promise<void> {
  let used = Infinity
  for (let before = NaN; !(Math.abs(used - before) < ms / 10);) {
    before = used
    await new Promise(resolve => setTimeout(resolve, ms))
    // One that has ended takes its time along.
    used = processorMsOf(pid)
  }
}

/** Memory of a process and its children, in MiB; what they share is counted once. */
export function memoryOf(pid: number): number {
  return sumOf(pid, 'Pss')
}

/** Memory of a process and its children without the pages of files, which the system takes back as it likes; in MiB. */
export function ownMemoryOf(pid: number): number {
  return sumOf(pid, 'Pss_Anon')
}

/** Share of one processor that each of some processes uses during a time, in ms; those that end meanwhile are left out. */
export async function loadOf(pids: readonly number[], ms: number): Promise<number[]> {
  const before = ticks()
  await new Promise(resolve => setTimeout(resolve, ms))
  const after = ticks()
  return pids.flatMap(pid => {
    const [from, to] = [before.get(pid), after.get(pid)]
    return from === undefined || to === undefined ? [] : [((to - from) * 10) / ms]
  })
}

const ticks = () => new Map(all().map(({ pid, ticks }) => [pid, ticks]))

function all(): Process[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .flatMap(name => {
      const [, , parent, ...fields] = /^\d+ \(.*\) (\S) (\d+) (.*)$/s.exec(read(`/proc/${name}/stat`)) ?? []
      if (parent === undefined) return []
      const [user, system] = (fields[0] ?? '').split(' ').slice(9, 11).map(Number)
      return [{ pid: Number(name), parent: Number(parent), ticks: (user ?? 0) + (system ?? 0) }]
    })
}

function sumOf(pid: number, field: 'Pss' | 'Pss_Anon'): number {
  const line = new RegExp(`^${field}:\\s+(\\d+)`, 'm')
  const kib = [pid, ...childrenOf(pid)].map(each => Number(line.exec(read(`/proc/${each}/smaps_rollup`))?.[1] ?? 0))
  return kib.reduce((sum, each) => sum + each, 0) / 1024
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
