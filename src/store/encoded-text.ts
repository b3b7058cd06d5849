/** The UTF-8 form of one text at a time, with its hash; holds on to its memory from text to text. */
export class EncodedText {
  bytes = Buffer.alloc(4096)
  length = 0
  hash = 0

  set(text: string): void {
    if (text.length * 3 > this.bytes.length) this.bytes = Buffer.alloc(text.length * 6)
    this.length = this.#writeAscii(text) ? text.length : this.bytes.write(text)
    this.hash = hashBytes(this.bytes, 0, this.length)
  }

  /** Quicker than a call of `write` for the short texts that most terms are; false for a text with other signs. */
  #writeAscii(text: string): boolean {
    if (text.length > longText) return false
    const bytes = this.bytes
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index)
      if (code > 127) return false
      bytes[index] = code
    }
    return true
  }
}

const longText = 200

/** FNV-1a over bytes, with its bits mixed once more. */
export function hashBytes(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}
