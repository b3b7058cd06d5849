import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileDigest } from '../rdf/read-turtle-files.js'

/** Folders whose code decides on outcomes. */
const folders = ['answers', 'model', 'rdf', 'outcomes']

/** Whatever outcomes depend on besides the records: the rules, the words, how they are judged, and which ones. */
export function rulesEdition(regulations: readonly string[]): string {
  const hash = createHash('sha256').update(regulations.join())
  for (const folder of ['shapes/regulations', 'vocab']) hash.update(fileDigest(folder))
  for (const folder of folders) {
    const path = join(dirname(import.meta.dirname), folder)
    for (const file of readdirSync(path, { recursive: true, encoding: 'utf8' }).sort())
      if (/\.(js|tsx?)$/.test(file)) hash.update(file).update(readFileSync(join(path, file)))
  }
  return hash.digest('hex').slice(0, 16)
}
