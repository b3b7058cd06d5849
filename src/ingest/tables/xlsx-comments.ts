import { scanWhole } from './scan-part.js'
import { attribute } from './scan-xml.js'
import { createTextReader } from './xlsx-strings.js'
import type { ZipEntry } from './zip.js'

/** The comments of a sheet, by the addresses of their cells. */
export async function readComments(part: ZipEntry | undefined): Promise<Map<string, string>> {
  const comments = new Map<string, string>()
  let address = ''
  const reader = createTextReader('text', ({ text }) => comments.set(address, text))
  await scanWhole(part, {
    ...reader,
    open: (name, attributes) => {
      if (name === 'comment') address = attribute(attributes, 'ref') ?? ''
      reader.open(name, attributes)
    },
  })
  return comments
}
