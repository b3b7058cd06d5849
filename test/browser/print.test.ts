import { describe, expect, test } from 'vitest'
import { hasChromium, titleIn } from '../../scripts/chromium.js'
import { pageLanguages } from '../../src/views/page-context.js'
import { useSite } from './site.js'

const hall = 'building/drempelare/gemeentehuis'

describe.skipIf(!hasChromium)(titleIn('a printed sheet'), () => {
  const site = useSite()

  test.each(pageLanguages.flatMap(language => [`/${language}/${hall}`, `/${language}/easy/${hall}`]))(
    '%s is one page of A4',
    async address => {
      const page = await site.browser.newPage()
      try {
        await page.goto(site.base + address)
        expect(countPages(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBe(1)
      } finally {
        await page.close()
      }
    },
  )

  test('has what decides, and no buttons', async () => {
    const page = await site.browser.newPage()
    try {
      await page.emulateMedia({ media: 'print' })
      await page.goto(`${site.base}/en/${hall}`)
      expect(await page.locator('.entrances').isVisible()).toBe(true)
      expect(await page.locator('.data-box .identifier').first().isVisible()).toBe(true)
      for (const hidden of ['.actions', '.confirmations', '.site-footer', '.legend'])
        expect([hidden, await page.locator(hidden).isVisible()]).toEqual([hidden, false])
    } finally {
      await page.close()
    }
  })

  test('is asked for by a button, where scripts run', async () => {
    const page = await site.browser.newPage()
    try {
      await page.goto(`${site.base}/en/${hall}`)
      expect(await page.locator('button[data-print]').isVisible()).toBe(true)
      await page.evaluate('window.print = () => { document.title = "printing" }')
      await page.locator('button[data-print]').click()
      expect(await page.title()).toBe('printing')
    } finally {
      await page.close()
    }
  })

  test('has no button where no script runs, and sharing is a mail', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false })
    try {
      const page = await context.newPage()
      await page.goto(`${site.base}/en/${hall}`)
      expect(await page.locator('button[data-print]').isVisible()).toBe(false)
      expect(await page.locator('a[data-share]').getAttribute('href')).toMatch(
        /^mailto:\?subject=.*building%2Fdrempelare/,
      )
    } finally {
      await context.close()
    }
  })
})

/** Pages of a PDF as Chromium writes it. */
function countPages(pdf: Buffer): number {
  return (pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g) ?? []).length
}
