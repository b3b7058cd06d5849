import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium, type Browser, type Page } from 'playwright-core'

const executablePath = '/usr/bin/chromium'

/** Whether there is a browser here. */
export const hasChromium = existsSync(executablePath)

/** Title of tests that need it, with a word where they are left out. */
export function titleIn(what: string): string {
  return `${what} in Chromium${hasChromium ? '' : ` (left out: there is no ${executablePath})`}`
}

/** A browser that asks nothing of its maker. */
const switches = [
  'no-sandbox',
  'disable-gpu',
  'disable-background-networking',
  'disable-component-update',
  'disable-sync',
]

/** Switches that have WebGL drawn by the processor, or not at all. */
export const drawing = {
  slow: ['use-gl=angle', 'use-angle=swiftshader', 'enable-unsafe-swiftshader'],
  none: ['disable-3d-apis'],
}

export function launchChromium(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath, args: [...switches, ...more].map(name => `--${name}`) })
}

/** What axe-core says of a page: rules that hold, and those that do not, with the places. */
export interface AxeResults {
  passes: { id: string }[]
  violations: { id: string; help: string; nodes: { html: string; failureSummary: string }[] }[]
}

const require = createRequire(import.meta.url)
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

export const axeVersion = (require('axe-core/package.json') as { version: string }).version

/** Tries a page, as it stands in the browser, by the rules of WCAG 2.2 AA and by good practice. */
export async function runAxe(page: Page): Promise<AxeResults> {
  await page.evaluate(axe)
  return (await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(tags)} })`)) as AxeResults
}
