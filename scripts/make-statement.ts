// Tries each kind of page of the built program with axe-core, in four languages, light and dark, and writes
// data/accessibility.json, which the accessibility statement is made from: npx tsx scripts/make-statement.ts
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { projectPath } from '../src/paths.js'
import type { AccessibilityResults } from '../src/views/accessibility-page.js'
import { pageLanguages } from '../src/views/page-context.js'
import { startProgram } from './start-program.js'

interface AxeResults {
  passes: { id: string }[]
  violations: { id: string; help: string }[]
}

const require = createRequire(import.meta.url)
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
const { version } = require('axe-core/package.json') as { version: string }
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const schemes = ['light', 'dark'] as const

const data = mkdtempSync(join(tmpdir(), 'drempel-statement-'))
const program = await startProgram('--demo', '--data', data)
const site = new URL(program.address).origin
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] })
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
    tools: { axe: version, chromium: browser.version() },
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
  const data = ['query', 'fragments', 'catalog', 'catalog/quality', 'dumps', 'api', 'ns', 'shapes', 'regulation']
  return ['', 'search', 'search?name=zzzz', 'needs', ...things, 'report', 'accessibility', ...data]
}

async function tryPage(page: Page, path: string): Promise<AxeResults> {
  await page.goto(site + path)
  await page.evaluate(axe)
  return (await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(tags)} })`)) as AxeResults
}
