import { writeFile } from 'node:fs/promises'
import { Problem } from '../problem.js'

/** Writes a file that the user named. */
export async function writeNamedFile(file: string, what: string, text: string): Promise<void> {
  try {
    await writeFile(file, text)
  } catch (cause) {
    throw new Problem('storage', `${what} cannot be written to ${file}.`, {
      cure: 'Name a file in a folder that is there.',
      cause,
    })
  }
}
