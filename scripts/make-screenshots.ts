// Pictures of the pages for people, of the built program with its demo, as docs/screenshots/NAME-WIDTH.jpg:
// npx tsx scripts/make-screenshots.ts [NAME…]
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { projectPath } from '../src/paths.js'
import { drawing, launchChromium } from './chromium.js'
import { startProgram } from './start-program.js'

const widths = [320, 768, 1440]
/** Pixels from the top that a picture shows at most. */
const tallest = 2000
const building = 'nl/building/drempelare/gemeentehuis'

/** A page, or the part of it that is meant, after what a visitor does there; with needs as somebody who has them sees it. */
interface Picture {
  name: string
  path: string
  needs?: string
  part?: string
  act?: (page: Page) => Promise<void>
}

/** Pictures by name. */
const pictures: readonly Picture[] = [
  { name: 'start', path: 'nl/' },
  { name: 'needs', path: 'nl/needs' },
  { name: 'search', path: 'nl/search', needs: 'profile=rollator' },
  { name: 'map', path: 'nl/search', needs: 'profile=rollator', part: '.map', act: openMap },
  { name: 'building', path: building, needs: 'profile=rollator' },
  { name: 'easy', path: building.replace('nl/', 'nl/easy/') },
  { name: 'entrance', path: `${building}/entrance/hoofdingang-markt` },
  { name: 'report', path: building.replace('nl/', 'nl/report/') },
  { name: 'audit', path: building.replace('building/', 'audit/') },
  { name: 'overview', path: 'nl/overview/drempelare' },
  { name: 'indicators', path: 'nl/kpi' },
  { name: 'work', path: 'nl/work' },
  { name: 'visit', path: building.replace('building/', 'visit/') },
]

const data = mkdtempSync(join(tmpdir(), 'drempel-pictures-'))
const program = await startProgram('--demo', '--data', data)
const site = new URL(program.address).origin
const browser = await launchChromium(drawing.slow)
const folder = projectPath('docs/screenshots')
try {
  mkdirSync(folder, { recursive: true })
  const wished = process.argv.slice(2)
  const taken = pictures.filter(({ name }) => wished.length === 0 || wished.includes(name))
  for (const width of widths)
    for (const { name, path, needs, part, act } of taken) {
      const page = await browser.newPage({ viewport: { width, height: 800 } })
      await open(page, path, needs)
      await act?.(page)
      await take(page, join(folder, `${name}-${width}.jpg`), part)
      await page.close()
    }
} finally {
  await browser.close()
  await program.stop()
  rmSync(data, { recursive: true })
}

/** Needs are kept in the browser, as the page of needs keeps them. */
async function open(page: Page, path: string, needs: string | undefined): Promise<void> {
  const response = await page.goto(`${site}/${path}`)
  if (!response?.ok()) throw new Error(`${path}: ${response?.status()}`)
  if (needs === undefined) return
  await page.evaluate(`localStorage.setItem('drempel-needs', ${JSON.stringify(needs)})`)
  await page.reload()
  await page.locator('.verdict-word').first().waitFor()
}

async function take(page: Page, path: string, part: string | undefined): Promise<void> {
  const kind = { path, type: 'jpeg', quality: 60 } as const
  if (part !== undefined) return void (await page.locator(part).screenshot(kind))
  const { width = 0 } = page.viewportSize() ?? {}
  const height = Math.min(tallest, Number(await page.evaluate('document.documentElement.scrollHeight')))
  await page.screenshot({ ...kind, fullPage: true, clip: { x: 0, y: 0, width, height } })
}

/** The interactive map, drawn, with what it tells of one place. */
async function openMap(page: Page): Promise<void> {
  await page.locator('.open-map button').click()
  await page.locator('.map-marker').last().click()
  await page.locator('.live-map[data-drawn]').waitFor()
}
