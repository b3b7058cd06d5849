import { fork, type ChildProcess } from 'node:child_process'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A process beside this one, from a module of this folder, whether that is compiled or not. */
export function startBeside(module: string, words: readonly string[]): ChildProcess {
  const extension = extname(import.meta.url)
  const entry = fileURLToPath(new URL(`./${module}${extension}`, import.meta.url))
  const loader = extension === '.ts' ? ['--import', 'tsx'] : []
  return fork(entry, words, {
    execArgv: [...loader, '--disable-proto=delete'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
}
