import { setImmediate } from 'node:timers/promises'
import type { Quad } from '@rdfjs/types'
import { createMemoryIndex, type Finding } from './memory-index.js'
import type { DataVersion, QuadStore } from './store.js'

/** An empty store in memory. A reader sees the version that it began with to the end, whatever is applied meanwhile. */
export function createMemoryStore(): QuadStore {
  const index = createMemoryIndex()
  let version: DataVersion = { sequence: 0, time: new Date(0) }
  return {
    get version() {
      return version
    },
    match: pattern => {
      const finding = index.find(pattern)
      return readAll({ ...finding, lists: [...finding.lists] })
    },
    count: async pattern => countMatches(index.find(pattern)),
    page: async (pattern, offset, limit) => readPage(index.find(pattern), offset, limit),
    apply: async (changes, next) => {
      index.replace(changes)
      version = next
    },
    close: async () => index.clear(),
  }
}

/** Quads that a reader of a long answer gets before others have their turn. */
const stride = 4096

async function* readAll({ lists, isMatch }: Finding): AsyncIterable<Quad> {
  let seen = 0
  for (const list of lists)
    for (const quad of list) {
      if (++seen % stride === 0) await setImmediate()
      if (!isMatch || isMatch(quad)) yield quad
    }
}

function countMatches({ lists, size, isMatch }: Finding): number {
  if (!isMatch) return size
  let count = 0
  for (const list of lists) for (const quad of list) if (isMatch(quad)) count++
  return count
}

/** Whole lists are passed over unread where all of their quads match. */
function readPage({ lists, isMatch }: Finding, offset: number, limit: number): Quad[] {
  const page: Quad[] = []
  let toSkip = offset
  for (const list of lists) {
    if (page.length >= limit) break
    const matches = isMatch ? list.filter(isMatch) : list
    if (matches.length > toSkip) page.push(...matches.slice(toSkip, toSkip + limit - page.length))
    toSkip = Math.max(0, toSkip - matches.length)
  }
  return page
}
