import { createXmlScanner } from './scan-xml.js'
import type { XmlEvents } from './scan-xml.js'
import { inflate } from './zip.js'
import type { ZipEntry } from './zip.js'

/** Scans the XML of a part of an archive as it is decompressed; stops after each piece for what was found to be taken. */
export async function* scanPart(entry: ZipEntry, events: XmlEvents): AsyncIterable<void> {
  const decoder = new TextDecoder()
  const scanner = createXmlScanner(withoutPrefixes(events))
  for await (const chunk of inflate(entry)) {
    scanner.write(decoder.decode(chunk, { stream: true }))
    yield
  }
  scanner.write(decoder.decode())
  scanner.end()
  yield
}

/** Scans a part to its end. */
export async function scanWhole(entry: ZipEntry | undefined, events: Partial<XmlEvents>): Promise<void> {
  const nothing = () => undefined
  if (!entry) return
  for await (const _ of scanPart(entry, { open: nothing, close: nothing, text: nothing, ...events })) void _
}

/** Some programs write `x:row` for `row`. */
function withoutPrefixes({ open, close, text }: XmlEvents): XmlEvents {
  const local = (name: string) => (name.includes(':') ? name.slice(name.indexOf(':') + 1) : name)
  return { open: (name, attributes) => open(local(name), attributes), close: name => close(local(name)), text }
}
