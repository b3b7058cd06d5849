import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { hasChromium, titleIn } from '../../scripts/chromium.js'
import { useSite } from './site.js'

const here = { latitude: 51.1283, longitude: 3.5226 }

describe.skipIf(!hasChromium)(titleIn('near me'), () => {
  const site = useSite()

  /** A visitor whose device says where it is, and all addresses that are asked for. */
  async function withVisitor(act: (page: Page, addresses: string[]) => Promise<void>): Promise<void> {
    const context = await site.browser.newContext({
      geolocation: here,
      permissions: ['geolocation'],
      baseURL: site.base,
    })
    const addresses: string[] = []
    context.on('request', request => addresses.push(request.url()))
    await act(await context.newPage(), addresses)
    await context.close()
  }

  const isNearest = (page: Page) => page.locator('#results', { hasText: 'the nearest first' }).waitFor()

  test('puts the nearest first from page to page, and the position stands in no address', async () => {
    await withVisitor(async (page, addresses) => {
      await page.goto('/en/search?filter=lift')
      await page.locator('button.near-me').click()
      await isNearest(page)
      expect(await page.locator('.hits .kind').first().innerText()).toMatch(/· \d+ m away$/)
      await page.locator('.pager').getByText('Next page').click()
      await page.waitForURL(/filter=lift&page=2/)
      await isNearest(page)
      expect(addresses.filter(address => /51\.1|3\.52/.test(address))).toEqual([])
    })
  })

  test('goes together with needs that the device keeps', async () => {
    await withVisitor(async page => {
      await page.goto('/en/')
      await page.evaluate(() => localStorage.setItem('drempel-needs', 'profile=rollator'))
      await page.goto('/en/search')
      await page.locator('.hits .verdict').first().waitFor()
      await page.locator('button.near-me').click()
      await isNearest(page)
      await page.locator('.hits .verdict').first().waitFor()
      await page.locator('.narrow summary').click()
      await page.locator('#sort').selectOption('fit')
      await page.locator('.filter-form button[type=submit]').click()
      await page.waitForURL(/sort=fit/)
      await page.locator('.hits .verdict').first().waitFor()
      expect(await page.locator('#sort').inputValue()).toBe('fit')
      expect(await page.locator('.hits .kind').first().innerText()).toMatch(/ away$/)
    })
  })
})
