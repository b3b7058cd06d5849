import { fileURLToPath } from 'node:url'

/** Folder of the project: this module is one level below it, in src/ as well as in dist/. */
const projectFolder = fileURLToPath(new URL('..', import.meta.url))

/** Absolute path of a file that comes with the project, such as `vocab/drempel.ttl`. */
export function projectPath(relative: string): string {
  return `${projectFolder}${relative}`
}
