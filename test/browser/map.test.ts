import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { drawing, hasChromium, launchChromium, runAxe, titleIn } from '../../scripts/chromium.js'
import { openSite, useSite } from './site.js'

describe.skipIf(!hasChromium)(titleIn('the interactive map'), () => {
  const site = useSite({ switches: drawing.slow })

  test('is not loaded before somebody asks for it, and then asks nothing of other sites', async () => {
    const { page, requests, complaints } = await openPage()
    expect(requests.filter(address => address.includes('maplibre'))).toEqual([])
    await openMap(page)
    await expect.poll(() => requests.filter(address => /\/tiles\/\d+\/\d+\/\d+\.mvt$/.test(address)).length).not.toBe(0)
    expect(requests.filter(address => !address.startsWith(`${site.base}/`))).toEqual([])
    expect(complaints).toEqual([])
    await page.close()
  })

  test('draws, with the numbers of the list', async () => {
    const { page } = await openPage()
    await openMap(page)
    await expect.poll(() => countColours(page)).toBeGreaterThan(10)
    const names = await page.locator('.hits h3 a').allInnerTexts()
    const labels = await readLabels(page, '.map-marker')
    expect(names.filter(name => !labels.some(label => label.includes(name)))).toEqual([])
    const single = labels.find(label => /^\d+:/.test(label)) ?? ''
    expect(single).toBe(`${parseInt(single)}: ${names[parseInt(single) - 1]}`)
    await page.close()
  })

  test('is used with the keyboard alone: opened, a place chosen, left with Escape, and closed', async () => {
    const { page } = await openPage()
    await page.locator('.open-map button').focus()
    await page.keyboard.press('Enter')
    await page.locator('.map-marker').first().waitFor()
    expect(await press(page, 'Tab')).toContain('maplibregl-canvas')
    expect(await press(page, 'Tab')).toContain('map-marker')
    await page.keyboard.press('Enter')
    const first = await page.locator('.hits h3 a').first().getAttribute('href')
    expect(await page.locator('.map-popup a:focus').getAttribute('href')).toBe(first)
    expect(await press(page, 'Escape')).toContain('map-marker')
    expect(await page.locator('.map-popup').count()).toBe(0)
    await page.locator('.open-map button').focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('.live-map').count()).toBe(0)
    expect(await page.locator('.map > svg').isVisible()).toBe(true)
    await page.close()
  })

  test('marks the marker of what has the focus in the list, and the other way round', async () => {
    const { page } = await openPage()
    await openMap(page)
    await page.locator('#hit-4 h3 a').focus()
    expect(await readLabels(page, '.map-marker.current')).toEqual([expect.stringMatching(/^4\b/)])
    await page.locator('.map-marker').last().focus()
    expect(await page.locator('.hits li.current').count()).toBeGreaterThan(0)
    await page.mouse.move(1, 1)
    expect(await page.locator('.map-marker.current').count()).toBe(0)
    await page.close()
  })

  test('brings into sight a marker that gets the focus where it lies outside', async () => {
    const { page } = await openPage()
    await openMap(page)
    await page.locator('.maplibregl-ctrl-zoom-in').focus()
    for (let presses = 0; presses < 3; presses += 1) {
      await page.keyboard.press('Enter')
      await page.locator('.live-map:not(:has(.maplibregl-ctrl-zoom-in[disabled]))').waitFor()
    }
    const outside = page.locator('.map-marker').last()
    await outside.focus()
    const [frame, place] = [await page.locator('.live-map').boundingBox(), await outside.boundingBox()]
    expect(place?.x).toBeGreaterThan(frame?.x ?? Infinity)
    expect((place?.x ?? Infinity) + (place?.width ?? 0)).toBeLessThan((frame?.x ?? 0) + (frame?.width ?? 0))
    expect(await page.evaluate('document.querySelector(".live-map").scrollLeft')).toBe(0)
    await page.close()
  })

  test('tells the verdict of a place for who has needs', async () => {
    const { page } = await openPage()
    await page.evaluate(`localStorage.setItem('drempel-needs', 'profile=rollator')`)
    await page.reload()
    await page.locator('.hits .verdict-word').first().waitFor()
    await openMap(page)
    await page.locator('.map-marker').first().click()
    const word = page.locator('.verdict-word').first()
    expect(await page.locator('.map-popup .verdict-word').first().innerText()).toBe(await word.innerText())
    await page.close()
  })

  test.each(['nl', 'fr', 'de', 'en'])('is accessible in %s at 320 pixels, by day and by night', async language => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await openPage({ colorScheme, viewport: { width: 320, height: 640 } }, language)
      await openMap(page)
      await page.locator('.map-marker').first().click()
      const { violations } = await runAxe(page)
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
      expect(await page.evaluate(smallTargets)).toEqual([])
      await page.close()
    }
  })

  test('stays away, with a word, when it cannot be had', async () => {
    const { page } = await openPage()
    await page.route(/maplibre-gl\.mjs/, route => route.abort())
    await page.locator('.open-map button').click()
    await expect.poll(() => page.locator('.open-map [role=status]').textContent()).toContain('lukt hier niet')
    expect(await page.locator('.map > svg').isVisible()).toBe(true)
    await page.close()
  })

  test('is not offered where the device cannot draw it', async () => {
    const plain = await launchChromium(drawing.none)
    const page = await plain.newPage()
    await page.goto(`${site.base}/nl/search`, { waitUntil: 'networkidle' })
    expect(await page.locator('.open-map').isVisible()).toBe(false)
    expect(await page.locator('.map > svg').isVisible()).toBe(true)
    await plain.close()
  })

  describe('with tiles of another service', () => {
    let tiles: Server
    const asked: string[] = []

    beforeAll(async () => {
      tiles = createServer((request, response) => {
        asked.push(request.url ?? '')
        response.writeHead(200, { 'content-type': 'image/png', 'access-control-allow-origin': '*' })
        response.end(Buffer.from(onePixel, 'base64'))
      })
      await new Promise<void>(resolve => void tiles.listen(0, '127.0.0.1', resolve))
    })
    afterAll(() => void tiles.close())

    test('asks that one origin, and names whom they come from', async () => {
      const origin = `http://127.0.0.1:${(tiles.address() as AddressInfo).port}`
      const flags = ['--map-tiles', `${origin}/{z}/{x}/{y}.png`, '--map-credit', 'Kaart <b>van</b> ons']
      const other = await openSite(undefined, ...flags)
      const { page, requests, complaints } = await openPage({}, 'nl', other.base)
      await openMap(page)
      await expect.poll(() => asked.length).toBeGreaterThan(0)
      expect(asked[0]).toMatch(/^\/\d+\/\d+\/\d+\.png$/)
      expect(await page.locator('.map-credit').textContent()).toBe('Kaart <b>van</b> ons')
      const elsewhere = requests.filter(address => !address.startsWith(other.base) && !address.startsWith(origin))
      expect([elsewhere, complaints]).toEqual([[], []])
      await page.close()
      await other.close()
    })

    test('draws our own data alone where a style of others cannot be had', async () => {
      const origin = `http://127.0.0.1:${(tiles.address() as AddressInfo).port}`
      const other = await openSite(undefined, '--map-tiles', `${origin}/style.json`, '--map-credit', 'Wij')
      const { page } = await openPage({}, 'nl', other.base)
      await openMap(page)
      await expect.poll(() => countColours(page)).toBeGreaterThan(10)
      await page.close()
      await other.close()
    })
  })

  /** The results of a search; complaints are those of the console. */
  async function openPage(options: Parameters<Browser['newPage']>[0] = {}, language = 'nl', base = site.base) {
    const page = await site.browser.newPage(options)
    const [requests, complaints]: [string[], string[]] = [[], []]
    page.on('request', request => requests.push(request.url()))
    // The processor draws: that is slow, and the browser says so.
    page.on('console', message => {
      if (!message.text().includes('GL Driver Message')) complaints.push(message.text())
    })
    page.on('pageerror', error => complaints.push(error.message))
    // Just after the start, where buildings are is still being read: there is no map yet.
    const open = async () => {
      await page.goto(`${base}/${language}/search`, { waitUntil: 'networkidle' })
      return page.locator('.open-map').count()
    }
    await expect.poll(open, { timeout: 20_000, interval: 500 }).toBe(1)
    return { page, requests, complaints }
  }

  async function openMap(page: Page): Promise<void> {
    await page.locator('.open-map button').click()
    await page.locator('.map-marker').first().waitFor()
  }

  /** The classes of what has the focus after a key. */
  async function press(page: Page, key: string): Promise<unknown> {
    await page.keyboard.press(key)
    return page.evaluate('document.activeElement.className')
  }
})

function readLabels(page: Page, selector: string): Promise<string[]> {
  return page.evaluate(
    `[...document.querySelectorAll('${selector}')].map(element => element.getAttribute('aria-label'))`,
  )
}

const smallTargets = `[...document.querySelectorAll('.map a, .map button')]
  .filter(element => element.getBoundingClientRect().height < 24 || element.getBoundingClientRect().width < 24)
  .map(element => element.outerHTML)`

const onePixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

/** Colours of the middle of the drawing, without what lies over it. */
async function countColours(page: Page): Promise<unknown> {
  const picture = await page.locator('.live-map canvas').screenshot({ style: '.map-marker { visibility: hidden }' })
  return page.evaluate(`(async () => {
    const image = new Image()
    image.src = 'data:image/png;base64,${picture.toString('base64')}'
    await image.decode()
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height })
    const context = canvas.getContext('2d')
    context.drawImage(image, 0, 0)
    return new Set(new Uint32Array(context.getImageData(60, 60, image.width - 180, image.height - 120).data.buffer)).size
  })()`)
}
