import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { hasChromium, titleIn } from '../../scripts/chromium.js'
import { useSite } from './site.js'

describe.skipIf(!hasChromium)(titleIn('journeys'), () => {
  const site = useSite({ mine: true })

  describe.each([
    ['with scripts', true],
    ['without scripts', false],
  ])('%s, with the keyboard alone', (_, javaScriptEnabled) => {
    test('the town hall is found, a rollator set, and the door to take read', async () => {
      await visit(javaScriptEnabled, async page => {
        await page.goto(`${site.base}/nl/`)
        await press(page, '.needs-chip :is(a, button)', 'Enter')
        await press(page, '#profile-rollator', 'Space')
        await press(page, '.needs-form .buttons [value=use]', 'Enter')
        await page.locator('.needs-chip', { hasText: 'rollator' }).waitFor()
        await page.locator('#name').focus()
        await page.keyboard.type('gemeentehuis')
        await page.keyboard.press('Enter')
        await page.waitForURL(/name=gemeentehuis/)
        await page.locator('.hits .verdict-word').first().waitFor()
        await press(page, '.hits h3 :is(a, button)', 'Enter')
        await page.locator('.advice .best').waitFor()
        const advice = (await page.locator('.advice').innerText()).replace(/\s+/g, ' ')
        expect(advice).toContain('Neem deze ingang: Zijingang Schepenstraat')
        expect(advice).toMatch(/Waarom niet Hoofdingang Markt\? .*Aantal treden: 6/)
      })
    })

    test('the libraries with 90 cm beside the bowl are told from those where nobody measured', async () => {
      await visit(javaScriptEnabled, async page => {
        await page.goto(`${site.base}/nl/needs`)
        await page.locator('#minToiletSpace').focus()
        await page.keyboard.type('90')
        await press(page, '.needs-form .buttons [value=use]', 'Enter')
        await page.waitForURL(/\/nl\/search$/)
        await page.locator('.needs-chip', { hasText: 'nodig heb' }).waitFor()
        await page.locator('#name').focus()
        await page.keyboard.type('bibliotheek')
        await page.keyboard.press('Enter')
        await page.waitForURL(/name=bibliotheek/)
        await page.locator('.hits .verdict-word').first().waitFor()
        const words = await page.locator('.hits .verdict-word').allInnerTexts()
        expect(words.length).toBeGreaterThan(0)
        expect(words.map(word => word.trim()).filter(word => !/^(Past|Past niet|Onbekend)$/.test(word))).toEqual([])
        expect(await page.locator('.hits li').first().innerText()).toMatch(/toilet/i)
      })
    })

    test('that the ramp is gone is reported from the page of the library, and has a number and a state', async () => {
      await visit(javaScriptEnabled, async page => {
        await page.goto(`${site.base}/nl/building/drempelare/bibliotheek`)
        await press(page, '.confirmations a[href*="/nl/report/"]', 'Enter')
        await page.waitForURL(/\/nl\/report\/building\/drempelare\/bibliotheek$/)
        const part = page.locator('select#part')
        await part.focus()
        while (!(await part.inputValue()).endsWith('/tuinzijde/ramp/1')) await page.keyboard.press('ArrowDown')
        await go(page, 'next')
        await press(page, 'input[value=gone]', 'Space')
        await go(page, 'next')
        await page.locator('#seen').focus()
        await page.keyboard.type('Bel 0471 12 34 56: de helling is weg.')
        await go(page, 'next')
        await go(page, 'next')
        expect(await page.locator('.answers').innerText()).toMatch(/Tuinzijde\W+Hellend vlak/)
        await go(page, 'send')
        const number = await page.locator('.report-number').innerText()
        expect(await page.locator('main').innerText()).toContain('Ontvangen')
        await page.goto(`${site.base}/nl/report`)
        await page.locator('#number').focus()
        await page.keyboard.type(number.toLowerCase())
        await page.keyboard.press('Enter')
        await page.waitForURL(`${site.base}/nl/report/state/${number}`)
        expect(await page.locator('main').innerText()).not.toContain('helling is weg')
      })
    })
  })

  /** Presses the button that goes on, and waits for the page that comes. */
  async function go(page: Page, value: string): Promise<void> {
    await page.locator(`button[value=${value}]`).focus()
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
  }

  async function press(page: Page, selector: string, key: string): Promise<void> {
    await page.locator(selector).first().focus()
    await page.keyboard.press(key)
  }

  async function visit(javaScriptEnabled: boolean, use: (page: Page) => Promise<void>): Promise<void> {
    const visitor = await site.browser.newContext({ javaScriptEnabled })
    try {
      await use(await visitor.newPage())
    } finally {
      await visitor.close()
    }
  }
})
