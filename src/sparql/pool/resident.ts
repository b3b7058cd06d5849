import { readFileSync } from 'node:fs'

/** Memory that a process holds, in MiB; undefined where the system does not tell: no /proc, or no such process. */
export function readResidentMb(pid: number | undefined): number | undefined {
  try {
    const [, kibibytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return kibibytes === undefined ? undefined : Number(kibibytes) / 1024
  } catch {
    return undefined
  }
}
