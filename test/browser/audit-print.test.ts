import { describe, expect, test } from 'vitest'
import { hasChromium, titleIn } from '../../scripts/chromium.js'
import { pageLanguages } from '../../src/views/page-context.js'
import { useSite } from './site.js'

describe.skipIf(!hasChromium)(titleIn('the report of the town hall on paper'), () => {
  const site = useSite()

  test.each(pageLanguages)('is two pages of A4 in %s, with room to sign', async language => {
    const page = await site.browser.newPage()
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
