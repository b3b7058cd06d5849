import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { launchChromium } from '../../scripts/chromium.js'
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

/** Address of a running service to try instead of the demo, such as http://localhost:8080. */
const given = process.env.DREMPEL_TEST_SITE

export interface UsedSite {
  /** Address of the site, without a slash at the end. */
  readonly base: string
  readonly browser: Browser
}

/**
 * A site and a browser, which the tests of a block share.
 * @param mine whether the demo data are changed, so that no running service will do
 * @param switches more switches of the browser
 */
export function useSite({ mine = false, switches = [] }: { mine?: boolean; switches?: readonly string[] } = {}) {
  let site: Site
  let browser: Browser
  beforeAll(async () => {
    site = await openSite(mine ? undefined : given)
    browser = await launchChromium(switches)
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })
  return {
    get base() {
      return site.base
    },
    get browser() {
      return browser
    },
  } satisfies UsedSite
}
