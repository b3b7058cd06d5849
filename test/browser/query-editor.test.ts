import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { hasChromium, runAxe, titleIn } from '../../scripts/chromium.js'
import { useSite } from './site.js'

const doors = 'SELECT ?door ?width WHERE { ?door acc:clearWidth ?width } ORDER BY ?door LIMIT 3'
const points = `PREFIX geo: <http://www.opengis.net/ont/geosparql#>
SELECT ?thing ?place WHERE { ?thing geo:asWKT ?place } ORDER BY ?thing LIMIT 5`

describe.skipIf(!hasChromium)(titleIn('the query page'), () => {
  const site = useSite()

  test('completes a property, adds its prefix, and runs by the keyboard alone', async () => {
    const { page, complaints } = await openEditor()
    await page.keyboard.type('SELECT ?door ?width WHERE { ?door acc:clearW')
    await page.keyboard.press('Control+Space')
    await page.locator('.CodeMirror-hints').waitFor()
    expect(await page.locator('.CodeMirror-hint').first().textContent()).toMatch(/^acc:clearWidth .*cm/)
    await page.keyboard.press('Enter')
    await page.keyboard.type(' ?width } LIMIT 3')
    await page.keyboard.press('Control+Enter')
    await page.waitForURL(/query=PREFIX/)
    expect(await page.locator('section[aria-labelledby=answer] tbody tr, #answer ~ * tbody tr').count()).toBe(3)
    expect(complaints).toEqual([])
    await page.close()
  })

  test('keeps nothing in the browser, and lets the keyboard out again', async () => {
    const { page } = await openEditor()
    await page.keyboard.type('ASK {}')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.localName')).toBe('button')
    expect(await page.evaluate('localStorage.length + sessionStorage.length + document.cookie.length')).toBe(0)
    await page.close()
  })

  test('says in words which line is wrong', async () => {
    const { page } = await openEditor()
    await page.keyboard.type('SELECT * WHERE {\n ?s ?p }')
    await expect.poll(() => page.locator('#query-fault').textContent()).toContain('2')
    await page.close()
  })

  test.each(['light', 'dark'] as const)('is accessible with editor and map when it is %s', async colorScheme => {
    const page = await site.browser.newPage({ colorScheme, viewport: { width: 320, height: 800 } })
    await page.goto(`${site.base}/nl/query?${new URLSearchParams({ query: points })}`)
    await page.locator('.query-editor .CodeMirror').waitFor()
    expect(await page.locator('.query-map circle').count()).toBeGreaterThan(0)
    const found = await runAxe(page)
    expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
    await page.close()
  })

  test('is a plain form without scripts', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${site.base}/nl/query`)
    await page.locator('textarea#query').fill(`PREFIX acc: <https://w3id.org/drempel/ns#> ${doors}`)
    await page.locator('.query-form button').click()
    expect(await page.locator('tbody tr').count()).toBe(3)
    await context.close()
  })

  test('is a plain form when the editor cannot be had', async () => {
    const page = await site.browser.newPage()
    await page.route(/yasqe\.esm\.js/, route => route.abort())
    await page.goto(`${site.base}/nl/query`, { waitUntil: 'networkidle' })
    expect(await page.locator('textarea#query').isVisible()).toBe(true)
    expect(await page.locator('.query-editor').count()).toBe(0)
    await page.close()
  })

  /** The page with an empty editor that has the focus; complaints are of the console, and requests to others. */
  async function openEditor(): Promise<{ page: Page; complaints: string[] }> {
    const page = await site.browser.newPage()
    const complaints: string[] = []
    page.on('console', message => complaints.push(message.text()))
    page.on('request', request => {
      if (!request.url().startsWith(site.base)) complaints.push(request.url())
    })
    await page.goto(`${site.base}/nl/query`)
    await page.locator('.query-editor .CodeMirror').click()
    return { page, complaints }
  }
})
