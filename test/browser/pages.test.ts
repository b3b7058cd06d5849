import type { Browser, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { hasChromium, runAxe, titleIn } from '../../scripts/chromium.js'
import { pageLanguages } from '../../src/views/page-context.js'
import { useSite } from './site.js'

/** A path at which there is nothing. */
const nowhere = 'building/no/where'

/** Pages about our own words. */
const words = ['ns', 'profile', 'shapes', 'shapes/door', 'code/entrance-role', 'fn', 'regulation']

describe.skipIf(!hasChromium)(titleIn('pages'), () => {
  const site = useSite()

  describe.each(pageLanguages)('in %s', language => {
    test.each(['light', 'dark'] as const)('are accessible when it is %s', async colorScheme => {
      await withPage({ colorScheme }, async page => {
        for (const path of await findPaths(page, language)) {
          await page.goto(site.base + path)
          expect({ path, violations: await findViolations(page) }).toEqual({ path, violations: [] })
        }
      })
    })

    test('do not scroll sideways at 320 pixels, nor with letters twice as large', async () => {
      await withPage({ viewport: { width: 320, height: 640 } }, async page => {
        for (const path of await findPaths(page, language))
          for (const letters of ['100%', '200%']) {
            await page.goto(site.base + path)
            await enlarge(page, letters)
            expect([path, letters, await findOverflow(page)]).toEqual([path, letters, 0])
          }
      })
    })
  })

  test('are reached by keyboard: content, start page, search, in this order', async () => {
    await withPage({}, async page => {
      await page.goto(`${site.base}/nl/query`)
      const seen: unknown[] = []
      for (let presses = 0; presses < 4; presses += 1) {
        await page.keyboard.press('Tab')
        seen.push(await page.evaluate(`document.activeElement.className || document.activeElement.localName`))
      }
      expect(seen).toEqual(['skip', 'brand', 'input', 'button'])
    })
  })

  test('show where the keyboard is', async () => {
    await withPage({}, async page => {
      await page.goto(`${site.base}/nl/`)
      await page.keyboard.press('Tab')
      expect(await page.evaluate(`getComputedStyle(document.activeElement).outlineStyle`)).toBe('solid')
      expect(await page.evaluate(`document.activeElement.getBoundingClientRect().top >= 0`)).toBe(true)
    })
  })

  test('let a search be made and a source be opened with the keyboard alone', async () => {
    await withPage({}, async page => {
      await page.goto(`${site.base}/nl/`)
      await page.locator('#name').focus()
      await page.keyboard.type('gemeentehuis')
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/nl\/search\?name=gemeentehuis/)
      await page.locator('.hits a').first().focus()
      await page.keyboard.press('Enter')
      await page.locator('.source summary').first().focus()
      await page.keyboard.press('Enter')
      expect(await page.locator('.source[open] dl').first().isVisible()).toBe(true)
    })
  })

  test('give a finger room: what can be pressed is 24 pixels high, unless it stands in a sentence', async () => {
    await withPage({ viewport: { width: 320, height: 640 } }, async page => {
      for (const path of await findPaths(page, 'en')) {
        await page.goto(site.base + path)
        expect([path, await findSmallTargets(page)]).toEqual([path, []])
      }
    })
  })

  test('are where the links say', async () => {
    await withPage({}, async page => {
      for (const path of await findPaths(page, 'de')) {
        const response = await page.goto(site.base + path)
        expect([path, response?.status()]).toEqual([path, path.endsWith(nowhere) ? 404 : 200])
      }
    })
  })

  test('keep to the content security policy and ask nothing of other sites', async () => {
    await withPage({}, async page => {
      const complaints: string[] = []
      const paths = await findPaths(page, 'fr')
      page.on('console', message => {
        if (!paths.includes(message.location().url.slice(site.base.length))) complaints.push(message.text())
      })
      page.on('request', request => {
        if (!request.url().startsWith(site.base)) complaints.push(request.url())
      })
      for (const path of paths) await page.goto(site.base + path)
      expect(complaints).toEqual([])
    })
  })

  async function withPage(
    options: Parameters<Browser['newPage']>[0],
    use: (page: Page) => Promise<void>,
  ): Promise<void> {
    const page = await site.browser.newPage(options)
    try {
      await use(page)
    } finally {
      await page.close()
    }
  }

  /** One page of each kind, found as a visitor finds it. */
  async function findPaths(page: Page, language: string): Promise<string[]> {
    const firstLink = async (path: string, selector: string) => {
      await page.goto(site.base + path)
      return (await page.locator(selector).first().getAttribute('href')) ?? ''
    }
    const building = await firstLink(`/${language}/search`, '.hits a')
    const entrance = await firstLink(building, '.entrances tbody a')
    const part = await firstLink(building, '.thing .thing a')
    const audit = building.replace('/building/', '/audit/')
    const own = [
      '',
      'search',
      'search?name=zzzz',
      'search?filter=lift',
      'needs',
      'report',
      'audit',
      'accessibility',
      'query',
      nowhere,
      ...words,
    ]
    const others = own.map(path => `/${language}/${path}`)
    const open = [
      'overview',
      'overview/drempelare',
      'kpi',
      'work',
      'work/all?list=incomplete&list=failing&join=and',
      'fragments',
      'fragments/vocabulary',
      'catalog',
      'catalog/quality',
      'dumps',
      'api',
    ]
    // Their language is that of the browser, so once is enough.
    const followed = ['/feed', '/feed/1', '/feed/by-municipality', building.replace(/^\/\w+/, '/timemap')]
    return [
      ...others,
      building,
      entrance,
      part,
      ...['easy', 'report'].map(form => building.replace(`/${language}/`, `/${language}/${form}/`)),
      audit,
      `${audit}?regulation=be-vlg-2009&regulation=de-din-18040-1&since=2020-01-01`,
      building.replace('/building/', '/visit/'),
      ...open.map(path => `/${language}/${path}`),
      ...(language === 'en' ? followed : []),
    ]
  }
})

/** What axe-core finds, as rule and place. */
async function findViolations(page: Page): Promise<string[]> {
  const { violations } = await runAxe(page)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  )
}

/** Sets the size of letters as a reader would in the settings of the browser. */
async function enlarge(page: Page, size: string): Promise<void> {
  await page.evaluate(`document.documentElement.style.fontSize = '${size}'`)
}

/** Pixels by which the page is wider than the window. */
async function findOverflow(page: Page): Promise<unknown> {
  return page.evaluate(`document.documentElement.scrollWidth - document.documentElement.clientWidth`)
}

/** Links, fields and buttons that are less than 24 pixels high, and are not part of a sentence. */
async function findSmallTargets(page: Page): Promise<unknown> {
  return page.evaluate(`[...document.querySelectorAll('a, button, input:not([type=hidden]), select, textarea, summary')]
    .filter(element => !element.closest('p, dd, td, .skip'))
    .filter(element => element.getBoundingClientRect().height < 24)
    .map(element => element.outerHTML)`)
}
