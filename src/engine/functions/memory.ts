import { noId, type Id } from '../../store/id-view.js'
import type { Test } from './compiler.js'

/** Ids from here on are not remembered: the memory takes a byte for each id up to the greatest. */
const mostIds = 1 << 26

const outcomes = [undefined, undefined, false, true] as const
const unknown = 0
const failed = 1

/** The same test of the one variable in a register, done once for each term of the store. */
export function rememberTest(registers: Uint32Array, slot: number, test: Test): Test {
  let known = new Uint8Array(0)
  return () => {
    const id = registers[slot] as Id
    if (id === noId || id >= mostIds) return test()
    if (id >= known.length) known = grow(known, id)
    const seen = known[id] as number
    if (seen !== unknown) return outcomes[seen]
    const outcome = test()
    known[id] = outcome === undefined ? failed : outcome ? 3 : 2
    return outcome
  }
}

function grow(known: Uint8Array, id: Id): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.min(Math.max(id + 1, known.length * 2, 4096), mostIds))
  larger.set(known)
  return larger
}
