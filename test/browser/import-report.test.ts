import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasChromium, launchChromium, runAxe, titleIn } from '../../scripts/chromium.js'
import { writeReport } from '../../src/ingest/reports/write-report.js'
import { convertFile } from '../../src/ingest/rows/convert.js'
import { languages } from '../../src/ingest/sentences/sentence.js'
import { readForeign } from '../../src/ingest/tables/read-foreign.js'
import { iris, mappingOf, prefixes, vocabulary } from '../ingest/conversion.js'

const yaml = `${prefixes}
x-table: { id: test, tables: { table: { columns: [{ name: width, titles: Breedte, unit: cm, required: true }] } } }
sources: { table: [table.csv~csv] }
mappings:
  building:
    sources: table
    s: building/town/$(id)
    po:
      - [a, acc:Building]
      - [rdfs:label, $(naam)]
      - { p: acc:clearWidth, o: { function: 'fn:quantity(fn:value = $(width))' } }
`
const rows = Array.from(
  { length: 40 },
  (_, index) => `g${index};Zaal ${index};${index % 3 ? 'breed'.repeat(index) : '92,5'};rood`,
)
const csv = ['id;naam;Breedte;kleur', ...rows, ';;7;', ';;;', 'x;y;z;a;b'].join('\n')

describe.skipIf(!hasChromium)(titleIn('the report of an import'), () => {
  let folder: string
  let browser: Browser

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'drempel-report-'))
    const file = join(folder, 'table.csv')
    writeFileSync(file, csv)
    const mapping = mappingOf(yaml)
    const { findings, statistics } = await convertFile({ file, mapping, vocabulary, iris })
    const counts = { created: 40, changed: 0, unchanged: 0, refused: 0 }
    const rest = { batch: undefined, withdrawn: 0, held: 0, questions: [] }
    const report = { counts, findings, statistics, warnings: new Map([['Say more.', 3]]), ...rest }
    const request = { folder, file, read: readForeign, mapping, vocabulary, report }
    await writeReport({ ...request, language: 'en', dryRun: true })
    browser = await launchChromium()
  })

  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true })
  })

  test.each(['light', 'dark'] as const)('is accessible when it is %s', async colorScheme => {
    for (const language of languages) {
      const page = await open(language, { colorScheme })
      expect(await findViolations(page)).toEqual([])
      await page.close()
    }
  })

  test('does not scroll sideways at 320 pixels', async () => {
    const page = await open('en', { viewport: { width: 320, height: 640 } })
    const width = `document.documentElement.scrollWidth - document.documentElement.clientWidth`
    expect(await page.evaluate(width)).toBe(0)
    await page.close()
  })

  async function open(language: string, options: Parameters<Browser['newPage']>[0]): Promise<Page> {
    const page = await browser.newPage(options)
    await page.goto(pathToFileURL(join(folder, language === 'en' ? 'index.html' : `index.${language}.html`)).href)
    await page.evaluate(`for (const one of document.querySelectorAll('details')) one.open = true`)
    return page
  }

  async function findViolations(page: Page): Promise<string[]> {
    const { violations } = await runAxe(page)
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
  }
})
