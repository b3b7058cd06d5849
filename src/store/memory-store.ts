import { openEmbeddedStore, type EmbeddedStore } from './embedded-store.js'

/** An empty store in memory alone. A reader sees the version that it began with to the end, whatever is applied meanwhile. */
export function createMemoryStore(): EmbeddedStore {
  return openEmbeddedStore({ identity: '' })
}
