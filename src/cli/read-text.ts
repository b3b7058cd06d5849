import { readFileSync } from 'node:fs'
import { Problem } from '../problem.js'

/** The text of a file that the user named. */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw new Problem('not-found', `${file} cannot be read.`, {
      cure: 'See that the name is right and the file is there.',
      cause,
    })
  }
}
