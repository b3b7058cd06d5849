const prime1 = 0x9e3779b1
const prime2 = 0x85ebca77

/** Checksum of 16-byte blocks: the four lanes of XXH32, so that some GB/s are checked. Not against forgery. */
export function createChecksum(): Uint32Array {
  return Uint32Array.of(prime1 + prime2, prime2, 0, -prime1)
}

/** Takes in words, four by four; their number is a multiple of four. */
export function addToChecksum(sum: Uint32Array, words: Uint32Array): void {
  let [one, two, three, four] = sum as unknown as [number, number, number, number]
  for (let at = 0; at + 3 < words.length; at += 4) {
    one = mix(one, words[at] as number)
    two = mix(two, words[at + 1] as number)
    three = mix(three, words[at + 2] as number)
    four = mix(four, words[at + 3] as number)
  }
  sum.set([one, two, three, four])
}

function mix(lane: number, word: number): number {
  const sum = (lane + Math.imul(word, prime2)) | 0
  return Math.imul((sum << 13) | (sum >>> 19), prime1)
}
