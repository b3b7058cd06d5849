import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasChromium, launchChromium, titleIn } from '../../scripts/chromium.js'
import { pageLanguages } from '../../src/views/page-context.js'
import { openSite, type Site } from './site.js'

describe.skipIf(!hasChromium)(titleIn('the report of the town hall on paper'), () => {
  let site: Site
  let browser: Browser

  beforeAll(async () => {
    site = await openSite(process.env.DREMPEL_TEST_SITE)
    browser = await launchChromium()
  })

  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  test.each(pageLanguages)('is two pages of A4 in %s, with room to sign', async language => {
    const page = await browser.newPage()
    try {
      await page.goto(`${site.base}/${language}/audit/drempelare/gemeentehuis`)
      const pdf = await page.pdf({ preferCSSPageSize: true })
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2)
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('.sign-off').isVisible()).toBe(true)
      expect(await page.locator('.audit-choice').isVisible()).toBe(false)
    } finally {
      await page.close()
    }
  })
})
