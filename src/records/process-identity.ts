import { readFileSync, readlinkSync } from 'node:fs'

/** A process, so that it cannot be taken for a later one with the same number. Absent parts are '0' (not on Linux). */
export interface ProcessIdentity {
  pid: number
  /** Clock ticks between the start of the machine and that of the process. */
  started: string
  /** Which start of the machine. */
  boot: string
  /** Which room of process numbers: containers have their own. */
  namespace: string
}

let own: ProcessIdentity | undefined

/** Who this process is; read once. */
export function identifyProcess(): ProcessIdentity {
  own ??= readOwn()
  return own
}

function readOwn(): ProcessIdentity {
  return {
    pid: process.pid,
    started: startOf(process.pid) ?? '0',
    boot: read(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8)) ?? '0',
    namespace: read(() => /\d+/.exec(readlinkSync('/proc/self/ns/pid'))?.[0]) ?? '0',
  }
}

/** Whether a process is gone for certain; one in another room of process numbers cannot be seen from here, so is not. */
export function isGone({ pid, started, boot, namespace }: ProcessIdentity): boolean {
  const here = identifyProcess()
  if (boot !== here.boot) return true
  if (namespace !== here.namespace) return false
  return !isAlive(pid) || (started !== '0' && startOf(pid) !== started)
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Field 22 of /proc/PID/stat; the name in field 2 may hold blanks and brackets. */
function startOf(pid: number): string | undefined {
  const stat = read(() => readFileSync(`/proc/${pid}/stat`, 'utf8'))
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
}

/** What a file of the system says; undefined where there is none. */
function read<T>(from: () => T): T | undefined {
  try {
    return from()
  } catch (error) {
    if (['ENOENT', 'ESRCH', 'EACCES', 'EINVAL'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw error
  }
}
