// Pictures of the pages for people, of the built program with its demo, as docs/screenshots/NAME-WIDTH.jpg:
// npx tsx scripts/make-screenshots.ts
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { projectPath } from '../src/paths.js'
import { launchChromium } from './chromium.js'
import { startProgram } from './start-program.js'

const widths = [320, 768, 1440]
/** Pixels from the top that a picture shows at most. */
const tallest = 2000
const building = 'nl/building/drempelare/gemeentehuis'

/** Pages by name; those with needs are asked for as somebody with a rollator does. */
const pages: readonly { name: string; path: string; needs?: string }[] = [
  { name: 'start', path: 'nl/' },
  { name: 'needs', path: 'nl/needs' },
  { name: 'search', path: 'nl/search', needs: 'profile=rollator' },
  { name: 'building', path: building, needs: 'profile=rollator' },
  { name: 'easy', path: building.replace('nl/', 'nl/easy/') },
  { name: 'report', path: building.replace('nl/', 'nl/report/') },
]

const data = mkdtempSync(join(tmpdir(), 'drempel-pictures-'))
const program = await startProgram('--demo', '--data', data)
const site = new URL(program.address).origin
const browser = await launchChromium()
const folder = projectPath('docs/screenshots')
try {
  mkdirSync(folder, { recursive: true })
  for (const width of widths)
    for (const { name, path, needs } of pages) {
      const page = await browser.newPage({ viewport: { width, height: 800 } })
      await open(page, path, needs)
      const height = Math.min(tallest, Number(await page.evaluate('document.documentElement.scrollHeight')))
      const clip = { x: 0, y: 0, width, height }
      await page.screenshot({
        path: join(folder, `${name}-${width}.jpg`),
        type: 'jpeg',
        quality: 60,
        fullPage: true,
        clip,
      })
      await page.close()
    }
} finally {
  await browser.close()
  await program.stop()
  rmSync(data, { recursive: true })
}

/** Needs are kept in the browser, as the page of needs keeps them. */
async function open(page: Page, path: string, needs: string | undefined): Promise<void> {
  await page.goto(`${site}/${path}`)
  if (needs === undefined) return
  await page.evaluate(`localStorage.setItem('drempel-needs', ${JSON.stringify(needs)})`)
  await page.reload()
  await page.locator('.verdict-word').first().waitFor()
}
