import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** Texts that are packed together: enough to pack well, few enough to be unpacked for the sake of one. */
const textsInBlock = 32
/** Blocks that stay unpacked, as texts are mostly asked for in the order in which they came. */
const openBlocks = 16
/** The quickest one. */
const level = 1

/** Many texts of one line each, outside of the heap. */
export interface PackedTexts {
  /** Gives the place at which the text is found again. */
  add(text: string): number
  at(place: number): string
}

/** @param deflated some tenth of the size; else some ten times as quick to be found */
export function createPackedTexts({ deflated }: { deflated: boolean }): PackedTexts {
  const blocks: Buffer[] = []
  const open = new Map<number, readonly string[]>()
  let last: string[] = []
  const textsOf = (block: number) => {
    if (block === blocks.length) return last
    const texts = open.get(block) ?? unpack(blocks[block] as Buffer, deflated)
    open.set(block, texts)
    if (open.size > openBlocks) open.delete(open.keys().next().value as number)
    return texts
  }
  return {
    at: place => textsOf(Math.floor(place / textsInBlock))[place % textsInBlock] as string,
    add(text) {
      const place = blocks.length * textsInBlock + last.length
      last.push(text)
      if (last.length === textsInBlock) {
        blocks.push(pack(last, deflated))
        last = []
      }
      return place
    },
  }
}

/** Deflated it is copied, as what deflating gives is a view of a larger buffer. */
function pack(texts: readonly string[], deflated: boolean): Buffer {
  const text = texts.join('\n')
  return Buffer.from(deflated ? deflateRawSync(text, { level }) : text)
}

function unpack(block: Buffer, deflated: boolean): string[] {
  return (deflated ? inflateRawSync(block) : block).toString().split('\n')
}
