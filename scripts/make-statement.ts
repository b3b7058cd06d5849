// Tries each kind of page of the built program with axe-core, in four languages, light and dark, and writes
// data/accessibility.json, which the accessibility statement is made from: npx tsx scripts/make-statement.ts
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { projectPath } from '../src/paths.js'
import type { AccessibilityResults } from '../src/views/accessibility-page.js'
import { pageLanguages } from '../src/views/page-context.js'
import { axeVersion, launchChromium, runAxe, type AxeResults } from './chromium.js'
import { startProgram } from './start-program.js'

const schemes = ['light', 'dark'] as const

const data = mkdtempSync(join(tmpdir(), 'drempel-statement-'))
const program = await startProgram('--demo', '--data', data)
const site = new URL(program.address).origin
const browser = await launchChromium()
try {
  const pages = await findPages()
  const rules = new Set<string>()
  const violations = new Map<string, AccessibilityResults['violations'][number]>()
  for (const colorScheme of schemes) {
    const page = await browser.newPage({ colorScheme })
    for (const path of pages)
      for (const language of pageLanguages) {
        const found = await tryPage(page, `/${language}/${path}`)
        for (const { id } of [...found.passes, ...found.violations]) rules.add(id)
        for (const { id, help } of found.violations) violations.set(`${path} ${id}`, { rule: id, help, page: path })
      }
    await page.close()
  }
  const results: AccessibilityResults = {
    tested: new Date().toISOString().slice(0, 10),
    tools: { axe: axeVersion, chromium: browser.version() },
    standard: 'WCAG 2.2 AA',
    languages: pageLanguages,
    schemes,
    pages,
    rules: [...rules].sort(),
    violations: [...violations.values()],
  }
  writeFileSync(projectPath('data/accessibility.json'), `${JSON.stringify(results, undefined, 2)}\n`)
  console.log(`${pages.length} pages, ${rules.size} rules, ${violations.size} violations`)
} finally {
  await browser.close()
  await program.stop()
  rmSync(data, { recursive: true })
}

/** One of each kind, found by the links that a visitor follows. */
async function findPages(): Promise<string[]> {
  const page = await browser.newPage()
  const first = async (path: string, selector: string) => {
    await page.goto(site + path)
    const href = (await page.locator(selector).first().getAttribute('href')) ?? ''
    return new URL(href, site).pathname.replace(/^\/\w+\//, '')
  }
  const building = await first('/nl/search', '.hits a')
  const entrance = await first(`/nl/${building}`, '.entrances tbody a')
  await page.close()
  const things = [building, entrance, `easy/${building}`, `report/${building}`]
  const judged = ['audit', 'visit'].map(form => building.replace(/^building/, form))
  const data = [
    'overview',
    'kpi',
    'work',
    'work/incomplete',
    'query',
    'fragments',
    'catalog',
    'catalog/quality',
    'dumps',
    'api',
    'ns',
    'shapes',
    'regulation',
  ]
  return ['', 'search', 'search?name=zzzz', 'needs', ...things, ...judged, 'report', 'audit', 'accessibility', ...data]
}

async function tryPage(page: Page, path: string): Promise<AxeResults> {
  await page.goto(site + path)
  return runAxe(page)
}
