import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startProgram } from '../../scripts/start-program.js'

/** A site that is up. */
export interface Site {
  /** Its address, without a slash at the end. */
  base: string
  close(): Promise<void>
}

/** The built program with the demo data; or, when an address is given, the service that runs there. */
export async function openSite(given: string | undefined, ...flags: string[]): Promise<Site> {
  if (given !== undefined) return { base: given, close: () => Promise.resolve() }
  const data = mkdtempSync(join(tmpdir(), 'drempel-browser-'))
  const program = await startProgram('--demo', '--data', data, ...flags)
  return {
    base: new URL(program.address).origin,
    async close() {
      await program.stop()
      rmSync(data, { recursive: true })
    },
  }
}
