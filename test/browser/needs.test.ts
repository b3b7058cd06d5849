import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { hasChromium, titleIn } from '../../scripts/chromium.js'
import { useSite } from './site.js'

describe.skipIf(!hasChromium)(titleIn('needs'), () => {
  const site = useSite()

  describe.each([
    ['with scripts', true],
    ['without scripts', false],
  ])('%s', (_, javaScriptEnabled) => {
    test('a rollator is set, goes along to a building, and stands in no address', async () => {
      await withVisitor(javaScriptEnabled, async (page, addresses) => {
        await setRollator(page)
        await page.waitForURL(/\/nl\/search$/)
        await chipSays(page, 'Wat ik nodig heb: rollator')
        await page.locator('.hits h3 :is(a, button)').first().click()
        await page.waitForURL(/\/nl\/building\//)
        await chipSays(page, 'Wat ik nodig heb: rollator')
        await page.locator('.verdict-word').first().waitFor()
        expect(await page.locator('.verdict-word').first().innerText()).toMatch(/^(Past|Past niet|Onbekend)/)
        expect(addresses.filter(address => /rollator|minWidth|profile=/.test(address))).toEqual([])
      })
    })

    test('a search keeps them, and its words stand in the address', async () => {
      await withVisitor(javaScriptEnabled, async page => {
        await setRollator(page)
        await page.waitForURL(/\/nl\/search$/)
        await chipSays(page, 'Wat ik nodig heb: rollator')
        await page.locator('main input[type=search]').first().fill('bibliotheek')
        await page.keyboard.press('Enter')
        await page.waitForURL(/\/nl\/search\?.*bibliotheek/)
        await chipSays(page, 'Wat ik nodig heb: rollator')
      })
    })

    test('who has them can say that a building is still right', async () => {
      await withVisitor(javaScriptEnabled, async page => {
        await setRollator(page)
        await page.waitForURL(/\/nl\/search$/)
        await chipSays(page, 'Wat ik nodig heb: rollator')
        await page.locator('.hits h3 :is(a, button)').first().click()
        await page.locator('main .verdict-word').first().waitFor()
        await page.locator('.confirmations form button').click()
        await page.locator('h1', { hasText: 'Bedankt' }).waitFor()
        expect(await page.locator('main').innerText()).toMatch(/\d+ keer bevestigd/i)
      })
    })

    test('clearing forgets them', async () => {
      await withVisitor(javaScriptEnabled, async page => {
        await setRollator(page)
        await chipSays(page, 'Wat ik nodig heb: rollator')
        await page.locator('.needs-chip :is(a, button)').click()
        await page.locator('#minWidth').waitFor()
        await page.waitForFunction(`document.querySelector('#minWidth').value === '70'`)
        await page.locator('[data-needs=clear]').click()
        await chipSays(page, 'Wat heb jij nodig?')
        await page.goto(`${site.base}/nl/search`)
        await chipSays(page, 'Wat heb jij nodig?')
      })
    })
  })

  test('with scripts they outlast a new visit, and a reload asks no question', async () => {
    await withVisitor(true, async page => {
      await setRollator(page)
      await chipSays(page, 'Wat ik nodig heb: rollator')
      await page.reload()
      await chipSays(page, 'Wat ik nodig heb: rollator')
      await page.goto(`${site.base}/fr/query`)
      await chipSays(page, 'déambulateur')
      expect(await page.locator('button.carry').count()).toBe(0)
    })
  })

  test('with scripts the focus stays where it was when the page is filled', async () => {
    await withVisitor(true, async page => {
      await setRollator(page)
      await chipSays(page, 'Wat ik nodig heb: rollator')
      await page.goto(`${site.base}/nl/search`, { waitUntil: 'commit' })
      await page.locator('main input[type=search]').first().focus()
      await chipSays(page, 'Wat ik nodig heb: rollator')
      expect(await page.evaluate(`document.activeElement.type`)).toBe('search')
    })
  })

  test('they are read back from the file in which they were saved', async () => {
    await withVisitor(true, async page => {
      await page.goto(`${site.base}/nl/needs`)
      await page.locator('#minWidth').fill('83')
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[value=save]').click()])
      const file = await download.path()
      await page.locator('#file').setInputFiles(file)
      await page.waitForFunction(`document.querySelector('#text').value.includes('83')`)
      await page.locator('[value=read]').click()
      await page.waitForFunction(`document.querySelector('#minWidth').value === '83'`)
    })
  })

  async function setRollator(page: Page): Promise<void> {
    await page.goto(`${site.base}/nl/needs`)
    await page.locator('#profile-rollator').check()
    await page.locator('.needs-form .buttons [value=use]').click()
  }

  async function chipSays(page: Page, text: string): Promise<void> {
    await page.locator('.needs-chip', { hasText: text }).waitFor()
  }

  async function withVisitor(
    javaScriptEnabled: boolean,
    use: (page: Page, addresses: string[]) => Promise<void>,
  ): Promise<void> {
    const visitor: BrowserContext = await site.browser.newContext({ javaScriptEnabled })
    const addresses: string[] = []
    visitor.on('request', sent => addresses.push(sent.url()))
    try {
      await use(await visitor.newPage(), addresses)
    } finally {
      await visitor.close()
    }
  }
})
