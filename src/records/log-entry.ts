import { createHash } from 'node:crypto'
import type { Change } from './change.js'

/** Link that the first change follows upon. */
export const firstLink = '0'.repeat(64)

/** Length of a link at the head of an entry, in bytes. */
const linkBytes = 32

/** A change before it has its place in the chain. */
export type Unlinked = Omit<Change, 'link'>

/** A change as it is kept, and the bytes of it: its link, then the rest of it as JSON. */
export function toEntry(unlinked: Unlinked, linkBefore: string): { change: Change; bytes: Buffer } {
  const text = Buffer.from(JSON.stringify(unlinked))
  const link = toLink(linkBefore, text)
  return { change: { ...unlinked, link: link.toString('hex') }, bytes: Buffer.concat([link, text]) }
}

/** The change of an entry; undefined when the entry, or its place after that link, is not what was written. */
export function readEntry(bytes: Buffer, linkBefore: string): Change | undefined {
  const text = bytes.subarray(linkBytes)
  const link = toLink(linkBefore, text)
  if (!link.equals(bytes.subarray(0, linkBytes))) return undefined
  return { ...(JSON.parse(text.toString()) as Unlinked), link: link.toString('hex') }
}

/** The link of an entry, as it stands there. */
export function linkOf(bytes: Buffer): string {
  return bytes.subarray(0, linkBytes).toString('hex')
}

function toLink(linkBefore: string, text: Uint8Array): Buffer {
  return createHash('sha256').update(linkBefore).update(text).digest()
}
