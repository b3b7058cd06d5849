import { Problem } from '../../problem.js'
import { inflate } from './zip.js'
import type { ZipEntry } from './zip.js'

/**
 * Bytes that the parts of a ZIP archive come to, by decompressing and counting them, as the sizes written in an archive
 * can lie. Stops counting, and answers, as soon as `limit` is passed. Throws a Problem for a part with a document type
 * declaration, which no spreadsheet program writes and which can name files and other machines.
 */
export async function inflatedSize(entries: readonly ZipEntry[], limit: number): Promise<number> {
  let total = 0
  for (const entry of entries) {
    let first = true
    for await (const chunk of inflate(entry)) {
      total += chunk.length
      if (total > limit) return total
      if (first && /\.(xml|rels)$/i.test(entry.name)) refuseDocumentType(new TextDecoder('latin1').decode(chunk))
      first = false
    }
  }
  return total
}

/** Throws when the beginning of an XML text declares a document type or entities. */
export function refuseDocumentType(start: string): void {
  if (!/<!(DOCTYPE|ENTITY)/i.test(start.slice(0, 16_384))) return
  throw new Problem(
    'malformed',
    'The workbook holds a document type declaration, which no spreadsheet program writes.',
    {
      cure: 'Open it in the spreadsheet program and save it anew.',
    },
  )
}
